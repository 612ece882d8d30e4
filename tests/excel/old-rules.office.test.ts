import { describe, expect, it } from 'vitest';
import { writeFormulirSheets } from '../../src/app/kinerja/write-formulir-sheets';
import { savePengaturan } from '../../src/app/kinerja/open-pengaturan';
import { run, type UseCase } from '../../src/app/use-case';
import type { Workbook } from '../../src/app/workbook';
import { samplePengaturan } from '../../src/domain/kinerja/sample';
import type { Pengaturan } from '../../src/domain/kinerja/pengaturan';
import type { Area } from '../../src/domain/sheet/address';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { emptyBook, type Book } from '../../src/files/xlsx/book';
import { createBookWorkbook } from '../../src/files/xlsx/book-workbook';
import { startOffice } from '../host/node/office-in-node';

const LONG = samplePengaturan(2025);
/** One bidang, one indikator, one programme of it are left. */
const SHORT: Pengaturan = {
  ...LONG,
  bidang: LONG.bidang.slice(0, 1),
  sasaran: LONG.sasaran.slice(0, 1),
  indikator: LONG.indikator.slice(0, 1),
  program: LONG.program.slice(0, 1).map((one) => ({ ...one, indikator: ['S1.1'] })),
};
const stamp = { at: '2026-01-05T08:00:00+07:00', saya: { nama: 'A', jabatan: 'B' }, newId: () => '1' };

async function doing<Input, Outcome, Refusal>(workbook: Workbook, useCase: UseCase<Input, Outcome, Refusal>, input: Input) {
  const done = await run(workbook, useCase, input, stamp);
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
}

async function write(workbook: Workbook, pengaturan: Pengaturan): Promise<void> {
  await doing(workbook, savePengaturan, { pengaturan });
  await doing(workbook, writeFormulirSheets, { pengaturan, bidang: ['B1'] });
}

/** Every cell that has a rule on what may be typed, or a conditional format, with how many of them. */
function ruled(book: Book, name: string): Record<string, number> {
  const count: Record<string, number> = {};
  const sheet = book.sheets.find((one) => one.name === name);
  const tally = (kind: string, { row, column, rows, columns }: Area): void => {
    for (let down = row; down < row + rows; down += 1) {
      for (let right = column; right < column + columns; right += 1) {
        const key = `${kind} ${String(down)},${String(right)}`;
        count[key] = (count[key] ?? 0) + 1;
      }
    }
  };
  for (const { areas } of sheet?.validations ?? []) for (const one of areas) tally('list', one);
  for (const { areas } of sheet?.conditionals ?? []) for (const one of areas) tally('look', one);
  return count;
}

/** The workbook written with the long settings and again with the short ones, and one that only ever had the short ones. */
async function both(make: () => Promise<{ workbook: Workbook; book: () => Promise<Book> }>) {
  const twice = await make();
  await write(twice.workbook, LONG);
  const before = await twice.book();
  await write(twice.workbook, SHORT);
  const after = await twice.book();
  const once = await make();
  await write(once.workbook, SHORT);
  return { before, after, once: await once.book() };
}

describe.each([
  [
    'a file',
    () => {
      const workbook = createBookWorkbook(emptyBook('Lembar1'));
      return Promise.resolve({ workbook, book: () => Promise.resolve(workbook.book) });
    },
  ],
  [
    'Excel',
    async () => {
      const office = await startOffice();
      return { workbook: createExcelWorkbook(new KnownWorkbook()), book: () => office.book.dump() };
    },
  ],
] as const)('a sheet written again in %s', (_, make) => {
  it('keeps no dropdown, no bound and no conditional format of what stood there before', async () => {
    const { before, after, once } = await both(make);
    for (const name of ['Pengaturan', 'Bidang Perumahan']) {
      const [long, short, expected] = [before, after, once].map((book) => ruled(book, name));
      expect(short).toEqual(expected);
      expect(Object.keys(long ?? {}).length).toBeGreaterThan(Object.keys(expected ?? {}).length);
      expect(Object.keys(expected ?? {}).length).toBeGreaterThan(0);
    }
  });
});
