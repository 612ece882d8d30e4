import { describe, expect, it } from 'vitest';
import { EMPTY_IDENTITAS } from '../../../../src/domain/kinerja/identitas/identitas-laporan';
import { NOTHING_LEFT } from '../../../../src/domain/kinerja/identitas/left-over';
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
    const nothing = { temuan: [], sisa: NOTHING_LEFT };
    expect(readIdentitasLaporan(sheetOf(written()), known)).toEqual({ identitas: filledIdentitas(), ...nothing });
    expect(readIdentitasLaporan(sheetOf(written(EMPTY_IDENTITAS)), known)).toEqual({ identitas: EMPTY_IDENTITAS, ...nothing });
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
    ['a level that is not known', 'nasional', 'se-Indonesia', 'se-Indonesia'],
    ['a row without its code', 'S1.1', '', 'kosong'],
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

  it.each([
    ['a code that no indikator has', 'Realisasi pembanding', 'S1.1', 'S9.9'],
    ['a row whose code is gone', 'Realisasi pembanding', 'S1.1', ''],
    ['a year that is none', 'Realisasi pembanding', 2024, 'dua ribu'],
    ['a level that is not known', 'Realisasi pembanding', 'nasional', 'se-Indonesia'],
    ['neither yes nor no', 'Definisi operasional', 'tidak', 'mungkin'],
    ['a code that stands there twice', 'Definisi operasional', 'S1.2', 'S1.1'],
    ['a criterion that is none', 'Yang sudah dilakukan', '3.c.3', '3.c.9'],
    ['a label of its own', 'B. Tugas dan gambar', 'Tugas pokok', 'Tugas dan wewenang'],
    ['a section under another title', 'Identitas laporan', 'C. Fungsi organisasi', 'C. Kewenangan'],
    ['a column of its own', 'A. Dasar hukum', 'No', 'Nomor urut'],
  ])('keeps %s as it was typed, again and again, and says so', (_, under, before, typed) => {
    const sheet = sheetOf(written());
    const from = rowOf(sheet, under);
    const row = sheet.values.findIndex((line, index) => index > from && line.includes(before));
    const column = sheet.values[row]?.indexOf(before) ?? -1;
    const book = written().write('Identitas Laporan', row, column, typed);
    const cells = (): readonly string[] =>
      sheetOf(book)
        .values.flat()
        .map(String)
        .filter((one) => one !== '');
    const missing = (all: readonly string[]): readonly string[] => {
      const now = cells();
      // Runut's own headers and numbers may go; what the office typed may not.
      return all.filter((one) => !now.includes(one) && !/^([A-K]\. |No$|Uraian fungsi$|Tugas pokok$)/.test(one));
    };
    const typedBefore = cells();
    for (let time = 0; time < 3; time += 1) {
      const { identitas, temuan } = readIdentitasLaporan(sheetOf(book), known);
      expect(temuan.length > 0 || time > 0).toBe(true);
      book.apply(writeIdentitas(identitas, pengaturan, sheetOf(book)));
      expect(missing(typedBefore)).toEqual([]);
    }
    if (typed !== '') expect(cells()).toContain(typed);
    const once = sheetOf(book).values;
    const { identitas } = readIdentitasLaporan(sheetOf(book), known);
    expect(sheetOf(book.apply(writeIdentitas(identitas, pengaturan, sheetOf(book)))).values).toEqual(once);
  });

  it('keeps a year and level nobody understood only until a person says which', () => {
    const sheet = sheetOf(written());
    const row = sheet.values.findIndex((line) => line.includes('nasional'));
    const book = written().write('Identitas Laporan', row, 2, 'se-Indonesia').write('Identitas Laporan', row, 5, 'dua ribu');
    const { identitas } = readIdentitasLaporan(sheetOf(book), known);
    expect(identitas.pembanding[0]).toMatchObject({ tingkat: '', tahun: null });
    const [first, ...more] = identitas.pembanding;
    if (!first) throw new Error('no comparison');
    const said = { ...identitas, pembanding: [{ ...first, tingkat: 'nasional' as const, tahun: 2023 }, ...more] };
    book.apply(writeIdentitas(said, pengaturan, sheetOf(book)));
    expect(readIdentitasLaporan(sheetOf(book), known)).toMatchObject({ identitas: said, temuan: [] });
    expect(sheetOf(book).values.flat()).not.toContain('se-Indonesia');
  });
});
