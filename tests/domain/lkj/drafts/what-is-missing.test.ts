import { describe, expect, it } from 'vitest';
import { CHECK_MESSAGES } from '../../../../src/domain/kinerja/check-messages';
import { checkPengaturan } from '../../../../src/domain/kinerja/check-pengaturan';
import type { Indikator, Isian } from '../../../../src/domain/kinerja/pengaturan';
import { sampleIsian, samplePengaturan } from '../../../../src/domain/kinerja/sample';
import { reportDocument } from '../../../../src/domain/lkj/document/document';
import { shownText } from '../../../../src/domain/lkj/document/shown-cell';
import type { Lkj } from '../../../../src/domain/lkj/lkj';
import { lkjFrom, oneIndikator, textsOf } from '../sample-lkj';

const base = samplePengaturan(2025);

/** The sample's report with other entries of some indikator, and other settings of some. */
function reportWith(
  realisasi: Readonly<Record<string, Isian>>,
  indikator: Readonly<Record<string, Partial<Indikator>>> = {},
  program: readonly string[] = ['S1.1', 'S1.2'],
): Lkj {
  const isian = sampleIsian(2025);
  return lkjFrom(
    {
      ...base,
      indikator: base.indikator.map((one) => ({ ...one, metode: 'flat', ...indikator[one.id] })),
      program: base.program.map((one) => (one.id === 'P1' ? { ...one, indikator: program } : one)),
    },
    Object.fromEntries(
      Object.entries(isian).map(([bidang, content]) => [
        bidang,
        {
          ...content,
          indikator: content.indikator.map((one) => {
            const own = realisasi[one.indikator];
            return own === undefined ? one : { ...one, realisasi: ['', '', '', own] as const };
          }),
        },
      ]),
    ),
  );
}

const rowOf = (lkj: Lkj, id: string, at = 0): readonly string[] => {
  const table = reportDocument(lkj).find((one) => one.jenis === 'tabel' && one.id === id);
  return table?.jenis === 'tabel' ? (table.rows[at]?.cells.map(shownText) ?? []) : [];
};

describe('a standard that nothing can be compared with yet', () => {
  const said = (indikator: Partial<Indikator>, nilai: Isian): string =>
    textsOf(
      oneIndikator({ satuan: 'unit', target: 10, standarNasional: 8, ...indikator }, { realisasi: ['', '', '', nilai] }),
      'nasional:S1',
    );

  it.each<[string, Partial<Indikator>, Isian, string]>([
    ['no realisasi', {}, '', 'belum ada data'],
    ['a realisasi that cannot be read', {}, '1.234', 'isian tidak terbaca'],
    ['a direction nobody chose', { arah: '' }, 9, 'arah belum dipilih'],
  ])('is named, with the reason: %s', (_, indikator, nilai, why) => {
    expect(said(indikator, nilai)).toMatch(
      new RegExp(`^Perbandingan angka uji dengan standar nasional 8 unit belum dapat dilakukan karena ${why}`),
    );
  });

  it('is not denied beside one that is compared', () => {
    const lkj = reportWith({ 'S1.2': '' }, { 'S1.2': { standarNasional: 900 } });
    expect(textsOf(lkj, 'nasional:S1')).toContain(
      'Perbandingan jumlah rumah tidak layak huni yang diperbaiki dengan standar nasional 900 unit belum dapat dilakukan karena belum ada data.',
    );
    expect(textsOf(lkj, 'nasional:S1')).not.toContain('belum memiliki standar nasional');
    expect(rowOf(lkj, 'nasional:S1', 1)).toContain('900');
  });
});

