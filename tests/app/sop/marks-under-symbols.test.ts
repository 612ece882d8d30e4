import { expect, it } from 'vitest';
import { drawSopUseCase } from '../../../src/app/sop/draw-sop';
import { run } from '../../../src/app/use-case';
import { parseActorMark } from '../../../src/domain/sop/actor-mark';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { earlierBook } from '../earlier-workbook';

it('puts every mark out of sight under its symbol, in the middle of its cell or not', async () => {
  const book = earlierBook('0.1.0', 'collected');
  const sop = book.sheets.find(({ name }) => name === 'SOP');
  const sheets = book.sheets.map((sheet) => (sheet === sop ? { ...sheet, shapes: [] } : sheet));
  const workbook = createBookWorkbook({ ...book, sheets });
  const stamp = { at: '2026-02-10T09:00:00+07:00', saya: { nama: 'Cahya', jabatan: 'Kasubbag' }, newId: () => 'x' };
  const drawn = await run(workbook, drawSopUseCase, { sheet: 'SOP' }, stamp);
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.refusal));
  const written = workbook.book.sheets.find(({ name }) => name === 'SOP');
  const white = (written?.cells ?? []).flat().filter((cell) => cell?.style?.font?.color === '#FFFFFF');
  expect(white).toHaveLength(drawn.value.symbols);
  for (const cell of white) expect(parseActorMark(String(cell?.value))).toBeDefined();
});
