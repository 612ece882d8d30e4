import { describe, expect, it } from 'vitest';
import { DEFAULT_KETENTUAN } from '../../../src/domain/kinerja/defaults';
import { capaianOf, reachedOf } from '../../../src/domain/kinerja/capaian';
import { samplePengaturan } from '../../../src/domain/kinerja/sample';
import { efisiensiOf, serapanOf } from '../../../src/domain/kinerja/efisiensi';
import type { NoFigureReason, Computed } from '../../../src/domain/kinerja/computed';
import type { Arah, PerTriwulan, Indikator, Isian, Metode, RumusNegatif } from '../../../src/domain/kinerja/pengaturan';
import { predikatOf } from '../../../src/domain/kinerja/predikat';
import { meanCapaianOf } from '../../../src/domain/kinerja/mean-capaian';
import { rollUp } from '../../../src/domain/kinerja/roll-up';

const K = DEFAULT_KETENTUAN;
const base = samplePengaturan(2025).indikator[0] as Indikator;
const indikator = (content: Partial<Indikator>): Indikator => ({ ...base, skala: '', ...content });

describe('capaian', () => {
  const kasus: readonly [Arah, RumusNegatif, Isian, Isian, number | NoFigureReason][] = [
    ['positif', 'otomatis', 100, 80, 80],
    ['positif', 'otomatis', 12, 8.1, 67.5],
    ['positif', 'otomatis', 3, 1, 33.33],
    ['positif', 'otomatis', 10, 0, 0],
    ['positif', 'otomatis', 0, 5, 100],
    ['positif', 'otomatis', 0, 0, 100],
    ['positif', 'otomatis', '', 5, 'target-kosong'],
    ['positif', 'otomatis', 10, '', 'belum-ada-data'],
    ['positif', 'otomatis', 10, 'n/a', 'tidak-berlaku'],
    ['positif', 'otomatis', 10, '1.234', 'tidak-terbaca'],
    ['positif', 'otomatis', '80%', '87,5%', 109.38],
    ['positif', 'otomatis', 10, 'WTP', 'di-luar-skala'],
    ['negatif', '2T-R', 10, 8, 120],
    ['negatif', '2T-R', 10, 10, 100],
    ['negatif', '2T-R', 10, 25, -50],
    ['negatif', '2T-R', 10, 0, 200],
    ['negatif', '2T-R', 0, 0, 100],
    ['negatif', '2T-R', 0, 3, 0],
    ['negatif', 'T/R', 0, 0, 100],
    ['negatif', '2T-R', 40, 78.986, 2.54],
    ['negatif', 'T/R', 10, 8, 125],
    ['negatif', 'T/R', 10, 25, 40],
    ['negatif', 'T/R', 10, 0, 'realisasi-nol'],
    ['negatif', 'T/R', 10, -2, 'realisasi-negatif'],
    ['positif', 'otomatis', -2, -1, 'target-negatif'],
    ['negatif', '2T-R', -2, -3, 'target-negatif'],
    ['negatif', 'T/R', -2, -3, 'target-negatif'],
    ['negatif', '2T-R', 10, -2, 220],
  ];
  it.each(kasus)('%s by %s: target %s, realisasi %s gives %s', (arah, formula, target, realisasi, result) => {
    const ini = capaianOf({ arah, rumus: formula, metode: 'flat', skala: '' }, target, realisasi, K);
    expect(ini.nilai ?? ini.alasan).toBe(result);
    expect(ini.kata === undefined).toBe(typeof result === 'number');
  });

  it('shows the formula with its figures and the other convention', () => {
    const result = capaianOf({ arah: 'negatif', rumus: '2T-R', metode: 'flat', skala: '' }, 10, 25, K);
    expect(result.rumus.id).toBe('(2 × 10 − 25) / 10 × 100 = -50%');
    expect(result.lain).toEqual([{ cara: { id: 'T/R × 100', en: 'T/R × 100' }, nilai: 40 }]);
  });

  it('says so when nobody has chosen a direction', () => {
    expect(capaianOf({ arah: '', rumus: 'otomatis', metode: 'flat', skala: '' }, 10, 8, K).alasan).toBe('arah-belum-diisi');
  });

  it('divides realisasi by target where more is better, however its quarters become a year', () => {
    const rising = { arah: 'positif', rumus: 'otomatis', metode: 'trend-turun', skala: '' } as const;
    expect(capaianOf(rising, 100, 90, K).nilai).toBe(90);
    expect(reachedOf(rising, 100, 90, K)).toBe(false);
  });

  it('judges a negative target by its realisasi, and gives no percentage', () => {
    expect(reachedOf({ arah: 'positif', skala: '' }, -2, -1, K)).toBe(true);
    expect(reachedOf({ arah: 'negatif', skala: '' }, -2, -1, K)).toBe(false);
  });

  it.each([
    ['opini', 'WTP', 'WTP (Wajar Tanpa Pengecualian)', 100],
    ['opini', 'Wajar Tanpa Pengecualian', 'wtp', 100],
    ['opini', 'Wajar Tanpa Pengecualian (WTP)', 'WDP (Wajar Dengan Pengecualian)', 75],
    ['opini', 'WTP', 'Tidak Memberikan Pendapat (Disclaimer)', 25],
    ['sakip', 'BB (Sangat Baik)', 'Sangat Baik', 100],
    ['sakip', 'BB', 'B (sementara)', 80],
    ['opini', 'WTP', 'Cukup (baik sekali)', 'di-luar-skala'],
  ] as const)('%s: takes “%s” and “%s” for the words they are', (skala, target, realisasi, result) => {
    const judged = capaianOf({ arah: 'positif', rumus: 'otomatis', metode: 'flat', skala }, target, realisasi, K);
    expect(judged.nilai ?? judged.alasan).toBe(result);
  });

  it('scores words by the scale', () => {
    const sakip = { arah: 'positif', rumus: 'otomatis', metode: 'flat', skala: 'sakip' } as const;
    expect(capaianOf(sakip, 'BB', 'B', K).nilai).toBe(80);
    expect(capaianOf(sakip, 'bb', 'BB (75)', K).nilai).toBe(100);
    expect(capaianOf(sakip, 'BB', 'Z', K).alasan).toBe('di-luar-skala');
    expect(capaianOf(sakip, 'BB (75)', 'BB (72,5)', K).nilai).toBe(96.67);
  });

  it('caps only where the office caps, and says it', () => {
    const dibatasi = { ...K, batas: { atas: 120, bawah: 0 } };
    const result = capaianOf({ arah: 'positif', rumus: 'otomatis', metode: 'flat', skala: '' }, 10, 20, dibatasi);
    expect(result.nilai).toBe(120);
    expect(result.rumus.id).toBe('20 / 10 × 100 = 200%, dibatasi 120%');
    expect(capaianOf({ arah: 'negatif', rumus: '2T-R', metode: 'flat', skala: '' }, 10, 25, dibatasi).nilai).toBe(0);
  });
});

