import { expect, it } from 'vitest';
import type { Pengaturan } from '../../src/domain/kinerja/pengaturan';
import { writeFormulir } from '../../src/domain/kinerja/formulir/write-formulir';
import { writePengaturan } from '../../src/domain/kinerja/pengaturan-sheet/write-pengaturan';
import { writeLkj } from '../../src/domain/lkj/write-lkj';
import { applyToBook } from '../../src/files/xlsx/apply-edits';
import { openPengaturan } from '../../src/app/kinerja/open-pengaturan';
import { compileLkjSheet, readLkj } from '../../src/app/lkj/compile-sheet';
import { run, type UseCase } from '../../src/app/use-case';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { emptyBook, type Book, type BookCell } from '../../src/files/xlsx/book';
import { manyIndikator } from '../domain/lkj/many-indikator';
import { lkjFrom } from '../domain/lkj/sample-lkj';
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

/** What the pane says has changed since the report was compiled. */
async function changesTold(pengaturan: Pengaturan): Promise<readonly string[]> {
  const { perubahan } = await told(createExcelWorkbook(new KnownWorkbook()), readLkj, { pengaturan, jejak: null });
  return perubahan.map(({ apa, sebelum, sesudah }) => `${apa.id}: ${sebelum} → ${sesudah}`);
}

it('a report compiled, saved without the values of its formulas and opened again tells of no figure that changed', async () => {
  await startOffice({ book: withoutValues(earlierBook('0.1.0', 'compiled')) });
  const { pengaturan } = await told(createExcelWorkbook(new KnownWorkbook()), openPengaturan, {});
  if (!pengaturan) throw new Error('no settings');
  // Without the log the report is a draft again; that is the only difference.
  expect(await changesTold(pengaturan)).toEqual(['Status LKj: Final → Konsep']);
  await told(createExcelWorkbook(new KnownWorkbook()), compileLkjSheet, { pengaturan, jejak: null });
  expect(await changesTold(pengaturan)).toEqual([]);
});

/** A workbook of an office with so many indikator, its report compiled. */
function compiledBook(indikator: number): Book {
  const { pengaturan, isi } = manyIndikator(indikator);
  const edits = [
    ...writePengaturan(pengaturan),
    ...pengaturan.bidang.flatMap((bidang) => {
      const content = isi[bidang.id];
      return writeFormulir(pengaturan, bidang, { dibuat: STAMP.at, ...(content ? { content } : {}) });
    }),
    ...writeLkj(lkjFrom(pengaturan, isi)),
  ];
  return applyToBook(emptyBook('Data'), edits);
}

it('so does one of 200 indikator', async () => {
  const indikator = 200;
  const book = compiledBook(indikator);
  const formulas = book.sheets.flatMap(({ cells }) => cells.flat().filter((cell) => cell?.formula));
  expect(formulas.length).toBeGreaterThan(10 * indikator);
  await startOffice({ book: withoutValues(book) });
  const { pengaturan } = await told(createExcelWorkbook(new KnownWorkbook()), openPengaturan, {});
  if (!pengaturan) throw new Error('no settings');
  expect(pengaturan.indikator).toHaveLength(indikator);
  expect(await changesTold(pengaturan)).toEqual([]);
});