describe('years a cumulative Renstra counts and nobody filled in', () => {
  const summed = (mulai: number | undefined, years: readonly number[]): Lkj =>
    oneIndikator(
      {
        satuan: 'unit',
        target: 100,
        lalu: years.map((tahun) => ({ tahun, target: '', realisasi: 75 })),
        renstra: { tahun: 2026, target: 400, jenis: 'kumulatif', ...(mulai === undefined ? {} : { mulai }) },
      },
      { realisasi: ['', '', '', 81] },
    );

  it.each<[number | undefined, readonly number[], string]>([
    [2022, [2024], '2022 dan 2023'],
    [2022, [], '2022, 2023, dan 2024'],
    [undefined, [2022, 2024], '2023'],
  ])('stop the sum from %s over %j, and are named', (mulai, years, named) => {
    const lkj = summed(mulai, years);
    expect(textsOf(lkj, 'renstra:S1')).toBe(
      `Perbandingan angka uji dengan target akhir Renstra belum dapat dilakukan karena realisasi tahun ${named} belum diisi.`,
    );
    expect(rowOf(lkj, 'renstra:S1').slice(3, 4)).toEqual(['–']);
  });

  it('stop none that begins with this year, or has them all', () => {
    expect(textsOf(summed(2025, [2024]), 'renstra:S1')).toContain('sebesar 81 unit (81)');
    expect(textsOf(summed(2023, [2023, 2024]), 'renstra:S1')).toContain('sebesar 231 unit (75 + 75 + 81)');
  });
});

describe('a program of which not every indikator has a capaian', () => {
  it('is neither judged nor praised by those that have one', () => {
    const lkj = reportWith({ 'S1.1': '', 'S1.2': 940 });
    expect(textsOf(lkj, 'capaian:S1').split('\n')[0]).toContain(
      'rata-rata capaian 1 dari 2 indikator yang dapat dihitung 100% dengan predikat Sangat Tinggi.',
    );
    expect(textsOf(lkj, 'efisiensi:S1')).toBe(
      'Program Pengembangan Perumahan mencapai kinerja 100% (rata-rata 1 dari 2 indikator yang dapat dihitung) dengan serapan anggaran 95,58%. Efisiensinya belum dapat dinilai karena 1 indikator yang didukungnya belum dapat dinilai.',
    );
    expect(rowOf(lkj, 'efisiensi:S1').slice(-2)).toEqual(['belum semua indikatornya dapat dinilai', '–']);
    expect(textsOf(lkj, 'program:S1').split('\n')[1]).toBe(
      'Capaian indikator yang didukung Program Pengembangan Perumahan 100% (rata-rata 1 dari 2 indikator yang dapat dihitung) dengan serapan anggaran 95,58%; 1 indikator belum dapat dinilai.',
    );
  });

  it('that missed one of the others says so, and of how many its mean is', () => {
    const lkj = reportWith({ 'S1.1': '', 'S1.2': 900 });
    expect(textsOf(lkj, 'efisiensi:S1')).toContain(
      'mencapai kinerja 95,74% (rata-rata 1 dari 2 indikator yang dapat dihitung) dengan serapan anggaran 95,58%',
    );
    expect(rowOf(lkj, 'efisiensi:S1').at(-1)).toBe('Target belum tercapai');
    expect(textsOf(lkj, 'program:S1')).toContain('(rata-rata 1 dari 2 indikator yang dapat dihitung)');
  });
});

it('a program is praised in no sasaran while it missed a target of another one', () => {
  const lkj = reportWith({ 'S1.1': 200, 'S1.2': 1880, 'S2.1': 224 }, {}, ['S1.1', 'S1.2', 'S2.1']);
  expect(rowOf(lkj, 'efisiensi:S1').at(-1)).toBe('Target belum tercapai');
  expect(textsOf(lkj, 'program:S1')).toContain(
    'tetapi luas kawasan kumuh kewenangan provinsi yang tersisa belum mencapai target',
  );
  expect(textsOf(lkj, 'program:S1')).not.toContain('menunjang keberhasilan');
});

it('the year of the report and those after it are no earlier years', () => {
  const lalu = [2026, 2025, 2024].map((tahun) => ({ tahun, target: 100, realisasi: tahun === 2024 ? 75 : 2 }));
  const lkj = oneIndikator(
    { satuan: 'unit', target: 100, lalu, renstra: { tahun: 2026, target: 400, jenis: 'kumulatif', mulai: 2024 } },
    { realisasi: ['', '', '', 81] },
  );
  expect(textsOf(lkj, 'lalu:S1')).toMatch(
    /^Dibandingkan tahun 2024 \(75 unit\), realisasi angka uji naik 6 unit menjadi 81 unit/,
  );
  expect(textsOf(lkj, 'renstra:S1')).toContain('sebesar 156 unit (75 + 81)');
  expect(textsOf(lkj, 'sebab:S1')).not.toContain('2026');
  expect(lkj.tahunLalu).toEqual([2024]);
  expect(checkPengaturan({ ...base, indikator: base.indikator.map((one) => ({ ...one, lalu })) })).toContainEqual(
    expect.objectContaining({ rule: 'tahun-lalu', message: CHECK_MESSAGES.tahunLalu([2025, 2026], 2025) }),
  );
  expect(checkPengaturan(base).map(({ rule }) => rule)).not.toContain('tahun-lalu');
});

