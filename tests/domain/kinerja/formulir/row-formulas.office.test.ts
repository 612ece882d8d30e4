import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_KETENTUAN } from '../../../../src/domain/kinerja/defaults';
import { samplePengaturan } from '../../../../src/domain/kinerja/sample';
import { FORMULIR_COLUMNS, realisasiColumn, targetColumn } from '../../../../src/domain/kinerja/formulir/formulir-layout';
import { rowFormulas } from '../../../../src/domain/kinerja/formulir/row-formulas';
import type { Computed } from '../../../../src/domain/kinerja/computed';
import {
  TRIWULAN,
  type PerTriwulan,
  type Indikator,
  type Isian,
  type Ketentuan,
} from '../../../../src/domain/kinerja/pengaturan';
import { rollUpForm } from '../../../../src/domain/kinerja/roll-up';
import { startOffice } from '../../../host/node/office-in-node';

const base = samplePengaturan(2025).indikator[0] as Indikator;

const figure: fc.Arbitrary<Isian> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -2000, max: 200_000 }).map((n) => n / 100) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 5000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.constant('') },
);
const reported: fc.Arbitrary<Isian> = fc.oneof({ weight: 9, arbitrary: figure }, { weight: 1, arbitrary: fc.constant('n/a') });
const word: fc.Arbitrary<Isian> = fc.constantFrom(
  'AA',
  'A',
  'BB',
  'B',
  'CC',
  'C',
  'D',
  '',
  'n/a',
  'BB (Sangat Baik)',
  'Sangat Memuaskan',
  'B (sementara)',
);
const four = (of: fc.Arbitrary<Isian>): fc.Arbitrary<PerTriwulan<Isian>> => fc.tuple(of, of, of, of);

/** Mostly one bidang's own; now and then a part that is added to another's. */
const shared: fc.Arbitrary<Partial<Indikator>> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constant({ bidang: ['B1', 'B2'], gabungan: 'jumlah' as const }) },
);

interface Kasus {
  readonly indikator: Indikator;
  readonly realisasi: PerTriwulan<Isian>;
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
        shared,
      })
      .map(({ arah, rumus, metode, target, tw, realisasi, shared: of }): Kasus => ({
        indikator: { ...base, arah, rumus, metode, skala: '', target, targetTriwulan: tw, ...of },
        realisasi,
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        ...rules,
        target: word.filter((one) => one !== 'n/a'),
        tw: four(word.filter((one) => one !== 'n/a')),
        realisasi: four(word),
      })
      .map(({ arah, rumus, target, tw, realisasi }): Kasus => ({
        indikator: { ...base, arah, rumus, metode: 'flat', skala: 'sakip', target, targetTriwulan: tw },
        realisasi,
      })),
  },
);

/** The words or fractions the sheet should show. */
const tampak = (result: Computed): string | number => (result.nilai === null ? (result.kata?.id ?? '') : result.nilai / 100);

const CONVENTIONS: readonly Ketentuan[] = [
  DEFAULT_KETENTUAN,
  { ...DEFAULT_KETENTUAN, pembulatan: { desimal: 0, predikatDari: 'capaian' }, batas: { atas: 120, bawah: 0 } },
  { ...DEFAULT_KETENTUAN, pembulatan: { desimal: 1, predikatDari: 'capaian' } },
  { ...DEFAULT_KETENTUAN, pembulatan: { desimal: 4, predikatDari: 'capaian' }, batas: { atas: null, bawah: 0 } },
];
const EACH = 250;

describe('the form’s own formulas', () => {
  it('agree with the domain on 1,000 random indikator by four conventions', async () => {
    await startOffice();
    const contoh = CONVENTIONS.flatMap((aturan, index) =>
      fc.sample(kasus, { numRuns: EACH, seed: 20250 + index }).map((one) => ({ ...one, aturan })),
    );
    const rows = contoh.map(({ indikator, realisasi, aturan }, row) => {
      const formula = rowFormulas(indikator, aturan, row);
      const cells: Isian[] = Array.from({ length: FORMULIR_COLUMNS.tahun + 1 }, () => '');
      cells[FORMULIR_COLUMNS.target] = indikator.target;
      for (const tw of TRIWULAN) {
        cells[targetColumn(tw)] = indikator.targetTriwulan[tw];
        cells[realisasiColumn(tw)] = realisasi[tw];
      }
      cells[FORMULIR_COLUMNS.realisasi] = formula.realisasi;
      cells[FORMULIR_COLUMNS.sampai] = formula.sampaiTriwulan;
      cells[FORMULIR_COLUMNS.tahun] = formula.tahun;
      return cells;
    });
    const dihitung = await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRangeByIndexes(0, 0, rows.length, FORMULIR_COLUMNS.tahun + 1);
      range.values = rows;
      range.load('values');
      await context.sync();
      return range.values as (string | number)[][];
    });
    const difference = contoh.flatMap(({ indikator, realisasi, aturan }, row) => {
      const rolledUp = rollUpForm(indikator, realisasi, aturan);
      const sheets = [FORMULIR_COLUMNS.realisasi, FORMULIR_COLUMNS.sampai, FORMULIR_COLUMNS.tahun].map(
        (column) => dihitung[row]?.[column],
      );
      const domain = [rolledUp.realisasi, tampak(rolledUp.sampaiTriwulan), tampak(rolledUp.tahun)];
      return domain.every((nilai, index) => sama(nilai, sheets[index]))
        ? []
        : [{ row, metode: indikator.metode, realisasi, lembar: sheets, domain }];
    });
    expect(difference).toEqual([]);
  });
});

function sama(a: Isian, b: Isian | undefined): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a)) : a === b;
}
