import { describe, expect, it } from 'vitest';
import { openPengaturan } from '../../../src/app/kinerja/open-pengaturan';
import { writeSample } from '../../../src/app/kinerja/write-sample';
import { compileLkjSheet } from '../../../src/app/lkj/compile-sheet';
import { run } from '../../../src/app/use-case';
import type { CellValue } from '../../../src/domain/sheet/snapshot';
import { emptyBook } from '../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { readXlsx } from '../../../src/files/xlsx/read';
import { writeXlsx } from '../../../src/files/xlsx/write';
import { KADIS, stampOf } from '../../domain/tracker/stories';

const stamp = stampOf(KADIS, '2026-02-03T08:00:00+07:00');
const REQUEST = [{ sheet: { name: 'LKj' }, parts: ['values', 'formulas'] }] as const;

async function compiled() {
  let workbook = createBookWorkbook(emptyBook('SOP'));
  await run(workbook, writeSample, { tahun: 2025 }, stamp);
  const read = await run(workbook, openPengaturan, {}, stamp);
  const pengaturan = read.ok ? read.value.pengaturan : null;
  if (!pengaturan) throw new Error('no settings');
  const compile = async (): Promise<readonly string[]> => {
    const done = await run(workbook, compileLkjSheet, { pengaturan, jejak: null }, stamp);
    if (!done.ok) throw new Error(done.refusal.message.id);
    return done.value.dipindah;
  };
  await compile();
  const sheet = async () => {
    const [found] = (await workbook.read(REQUEST)).sheets;
    if (!found) throw new Error('no report');
    return found;
  };
  const type = (row: number, column: number, value: CellValue) =>
    workbook.write([{ kind: 'write', sheet: 'LKj', at: { row, column }, values: [[value]] }]);
  /** As it is after it was saved as a file and opened again. */
  const reopen = () => {
    const file = readXlsx(writeXlsx(workbook.book), 'lkj.xlsx');
    if (!file.ok) throw new Error('not read');
    workbook = createBookWorkbook(file.value);
  };
  return { compile, sheet, type, reopen };
}

describe('a bare figure that somebody typed into a compiled report', () => {
  it('is none in a report nobody touched, saved and opened again or not', async () => {
    const { compile, reopen } = await compiled();
    expect(await compile()).toEqual([]);
    reopen();
    expect(await compile()).toEqual([]);
  });

  it('is kept below the new version, from a blank cell and from over a figure of the report alike', async () => {
    const { compile, sheet, type } = await compiled();
    const { values, formulas = [] } = await sheet();
    const blank = values.findIndex((line, row) => row > 40 && line.every((value) => value === ''));
    const calculated = formulas.findIndex((line) => line[6]?.startsWith('='));
    expect([blank > 0, calculated > 0]).toEqual([true, true]);
    await type(blank, 4, 1_234.5);
    await type(calculated, 6, 87.25);
    expect((await compile()).toSorted()).toEqual(['1.234,5', '87,25']);
    const after = (await sheet()).values.flat();
    expect(after).toContain(`E${String(blank + 1)}: 1.234,5`);
    expect(after).toContain(`G${String(calculated + 1)}: 87,25`);
    expect(await compile()).toEqual([]);
  });
});