describe('quarters into a year', () => {
  const kasus: readonly [
    string,
    Metode,
    Arah,
    PerTriwulan<Isian>,
    PerTriwulan<Isian>,
    Isian,
    number | NoFigureReason,
    number | NoFigureReason,
  ][] = [
    ['sum of all', 'sum', 'positif', [10, 20, 30, 40], [10, 10, 30, 40], 90, 90, 90],
    ['sum of the filled only', 'sum', 'positif', [10, 20, 30, 40], [10, 10, '', ''], 20, 66.67, 20],
    ['zero is filled', 'sum', 'positif', [10, 20, 30, 40], [10, 0, '', ''], 10, 33.33, 10],
    ['nothing filled', 'sum', 'positif', [10, 20, 30, 40], ['', '', '', ''], '', 'belum-ada-data', 'belum-ada-data'],
    ['a quarter without target', 'sum', 'positif', ['', 20, 30, 40], [5, 20, '', ''], 25, 'target-triwulan-kosong', 25],
    ['sum of a negative one', 'sum', 'negatif', [25, 25, 25, 25], [20, 20, 20, 20], 80, 120, 120],
    ['last filled', 'flat', 'positif', [85, 85, 85, 100], [80, 84, '', ''], 84, 98.82, 84],
    ['last filled, a gap skipped', 'trend-naik', 'positif', [70, 80, 90, 100], [70, 'n/a', 81, ''], 81, 90, 81],
    ['falling trend', 'trend-turun', 'negatif', [240, 230, 220, 100], [250, 240, '', ''], 240, 95.83, 41.67],
  ];
  it.each(kasus)('%s', (_, metode, arah, target, realisasi, result, until, tahun) => {
    const ini = rollUp(indikator({ metode, arah, rumus: 'otomatis', target: 100, targetTriwulan: target }), realisasi, K);
    const nilai = (one: Computed): number | NoFigureReason | undefined => one.nilai ?? one.alasan;
    expect([ini.realisasi, nilai(ini.sampaiTriwulan), nilai(ini.tahun)]).toEqual([result, until, tahun]);
  });

  it('refuses to add up words', () => {
    const ini = rollUp(indikator({ metode: 'sum', skala: 'sakip', target: 'BB' }), ['BB', '', '', ''], K);
    expect(ini.tahun.alasan).toBe('metode-belum-diisi');
  });
});

