import { describe, expect, it } from 'vitest';
import { EMPTY_IDENTITAS } from '../../../../src/domain/kinerja/identitas/identitas-laporan';
import { isIdentitas, readIdentitasLaporan } from '../../../../src/domain/kinerja/identitas/read-identitas';
import { writeIdentitas } from '../../../../src/domain/kinerja/identitas/write-identitas';
import { isPengaturan } from '../../../../src/domain/kinerja/pengaturan-sheet/read-pengaturan';
import { samplePengaturan } from '../../../../src/domain/kinerja/sample';
import type { SheetSnapshot } from '../../../../src/domain/sheet/snapshot';
import { TestBook } from '../test-book';
import { filledIdentitas } from './filled-identitas';

const pengaturan = samplePengaturan(2025);
const known = new Set(pengaturan.indikator.map(({ id }) => id));
const written = (identitas = filledIdentitas()): TestBook => new TestBook().apply(writeIdentitas(identitas, pengaturan));
const sheetOf = (book: TestBook): SheetSnapshot => book.sheet('Identitas Laporan');
const rowOf = (sheet: SheetSnapshot, text: string): number => sheet.values.findIndex((line) => line.includes(text));

describe('the sheet on which the office says who it is', () => {
  it('is read as it was written', () => {
    expect(readIdentitasLaporan(sheetOf(written()), known)).toEqual({ identitas: filledIdentitas(), temuan: [] });
    expect(readIdentitasLaporan(sheetOf(written(EMPTY_IDENTITAS)), known)).toEqual({ identitas: EMPTY_IDENTITAS, temuan: [] });
  });

  it('lists every indikator and every criterion of use, so that what is asked for is seen', () => {
    const cells = sheetOf(written(EMPTY_IDENTITAS)).values.flat();
    for (const { nama } of pengaturan.indikator) expect(cells).toContain(nama);
    for (const butir of ['3.c.1', '3.c.7']) expect(cells).toContain(butir);
  });

  it('is known by its parts even without its title, and is not taken for the settings', () => {
    const book = written().write('Identitas Laporan', 0, 0, '');
    expect(isIdentitas(sheetOf(book))).toBe(true);
    expect(isPengaturan(sheetOf(book))).toBe(false);
  });

  it('is read after rows were put in, in tables that grew, and written again over itself', () => {
    const sheet = sheetOf(written());
    const values = sheet.values.map((line) => [...line]);
    const at = rowOf(sheet, 'Pelaksanaan kebijakan');
    values.splice(at, 0, ['', 'Pembinaan teknis']);
    const read = readIdentitasLaporan({ ...sheet, values }, known).identitas;
    expect(read.fungsi).toEqual(['Perumusan kebijakan', 'Pembinaan teknis', 'Pelaksanaan kebijakan', 'Evaluasi dan pelaporan']);
    const again = written().apply(writeIdentitas(read, pengaturan, { ...sheet, values }));
    expect(readIdentitasLaporan(sheetOf(again), known).identitas).toEqual(read);
  });

  it.each([
    ['a code that no indikator has', 'S1.1', 'S9.9', 'S9.9'],
    ['a year that is none', 2024, 'dua ribu', 'dua ribu'],
    ['a level that is not known', 'nasional', 'se-Indonesia', 'se-indonesia'],
  ])('tells %s at its cell', (_, before, typed, told) => {
    const sheet = sheetOf(written());
    const from = rowOf(sheet, 'Realisasi pembanding');
    const row = sheet.values.findIndex((line, index) => index > from && line.includes(before));
    const column = sheet.values[row]?.indexOf(before) ?? -1;
    const book = written().write('Identitas Laporan', row, column, typed);
    const [found, ...more] = readIdentitasLaporan(sheetOf(book), known).temuan;
    expect(more).toEqual([]);
    expect(found?.message.id).toContain(told);
    expect(found?.at).toMatchObject({ sheet: 'Identitas Laporan', area: { row, column } });
  });
});
