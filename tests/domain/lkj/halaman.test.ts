import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bagiHalaman, potonganOf, type BarisCetak } from '../../../src/domain/lkj/lembar/halaman';

const PAGE = 100;
const kosong = (): void => undefined;
const kepala: BarisCetak = { tinggi: 10, tulis: kosong };

const baris = fc.array(
  fc.record({
    tinggi: fc.integer({ min: 1, max: 60 }),
    lanjut: fc.boolean(),
    halamanBaru: fc.boolean(),
    bertabel: fc.boolean(),
  }),
  { maxLength: 60 },
);

const dari = (isi: readonly { tinggi: number; lanjut: boolean; halamanBaru: boolean; bertabel: boolean }[]): BarisCetak[] =>
  isi.map(({ bertabel, ...satu }) => ({ ...satu, tulis: kosong, ...(bertabel ? { kepala } : {}) }));

describe('how rows are put on pages', () => {
  it('loses no row, keeps the order, and fills no page beyond its height', () => {
    fc.assert(
      fc.property(baris, (isi) => {
        const rows = dari(isi);
        const terpasang = bagiHalaman(rows, PAGE);
        expect(terpasang.map((satu) => satu.baris).filter((satu) => satu !== kepala)).toEqual(rows);
        const tinggi = new Map<number, number>();
        for (const { baris: satu, halaman } of terpasang) tinggi.set(halaman, (tinggi.get(halaman) ?? 0) + satu.tinggi);
        expect(Math.max(0, ...tinggi.values())).toBeLessThanOrEqual(PAGE);
      }),
    );
  });

  it('tears nothing apart that belongs together and fits on a page', () => {
    fc.assert(
      fc.property(baris, (isi) => {
        const rows = dari(isi);
        const halaman = new Map(bagiHalaman(rows, PAGE).map((satu) => [satu.baris, satu.halaman]));
        for (let awal = 0; awal < rows.length;) {
          let akhir = awal;
          while (rows[akhir]?.lanjut === true && rows[akhir + 1]) akhir += 1;
          const kelompok = rows.slice(awal, akhir + 1);
          const tinggi = kelompok.reduce((jumlah, satu) => jumlah + satu.tinggi, kelompok[0]?.kepala ? 10 : 0);
          if (tinggi <= PAGE) expect(new Set(kelompok.map((satu) => halaman.get(satu))).size).toBe(1);
          awal = akhir + 1;
        }
      }),
    );
  });

  it('writes the head of a table again wherever a page begins inside it', () => {
    fc.assert(
      fc.property(baris, (isi) => {
        const terpasang = bagiHalaman(dari(isi), PAGE);
        for (const row of [0, ...potonganOf(terpasang)]) {
          const satu = terpasang[row]?.baris;
          expect(satu?.kepala).toBeUndefined();
        }
      }),
    );
  });

  it('begins a chapter on a new page', () => {
    const rows: BarisCetak[] = [
      { tinggi: 20, tulis: kosong },
      { tinggi: 20, halamanBaru: true, tulis: kosong },
    ];
    expect(bagiHalaman(rows, PAGE).map(({ halaman }) => halaman)).toEqual([1, 2]);
    expect(potonganOf(bagiHalaman(rows, PAGE))).toEqual([1]);
  });
});
