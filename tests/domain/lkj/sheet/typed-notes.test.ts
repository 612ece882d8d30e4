import { describe, expect, it } from 'vitest';
import { sampleIsian, samplePengaturan } from '../../../../src/domain/kinerja/sample';
import type { Lkj } from '../../../../src/domain/lkj/lkj';
import { readNaskah } from '../../../../src/domain/lkj/naskah';
import { CHART_DATA_COLUMN } from '../../../../src/domain/lkj/sheet/page-grid';
import { noteLines, typedNotes } from '../../../../src/domain/lkj/sheet/typed-notes';
import { writeLkj } from '../../../../src/domain/lkj/write-lkj';
import { TestBook } from '../../kinerja/test-book';
import { lkjFrom, sampleLkj } from '../sample-lkj';

const year = samplePengaturan(2025);
const { ketentuan } = year;
/** Another year's worth of figures, so that nearly every sentence reads otherwise. */
const otherwise = (): Lkj =>
  lkjFrom({ ...year, indikator: year.indikator.map((one) => ({ ...one, nama: `${one.nama} tahun ini` })) }, sampleIsian(2025));

/** The report written over what stands in the book, as it is compiled again. */
function again(book: TestBook, lkj: Lkj): readonly string[] {
  const existing = book.sheet('LKj');
  const notes = typedNotes(existing, ketentuan, readNaskah(existing));
  book.apply(writeLkj(lkj, { existing, notes: noteLines(notes) }));
  return notes.map(({ text }) => text);
}
const rowOf = (book: TestBook, text: string): number => book.sheet('LKj').values.findIndex((line) => line.includes(text));

describe('what people type into a compiled report', () => {
  it('is nothing in one that nobody touched, whatever it says next', () => {
    const book = new TestBook().apply(writeLkj(sampleLkj()));
    expect(again(book, otherwise())).toEqual([]);
    expect(again(book, sampleLkj())).toEqual([]);
  });

  it('is kept below the new version, with where it stood, once and for all', () => {
    const book = new TestBook().apply(writeLkj(sampleLkj()));
    const { values } = book.sheet('LKj');
    const blank = values.findIndex((line, row) => row > 40 && line.every((value) => value === ''));
    book.write('LKj', blank, 1, 'tanya Bu Rina: angka TW III').write('LKj', 60, CHART_DATA_COLUMN + 6, 'cek pagu');
    const below = values.length + 3;
    book.write('LKj', below, 0, 'Catatan rapat di bawah laporan');
    expect(again(book, otherwise()).toSorted()).toEqual(['cek pagu', 'tanya Bu Rina: angka TW III']);
    expect(again(book, sampleLkj())).toEqual([]);
    const end = rowOf(book, 'runut:akhir');
    for (const text of [`B${String(blank + 1)}: tanya Bu Rina: angka TW III`, 'U61: cek pagu', 'Catatan rapat di bawah laporan'])
      expect(rowOf(book, text), text).toBeGreaterThan(end);
  });

  it('loses no letter of a text that fills its cell alone', () => {
    const long = 'x'.repeat(32_767);
    const lines = noteLines([
      { at: { row: 4, column: 1 }, text: long },
      { at: { row: 5, column: 1 }, text: 'pendek' },
    ]);
    expect(lines.slice(1)).toEqual(['B5:', long, 'B6: pendek']);
  });

  it('are no notes where they belong to a text of the report: those stay in their place', () => {
    const book = new TestBook().apply(writeLkj(sampleLkj()));
    const text = readNaskah(book.sheet('LKj')).find(({ id }) => id === 'penutup');
    if (!text) throw new Error('no such text');
    book.write('LKj', text.at.row, text.at.column, 'Simpulan yang ditulis sendiri.');
    expect(typedNotes(book.sheet('LKj'), ketentuan, readNaskah(book.sheet('LKj')))).toEqual([]);
  });

  it('are told by no report of an earlier version, which does not say what it wrote', () => {
    const book = new TestBook().apply(writeLkj(sampleLkj()));
    book.sheet('LKj').values.forEach((line, row) => {
      line.forEach((value, column) => {
        if (typeof value === 'string' && value.startsWith('runut:tulisan')) book.write('LKj', row, column, '');
      });
    });
    expect(again(book, otherwise())).toEqual([]);
  });
});
