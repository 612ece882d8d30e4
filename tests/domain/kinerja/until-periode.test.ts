import { assert, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PERIODE } from '../../../src/domain/kinerja/periode';
import { samplePengaturan } from '../../../src/domain/kinerja/sample';
import { dueTriwulan, unreportedTriwulan, untilPeriode } from '../../../src/domain/kinerja/until-periode';
import type { Indikator, Isian, PerTriwulan } from '../../../src/domain/kinerja/pengaturan';

const base = samplePengaturan(2025);

/** The target until a period of one indikator with these. */
function targetUntil(changed: Partial<Indikator>, periode: (typeof PERIODE)[number]): Isian | undefined {
  const indikator = base.indikator.slice(0, 1).map((one) => ({ ...one, skala: '', ...changed }));
  return untilPeriode({ pengaturan: { ...base, indikator }, formulir: [] }, periode).pengaturan.indikator[0]?.target;
}

describe('the target until a period', () => {
  const targetTriwulan: PerTriwulan<Isian> = [100, '150,5', 0, 400];
  it.each([
    ['tw1', 'sum', 100],
    ['tw2', 'sum', 250.5],
    ['s1', 'sum', 250.5],
    ['tw3', 'sum', 250.5],
    ['tw4', 'sum', 999],
    ['s2', 'sum', 999],
    ['tahun', 'sum', 999],
    ['tw2', 'trend-naik', '150,5'],
    ['tw3', 'flat', 0],
    ['tw4', 'flat', 999],
  ] as const)('of %s with the method %s is %s', (periode, metode, expected) => {
    expect(targetUntil({ metode, target: 999, targetTriwulan }, periode)).toBe(expected);
  });

  it('is blank where nothing was promised, the last promise where a triwulan has none, and named where it cannot be read', () => {
    expect(targetUntil({ metode: 'sum', targetTriwulan: ['', '', 5, 5] }, 's1')).toBe('');
    expect(targetUntil({ metode: 'flat', targetTriwulan: [7, '', '', 9] }, 'tw3')).toBe(7);
    expect(targetUntil({ metode: 'sum', targetTriwulan: [1, 'kira-kira', 2, 3] }, 'tw3')).toBe('kira-kira');
  });

  it('adds decimals without binary dust', () => {
    expect(targetUntil({ metode: 'sum', targetTriwulan: [0.1, 0.2, 0, 0] }, 'tw2')).toBe(0.3);
  });

  it('never grows smaller from one triwulan to the next where all are added up', () => {
    const whole = integer({ min: 0, max: 1000 });
    assert(
      property(tuple(whole, whole, whole, whole), (targets) => {
        const until = (['tw1', 'tw2', 'tw3'] as const).map((one) =>
          Number(targetUntil({ metode: 'sum', targetTriwulan: targets }, one)),
        );
        expect(until).toEqual([...until].sort((a, b) => a - b));
      }),
    );
  });
});

describe('triwulan not reported', () => {
  it('are those that are over, had a target and hold nothing; 0 is a report', () => {
    const triwulan = [
      { target: 1, realisasi: '' },
      { target: '', realisasi: '' },
      { target: 1, realisasi: 0 },
      { target: 1, realisasi: '' },
    ];
    expect(unreportedTriwulan(triwulan, 3)).toEqual([0]);
    expect(unreportedTriwulan(triwulan, 4)).toEqual([0, 3]);
    expect(unreportedTriwulan(triwulan, 0)).toEqual([]);
  });

  it('counts the last one where a year has a target and no triwulan does, as the form asks for it', () => {
    const yearly = Array.from({ length: 4 }, () => ({ target: '', realisasi: '' }));
    expect(dueTriwulan(yearly, 4)).toEqual([3]);
    expect(unreportedTriwulan(yearly, 4)).toEqual([3]);
    expect(unreportedTriwulan(yearly, 3)).toEqual([]);
    expect(unreportedTriwulan([...yearly.slice(0, 3), { target: '', realisasi: 'BB' }], 4)).toEqual([]);
  });
});