describe('a budget of which nobody knows all', () => {
  const budget = (pagu: readonly Isian[], realisasi: readonly Isian[] = ['', '', '']): Lkj => {
    const isian = sampleIsian(2025);
    return lkjFrom(
      { ...base, program: base.program.map((one, index) => ({ ...one, pagu: pagu[index] ?? '' })) },
      Object.fromEntries(
        Object.entries(isian).map(([bidang, content], index) => [
          bidang,
          {
            ...content,
            program: content.program.map((one) => ({ ...one, realisasi: ['', '', '', realisasi[index] ?? ''] as const })),
          },
        ]),
      ),
    );
  };
  const last = (lkj: Lkj, id: string): readonly string[] => {
    const table = reportDocument(lkj).find((one) => one.jenis === 'tabel' && one.id === id);
    return table?.jenis === 'tabel' ? (table.rows.at(-1)?.cells.map(shownText) ?? []) : [];
  };

  it('has no total of those that are known, and no absorption beyond it', () => {
    const lkj = budget([100, 100, ''], [90, 90, 90]);
    expect(lkj.jumlahAnggaran).toMatchObject({ pagu: null, realisasi: 270, serapan: { nilai: null, alasan: 'pagu-kosong' } });
    expect(textsOf(lkj, 'anggaran').split('\n')[0]).toBe(
      'Realisasi anggaran yang dilaporkan sebesar Rp270; serapannya belum dapat dihitung karena pagu Program Penunjang Urusan Pemerintahan Daerah Provinsi belum diisi.',
    );
    for (const id of ['ikhtisar', 'strategis', 'perencanaan']) expect(textsOf(lkj, id)).not.toContain('Rp200');
    expect(last(lkj, 'anggaran')).toEqual([
      'Jumlah',
      '–',
      '270',
      'pagu Program Penunjang Urusan Pemerintahan Daerah Provinsi belum diisi',
    ]);
    expect(checkPengaturan({ ...base, program: base.program.map((one) => ({ ...one, pagu: '' })) })).toContainEqual(
      expect.objectContaining({ rule: 'pagu-kosong', message: CHECK_MESSAGES.paguKosong('Program Kawasan Permukiman') }),
    );
  });

  it('says what was spent where its pagu cannot be read or is 0', () => {
    expect(textsOf(budget([100, 100, 'dua ratus'], [90, 90, 90]), 'anggaran')).toContain(
      'sebesar Rp270; serapannya belum dapat dihitung karena isian tidak terbaca: Program Penunjang',
    );
    expect(textsOf(budget([0, 0, 0], [1, '', 1]), 'anggaran')).toContain(
      'sebesar Rp2; serapannya belum dapat dihitung karena pagunya 0, dan realisasi Program Kawasan Permukiman belum dilaporkan.',
    );
  });

  it('is no budget of 0, and nothing spent of it', () => {
    const lkj = budget([]);
    expect(last(lkj, 'anggaran')).toEqual(['Jumlah', '–', '–', 'belum ada data']);
    expect(textsOf(lkj, 'anggaran')).toBe('Realisasi anggaran belum dilaporkan oleh bidang.');
  });

  it('counts what only the changed agreement promises from the change on', () => {
    const program = base.program.map((one) =>
      one.id === 'P3' ? { ...one, pagu: '', paguPerubahan: 50 } : { ...one, pagu: 100 },
    );
    const changed = { ...base, program, kantor: { ...base.kantor, pkPerubahan: '2025-09-01' } };
    expect(lkjFrom(changed, sampleIsian(2025), { periode: 'tw2' }).jumlahAnggaran.pagu).toBe(200);
    expect(lkjFrom(changed, sampleIsian(2025)).jumlahAnggaran.pagu).toBe(250);
  });
});
