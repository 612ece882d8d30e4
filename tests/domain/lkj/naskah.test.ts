import { describe, expect, it } from 'vitest';
import type { Lkj } from '../../../src/domain/lkj/lkj';
import { bacaNaskah, gabungNaskah, menunggu, type NaskahTersimpan } from '../../../src/domain/lkj/naskah';
import { writeLkj } from '../../../src/domain/lkj/tulis';
import type { CellValue, SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { BukuUji } from '../kinerja/buku-uji';
import { lkjContoh, teks } from './contoh-lkj';

const lembar = (lkj: Lkj): SheetSnapshot => new BukuUji().terapkan(writeLkj(lkj)).sheet('LKj');
const cari = (sheet: SheetSnapshot, id: string): NaskahTersimpan => {
  const satu = bacaNaskah(sheet).find((naskah) => naskah.id === id);
  if (!satu) throw new Error(`no text ${id}`);
  return satu;
};
const ubah = (sheet: SheetSnapshot, tulis: (values: CellValue[][]) => void): SheetSnapshot => {
  const values = sheet.values.map((line) => [...line]);
  tulis(values);
  return { ...sheet, values };
};
/** The report compiled again from the same numbers over a changed sheet. */
const lagi = (sheet: SheetSnapshot): Lkj => lkjContoh({ naskahLama: bacaNaskah(sheet) });
const keadaan = (lkj: Lkj, id: string) => lkj.naskah.find((satu) => satu.id === id)?.keadaan;

describe('texts people write in the compiled report', () => {
  const asal = lkjContoh();
  const sheet = lembar(asal);

  it('are all found again, paragraph by paragraph', () => {
    const dibaca = new Map(bacaNaskah(sheet).map(({ id, isi }) => [id, isi]));
    for (const { id, isi } of asal.naskah) expect(dibaca.get(id), id).toBe(isi);
  });

  it('stay as drafts while nobody touches them', () => {
    expect(lagi(sheet).naskah.every((satu) => satu.keadaan === 'draf')).toBe(true);
  });

  it('are kept with a paragraph that was put in between', () => {
    const { at } = cari(sheet, 'masalah');
    const disisipi = ubah(sheet, (values) => values.splice(at.row + 1, 0, ['Paragraf baru.']));
    const baru = lagi(disisipi);
    expect(teks(baru, 'masalah').split('\n')[1]).toBe('Paragraf baru.');
    expect(teks(baru, 'masalah').split('\n')).toHaveLength(teks(asal, 'masalah').split('\n').length + 1);
    expect(keadaan(baru, 'masalah')).toBe('disunting');
  });

  it('are kept when columns were put in on the left, or rows above', () => {
    const { at } = cari(sheet, 'penutup');
    const digeser = ubah(sheet, (values) => {
      const line = values[at.row];
      if (line) line[0] = 'Simpulan sendiri.';
      values.unshift([], []);
      for (const satu of values) satu.unshift('');
    });
    const baru = lagi(digeser);
    expect(teks(baru, 'penutup').split('\n')[0]).toBe('Simpulan sendiri.');
    expect(baru.naskah.filter((satu) => satu.keadaan !== 'draf').map(({ id }) => id)).toEqual(['penutup']);
  });

  it('stay empty when they were emptied on purpose', () => {
    const { tanda, at } = cari(sheet, 'strategis');
    const kosong = ubah(sheet, (values) => {
      for (const { row } of tanda) {
        const line = values[row];
        if (line) line[at.column] = '';
      }
    });
    const baru = lagi(kosong);
    expect([teks(baru, 'strategis'), keadaan(baru, 'strategis')]).toEqual(['', 'disunting']);
    expect(bacaNaskah(lembar(baru)).find(({ id }) => id === 'strategis')?.isi).toBe('');
  });

  it('survive being longer than Excel’s tallest row', () => {
    const panjang = Array.from({ length: 900 }, (_, index) => `kata${String(index)}`).join(' ');
    const { at } = cari(sheet, 'strategis');
    const baru = lagi(ubah(sheet, (values) => values[at.row]?.splice(0, 1, panjang)));
    expect(teks(lagi(lembar(baru)), 'strategis')).toBe(panjang);
    const tinggi = writeLkj(baru).flatMap((edit) => (edit.kind === 'row-height' ? [edit.height] : []));
    expect(Math.max(...tinggi)).toBeLessThanOrEqual(409);
  });

  it('keep a reviewer’s answers, which nobody has to accept', () => {
    const { at } = cari(sheet, 'reviu:bukti');
    const baru = lagi(ubah(sheet, (values) => values[at.row]?.splice(at.column, 1, 'Ya')));
    expect(teks(baru, 'reviu:bukti')).toBe('Ya');
    expect(asal.naskah.filter(menunggu).some(({ id }) => id.startsWith('reviu:'))).toBe(false);
  });

  it('are read from reports whose marks counted columns from A', () => {
    const lama: SheetSnapshot = { name: 'LKj', values: [['judul', '', 'isi lama', '', 'naskah|penutup|0|draf|2']] };
    expect(bacaNaskah(lama)).toMatchObject([{ id: 'penutup', isi: 'isi lama', at: { row: 0, column: 2 } }]);
  });

  it('follow the numbers as drafts, and say so once they were accepted', () => {
    const draf = [{ id: 'a', judul: 'A', isi: 'baru' }];
    const simpan = (diterima: boolean): NaskahTersimpan => ({
      id: 'a',
      isi: 'lama',
      sidikDraf: gabungNaskah([{ id: 'a', judul: 'A', isi: 'lama' }], [])[0]?.sidikDraf ?? '',
      diterima,
      at: { row: 0, column: 0 },
      tanda: [],
      dalamTabel: false,
      keadaan: { row: 0, column: 1 },
    });
    expect(gabungNaskah(draf, [simpan(false)])).toMatchObject([{ isi: 'baru', keadaan: 'draf', drafBerubah: false }]);
    expect(gabungNaskah(draf, [simpan(true)])).toMatchObject([{ isi: 'lama', keadaan: 'diterima', drafBerubah: true }]);
  });
});
