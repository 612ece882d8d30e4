import { expect, it } from 'vitest';
import { openPengaturan } from '../../src/app/kinerja/open-pengaturan';
import { compileLkjSheet, readLkj } from '../../src/app/lkj/compile-sheet';
import { run, type UseCase } from '../../src/app/use-case';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import type { Book, BookCell } from '../../src/files/xlsx/book';
import { startOffice } from '../host/node/office-in-node';
import type { Workbook } from '../../src/app/workbook';
import { earlierBook } from '../app/earlier-workbook';

const STAMP = { at: '2026-02-10T09:00:00+07:00', saya: { nama: 'Cahya Contoh', jabatan: 'Kasubbag' }, newId: () => 'later' };

async function told<Input, Outcome, Refusal>(workbook: Workbook, useCase: UseCase<Input, Outcome, Refusal>, input: Input) {
  const result = await run(workbook, useCase, input, STAMP);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const withoutResult = (cell: BookCell | null): BookCell | null => (cell?.formula ? { ...cell, value: '' } : cell);

/** As programs save a workbook that calculate nothing: formulas, and not what they came to. */
const withoutValues = (book: Book): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((row) => row.map(withoutResult)) })),
});

it('a report compiled, saved without the values of its formulas and opened again tells of no figure that changed', async () => {
  await startOffice({ book: withoutValues(earlierBook('0.1.0', 'compiled')) });
  const { pengaturan } = await told(createExcelWorkbook(new KnownWorkbook()), openPengaturan, {});
  if (!pengaturan) throw new Error('no settings');
  const numbers = async (): Promise<readonly string[]> => {
    const { perubahan } = await told(createExcelWorkbook(new KnownWorkbook()), readLkj, { pengaturan, jejak: null });
    return perubahan.map(({ apa, sebelum, sesudah }) => `${apa.id}: ${sebelum} → ${sesudah}`);
  };
  // Without the log the report is a draft again; that is the only difference.
  expect(await numbers()).toEqual(['Status LKj: Final → Konsep']);
  await told(createExcelWorkbook(new KnownWorkbook()), compileLkjSheet, { pengaturan, jejak: null });
  expect(await numbers()).toEqual([]);
});
