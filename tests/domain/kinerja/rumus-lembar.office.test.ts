import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KETENTUAN_BAWAAN } from '../../../src/domain/kinerja/bawaan';
import { contohPengaturan } from '../../../src/domain/kinerja/contoh';
import { KOLOM, kolomRealisasi, kolomTarget } from '../../../src/domain/kinerja/formulir/letak';
import { rumusBaris } from '../../../src/domain/kinerja/formulir/rumus';
import type { Hasil } from '../../../src/domain/kinerja/hitung';
import { TRIWULAN, type Empat, type Indikator, type Isian, type Ketentuan } from '../../../src/domain/kinerja/pengaturan';
import { gulungTriwulan } from '../../../src/domain/kinerja/triwulan';
import { startOffice } from '../../../src/host/node/office-in-node';

const dasar = contohPengaturan(2025).indikator[0] as Indikator;

const figure: fc.Arbitrary<Isian> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -2000, max: 200_000 }).map((n) => n / 100) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 5000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.constant('') },
);
const reported: fc.Arbitrary<Isian> = fc.oneof({ weight: 9, arbitrary: figure }, { weight: 1, arbitrary: fc.constant('n/a') });
const word: fc.Arbitrary<Isian> = fc.constantFrom('AA', 'A', 'BB', 'B', 'CC', 'C', 'D', '', 'n/a');
const four = (of: fc.Arbitrary<Isian>): fc.Arbitrary<Empat<Isian>> => fc.tuple(of, of, of, of);

interface Kasus {
  readonly indikator: Indikator;
  readonly realisasi: Empat<Isian>;
}

const rules = {
  arah: fc.constantFrom('positif' as const, 'negatif' as const),
  rumus: fc.constantFrom('otomatis' as const, '2T-R' as const, 'T/R' as const),
};

const kasus: fc.Arbitrary<Kasus> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        ...rules,
        metode: fc.constantFrom('sum' as const, 'trend-naik' as const, 'trend-turun' as const, 'flat' as const),
        target: figure,
        tw: four(figure),
        realisasi: four(reported),
      })
      .map(({ arah, rumus, metode, target, tw, realisasi }): Kasus => ({
        indikator: { ...dasar, arah, rumus, metode, skala: '', target, targetTriwulan: tw },
        realisasi,
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        ...rules,
        target: word.filter((satu) => satu !== 'n/a'),
        tw: four(word.filter((satu) => satu !== 'n/a')),
        realisasi: four(word),
      })
      .map(({ arah, rumus, target, tw, realisasi }): Kasus => ({
        indikator: { ...dasar, arah, rumus, metode: 'flat', skala: 'sakip', target, targetTriwulan: tw },
        realisasi,
      })),
  },
);

/** The words or fractions the sheet should show. */
const tampak = (hasil: Hasil): string | number => (hasil.nilai === null ? (hasil.kata?.id ?? '') : hasil.nilai / 100);

const CONVENTIONS: readonly Ketentuan[] = [
  KETENTUAN_BAWAAN,
  { ...KETENTUAN_BAWAAN, pembulatan: { desimal: 0, predikatDari: 'capaian' }, batas: { atas: 120, bawah: 0 } },
  { ...KETENTUAN_BAWAAN, pembulatan: { desimal: 1, predikatDari: 'capaian' } },
  { ...KETENTUAN_BAWAAN, pembulatan: { desimal: 4, predikatDari: 'capaian' }, batas: { atas: null, bawah: 0 } },
];
const EACH = 500;

describe('the form’s own formulas', () => {
  it('agree with the domain on 2,000 random indikator by four conventions', async () => {
    await startOffice();
    const contoh = CONVENTIONS.flatMap((aturan, index) =>
      fc.sample(kasus, { numRuns: EACH, seed: 20250 + index }).map((satu) => ({ ...satu, aturan })),
    );
    const baris = contoh.map(({ indikator, realisasi, aturan }, row) => {
      const rumus = rumusBaris(indikator, aturan, row);
      const sel: Isian[] = Array.from({ length: KOLOM.tahun + 1 }, () => '');
      sel[KOLOM.target] = indikator.target;
      for (const tw of TRIWULAN) {
        sel[kolomTarget(tw)] = indikator.targetTriwulan[tw];
        sel[kolomRealisasi(tw)] = realisasi[tw];
      }
      sel[KOLOM.realisasi] = rumus.realisasi;
      sel[KOLOM.sampai] = rumus.sampaiTriwulan;
      sel[KOLOM.tahun] = rumus.tahun;
      return sel;
    });
    const dihitung = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, baris.length, KOLOM.tahun + 1);
      range.values = baris;
      range.load('values');
      await context.sync();
      return range.values as (string | number)[][];
    });
    const beda = contoh.flatMap(({ indikator, realisasi, aturan }, row) => {
      const gulung = gulungTriwulan(indikator, realisasi, aturan);
      const lembar = [KOLOM.realisasi, KOLOM.sampai, KOLOM.tahun].map((column) => dihitung[row]?.[column]);
      const domain = [gulung.realisasi, tampak(gulung.sampaiTriwulan), tampak(gulung.tahun)];
      return domain.every((nilai, index) => sama(nilai, lembar[index]))
        ? []
        : [{ row, metode: indikator.metode, realisasi, lembar, domain }];
    });
    expect(beda).toEqual([]);
  }, 120_000);
});

function sama(a: Isian, b: Isian | undefined): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a)) : a === b;
}