describe('predikat', () => {
  it.each([
    [91, 'Sangat Tinggi'],
    [90.99, 'Tinggi'],
    [90.5, 'Tinggi'],
    [76, 'Tinggi'],
    [66, 'Sedang'],
    [51, 'Rendah'],
    [50.99, 'Sangat Rendah'],
    [-50, 'Sangat Rendah'],
    [null, ''],
  ])('%s is %s', (nilai, nama) => {
    expect(predikatOf(nilai, K)).toBe(nama);
  });

  it('judges the whole percent when the office says so', () => {
    const bulat = { ...K, pembulatan: { desimal: 2, predikatDari: 'bilangan-bulat' } as const };
    expect(predikatOf(90.5, bulat)).toBe('Sangat Tinggi');
    expect(predikatOf(90.49, bulat)).toBe('Tinggi');
  });
});

describe('averages, absorption, efficiency', () => {
  const capaian = (nilai: number): Computed => ({ nilai, rumus: { id: '', en: '' }, lain: [] });

  it('averages what can be computed and counts what cannot', () => {
    const blank = capaianOf({ arah: 'positif', rumus: 'otomatis', metode: 'flat', skala: '' }, 10, '', K);
    const rata = meanCapaianOf([capaian(80), blank, capaian(130)], K);
    expect(rata.nilai).toBe(105);
    expect(rata.rumus.id).toContain('1 belum dapat dihitung');
    expect(rata.lain[0]?.nilai).toBe(90);
    expect(meanCapaianOf([blank], K).alasan).toBe('tidak-ada-anggota');
  });

  it('computes absorption and efficiency by either convention', () => {
    expect(serapanOf(200, 150, K).nilai).toBe(75);
    expect(serapanOf(0, 150, K).alasan).toBe('pagu-nol');
    expect(serapanOf(200, '', K).alasan).toBe('belum-ada-data');
    const result = efisiensiOf(200, 150, capaian(100), K);
    expect([result.nilai, result.rumus.id]).toEqual([25, '(200 × 100% − 150) / (200 × 100%) × 100 = 25%']);
    expect(efisiensiOf(200, 150, capaian(90), { ...K, efisiensi: 'selisih' }).nilai).toBe(15);
    expect(efisiensiOf(200, 150, capaian(0), K).nilai).toBeNull();
  });
});
