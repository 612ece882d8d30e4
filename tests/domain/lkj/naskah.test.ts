import { describe, expect, it } from 'vitest';
import { EXCEL_LIMITS } from '../../../src/domain/sheet/limits';
import type { Lkj } from '../../../src/domain/lkj/lkj';
import { readNaskah, mergeNaskah, type StoredNaskah } from '../../../src/domain/lkj/naskah';
import { writeLkj } from '../../../src/domain/lkj/write-lkj';
import type { CellValue, SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { TestBook } from '../kinerja/test-book';
import { sampleLkj, textsOf } from './sample-lkj';

const view = (lkj: Lkj): SheetSnapshot => new TestBook().apply(writeLkj(lkj)).sheet('LKj');
const find = (sheet: SheetSnapshot, id: string): StoredNaskah => {
  const one = readNaskah(sheet).find((naskah) => naskah.id === id);
  if (!one) throw new Error(`no text ${id}`);
  return one;
};
const change = (sheet: SheetSnapshot, write: (values: CellValue[][]) => void): SheetSnapshot => {
  const values = sheet.values.map((line) => [...line]);
  write(values);
  return { ...sheet, values };
};
/** The report compiled again from the same numbers over a changed sheet. */
const lagi = (sheet: SheetSnapshot): Lkj => sampleLkj({ naskahLama: readNaskah(sheet) });
const keadaan = (lkj: Lkj, id: string) => lkj.naskah.find((one) => one.id === id)?.keadaan;

describe('texts people write in the compiled report', () => {
  const origin = sampleLkj();
  const sheet = view(origin);

  it('are all found again, paragraph by paragraph', () => {
    const dibaca = new Map(readNaskah(sheet).map(({ id, isi }) => [id, isi]));
    for (const { id, isi } of origin.naskah) expect(dibaca.get(id), id).toBe(isi);
  });

  it('stay as drafts while nobody touches them', () => {
    expect(lagi(sheet).naskah.every((one) => one.keadaan === 'draf')).toBe(true);
  });

  it('are kept with a paragraph that was put in between', () => {
    const { at } = find(sheet, 'masalah');
    const disisipi = change(sheet, (values) => values.splice(at.row + 1, 0, ['Paragraf baru.']));
    const added = lagi(disisipi);
    expect(textsOf(added, 'masalah').split('\n')[1]).toBe('Paragraf baru.');
    expect(textsOf(added, 'masalah').split('\n')).toHaveLength(textsOf(origin, 'masalah').split('\n').length + 1);
    expect(keadaan(added, 'masalah')).toBe('disunting');
  });

  it('are kept when columns were put in on the left, or rows above', () => {
    const { at } = find(sheet, 'penutup');
    const digeser = change(sheet, (values) => {
      const line = values[at.row];
      if (line) line[0] = 'Simpulan sendiri.';
      values.unshift([], []);
      for (const one of values) one.unshift('');
    });
    const added = lagi(digeser);
    expect(textsOf(added, 'penutup').split('\n')[0]).toBe('Simpulan sendiri.');
    expect(added.naskah.filter((one) => one.keadaan !== 'draf').map(({ id }) => id)).toEqual(['penutup']);
  });

  it('stay empty when they were emptied on purpose', () => {
    const { tanda, at } = find(sheet, 'strategis');
    const blank = change(sheet, (values) => {
      for (const { row } of tanda) {
        const line = values[row];
        if (line) line[at.column] = '';
      }
    });
    const added = lagi(blank);
    expect([textsOf(added, 'strategis'), keadaan(added, 'strategis')]).toEqual(['', 'disunting']);
    expect(readNaskah(view(added)).find(({ id }) => id === 'strategis')?.isi).toBe('');
  });

  it('survive being longer than Excel’s tallest row', () => {
    const panjang = Array.from({ length: 900 }, (_, index) => `kata${String(index)}`).join(' ');
    const { at } = find(sheet, 'sistematika');
    const added = lagi(change(sheet, (values) => values[at.row]?.splice(0, 1, panjang)));
    expect(textsOf(lagi(view(added)), 'sistematika')).toBe(panjang);
    const heights = writeLkj(added).flatMap((edit) => (edit.kind === 'row-height' ? [edit.height] : []));
    expect(Math.max(...heights)).toBeLessThanOrEqual(EXCEL_LIMITS.rowHeight);
  });

  it('are read from reports whose marks counted columns from A', () => {
    const earlier: SheetSnapshot = { name: 'LKj', values: [['judul', '', 'isi lama', '', 'naskah|penutup|0|draf|2']] };
    expect(readNaskah(earlier)).toMatchObject([{ id: 'penutup', isi: 'isi lama', at: { row: 0, column: 2 } }]);
  });

  it('follow the numbers as drafts, and say so once they were accepted', () => {
    const draf = [{ id: 'a', judul: 'A', isi: 'baru' }];
    const save = (diterima: boolean): StoredNaskah => ({
      id: 'a',
      isi: 'lama',
      sidikDraf: mergeNaskah([{ id: 'a', judul: 'A', isi: 'lama' }], [])[0]?.sidikDraf ?? '',
      diterima,
      at: { row: 0, column: 0 },
      tanda: [],
      dalamTabel: false,
      keadaan: { row: 0, column: 1 },
    });
    expect(mergeNaskah(draf, [save(false)])).toMatchObject([{ isi: 'baru', keadaan: 'draf', drafBerubah: false }]);
    expect(mergeNaskah(draf, [save(true)])).toMatchObject([{ isi: 'lama', keadaan: 'diterima', drafBerubah: true }]);
  });
});
