import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contohPengaturan } from '../../../src/domain/kinerja/contoh';
import { readPengaturan } from '../../../src/domain/kinerja/lembar-pengaturan/baca';
import { writePengaturan } from '../../../src/domain/kinerja/lembar-pengaturan/tulis';
import { a1 } from '../../../src/domain/sheet/address';
import type { CellValue } from '../../../src/domain/sheet/snapshot';
import { BukuUji } from './buku-uji';

const contoh = contohPengaturan(2025);
const buku = (): BukuUji => new BukuUji().terapkan(writePengaturan(contoh));
const baris = (b: BukuUji, teks: string): number => b.sheet('Pengaturan').values.findIndex((line) => line.includes(teks));

describe('settings edited by hand', () => {
  const dibaca = (b: BukuUji) => readPengaturan(b.sheet('Pengaturan'), 2025);
  const temuan = (b: BukuUji) => dibaca(b).temuan.map((satu) => [satu.aturan, satu.at ? a1(satu.at.area) : '']);

  it('names the cell of a word it does not know', () => {
    const b = buku();
    const row = baris(b, 'S1.1');
    b.tulis('Pengaturan', row, 4, 'ke atas').tulis('Pengaturan', row, 8, '1.234').tulis('Pengaturan', row, 13, 'B1, B7');
    const sel = (column: string): string => `${column}${String(row + 1)}`;
    expect(temuan(b)).toEqual([
      ['pengaturan-pilihan', sel('E')],
      ['angka-ragu', sel('I')],
      ['pengaturan-kode', sel('N')],
    ]);
    expect(dibaca(b).pengaturan.indikator[0]).toMatchObject({ arah: '', target: '1.234', bidang: ['B1'] });
  });

  it('reads other spellings of the choices, and figures typed as text', () => {
    const b = buku();
    const row = baris(b, 'S1.2');
    b.tulis('Pengaturan', row, 4, 'Naik').tulis('Pengaturan', row, 6, 'Jumlah').tulis('Pengaturan', row, 8, '1.234,5');
    expect(dibaca(b).pengaturan.indikator[1]).toMatchObject({ arah: 'positif', metode: 'sum', target: 1234.5 });
  });

  it('gives a code to a row without one, and takes a day in any usual form', () => {
    const b = buku();
    const spare = baris(b, 'S3') + 1;
    b.tulis('Pengaturan', spare, 1, 'Sasaran keempat').tulis('Pengaturan', baris(b, 'Batas setor data bidang'), 2, '30/1/2026');
    const { pengaturan } = dibaca(b);
    expect(pengaturan.sasaran.at(-1)).toEqual({ id: 'S4', nama: 'Sasaran keempat' });
    expect(pengaturan.kantor.batasSetor).toBe('2026-01-30');
  });

  it('survives any cell being anything', () => {
    const isi = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom('B. Bidang', 'Kode', 'S1', 'runut:akhir'),
    ) as fc.Arbitrary<CellValue>;
    const tahan = fc.property(fc.array(fc.tuple(fc.nat(90), fc.nat(22), isi), { maxLength: 10 }), (ubahan) => {
      const b = buku();
      for (const [row, column, nilai] of ubahan) b.tulis('Pengaturan', row, column, nilai);
      const { pengaturan } = dibaca(b);
      return new Set(pengaturan.indikator.map((satu) => satu.id)).size === pengaturan.indikator.length;
    });
    fc.assert(tahan, { numRuns: 100 });
    expect(dibaca(buku()).temuan).toEqual([]);
  });
});
