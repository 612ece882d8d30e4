import { describe, expect, it } from 'vitest';
import { checkPengaturan, closedTriwulan } from '../../../src/domain/kinerja/check-pengaturan';
import { checkFormulir } from '../../../src/domain/kinerja/check-formulir';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import { readFormulir } from '../../../src/domain/kinerja/formulir/read-formulir';
import { FORMULIR_COLUMNS, realisasiColumn, targetColumn } from '../../../src/domain/kinerja/formulir/formulir-layout';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/write-formulir';
import type { Indikator, Pengaturan } from '../../../src/domain/kinerja/pengaturan';
import { a1 } from '../../../src/domain/sheet/address';
import type { CellValue } from '../../../src/domain/sheet/snapshot';
import { TestBook } from './test-book';

const contoh = samplePengaturan(2025);
const dengan = (content: Partial<Indikator>): Pengaturan => ({
  ...contoh,
  indikator: contoh.indikator.map((one, index) => (index === 1 ? { ...one, ...content } : one)),
});
const aturan = (pengaturan: Pengaturan) => checkPengaturan(pengaturan).map((one) => [one.rule, one.severity]);

describe('the settings', () => {
  it('give no finding when they are in order', () => {
    expect(checkPengaturan(contoh)).toEqual([]);
  });

  it.each<[string, Partial<Indikator>, [string, string][]]>([
    ['target 0', { target: 0, targetTriwulan: ['', '', '', ''] }, [['target-nol', 'peringatan']]],
    ['no target', { target: '' }, [['target-kosong', 'galat']]],
    ['a word without a scale', { target: 'WTP' }, [['target-tanpa-skala', 'galat']]],
    ['an ambiguous target', { target: '1.234' }, [['angka-tidak-terbaca', 'galat']]],
    ['no direction', { arah: '' }, [['arah-belum', 'galat']]],
    ['no method', { metode: '' }, [['metode-belum', 'galat']]],
    ['a positive falling trend', { metode: 'trend-turun' }, [['arah-metode', 'peringatan']]],
    ['nobody to fill it', { bidang: [] }, [['tanpa-bidang', 'peringatan']]],
    ['no sasaran', { sasaran: 'S9' }, [['tanpa-sasaran', 'peringatan']]],
    ['quarters that do not add up', { targetTriwulan: [140, 260, 320, 200] }, [['target-triwulan', 'peringatan']]],
  ])('%s', (_, content, temuan) => {
    expect(aturan(dengan(content))).toEqual(temuan);
  });

  it('compares the programmes with the whole budget', () => {
    const kurang = { ...contoh, kantor: { ...contoh.kantor, totalAnggaran: '80.000.000.000' } };
    expect(aturan(kurang)).toEqual([['anggaran-jumlah', 'peringatan']]);
  });
});

describe('a form', () => {
  const check = (
    ubahan: readonly [row: number, column: number, value: CellValue][],
    tutup: 0 | 1 | 2 | 3 | 4 = 4,
    pengaturan = contoh,
  ) => {
    const bidang = pengaturan.bidang[0];
    const content = sampleIsian(2025)['B1'];
    if (!bidang || !content) throw new Error('no sample');
    const book = new TestBook().apply(writeFormulir(pengaturan, bidang, { dibuat: '2025-12-01T08:00:00+07:00', content }));
    for (const [row, column, value] of ubahan) book.write('Bidang Perumahan', row, column, value);
    const dibaca = readFormulir(book.sheet('Bidang Perumahan'));
    if (!dibaca.ok) throw new Error('no form');
    return checkFormulir(pengaturan, dibaca.value, { triwulanTutup: tutup }).map((one) => [
      one.rule,
      one.at ? a1(one.at.area) : '',
      one.severity,
    ]);
  };

  it('gives no finding when it is in order', () => {
    expect(check([])).toEqual([]);
  });

  it.each<[string, [number, number, CellValue][], [string, string, string][]]>([
    ['blank after its close', [[7, realisasiColumn(1), '']], [['triwulan-kosong', 'H8', 'peringatan']]],
    ['an ambiguous figure', [[7, realisasiColumn(1), '1.234']], [['angka-ragu', 'H8', 'galat']]],
    ['a figure as text', [[7, realisasiColumn(1), '69,2']], [['angka-sebagai-teks', 'H8', 'petunjuk']]],
    ['a word for a figure', [[7, realisasiColumn(1), 'WTP']], [['kata-di-luar-skala', 'H8', 'galat']]],
    ['a fraction for a percentage', [[7, realisasiColumn(1), 0.692]], [['persen-pecahan', 'H8', 'peringatan']]],
    ['a number for a percentage', [[7, realisasiColumn(1), 4321]], [['persen-angka-mutlak', 'H8', 'peringatan']]],
    ['a changed target', [[7, FORMULIR_COLUMNS.target, 70]], [['target-berbeda', 'D8', 'peringatan']]],
    ['far above the target', [[8, realisasiColumn(2), 800]], [['capaian-tidak-wajar', 'L9', 'peringatan']]],
    [
      'below the target without a reason',
      [
        [8, FORMULIR_COLUMNS.kendala, ''],
        [8, FORMULIR_COLUMNS.tindakLanjut, '-'],
        [12, FORMULIR_COLUMNS.sampai, ''],
        [13, FORMULIR_COLUMNS.sampai, ''],
      ],
      [
        ['tanpa-kendala', 'P9', 'peringatan'],
        ['tanpa-upaya', 'Q9', 'peringatan'],
      ],
    ],
    ['more spent than there was', [[17, targetColumn(3), 20_000_000_000]], [['realisasi-melebihi-pagu', 'K18', 'peringatan']]],
  ])('%s', (_, ubahan, temuan) => {
    expect(check(ubahan)).toEqual(temuan);
  });

  it('lets quarters be blank that have not closed', () => {
    expect(check([[7, realisasiColumn(3), '']], 3).filter(([id]) => id === 'triwulan-kosong')).toEqual([]);
  });

  it('asks an indikator measured once a year for no triwulan that has no target, only for the last', () => {
    const yearly: Pengaturan = {
      ...contoh,
      indikator: contoh.indikator.map((one, index) =>
        index === 0 ? { ...one, metode: 'flat', targetTriwulan: ['', '', '', one.target] } : one,
      ),
    };
    const blank = (...quarters: (0 | 1 | 2 | 3)[]) =>
      check(
        quarters.map((tw) => [7, realisasiColumn(tw), '']),
        4,
        yearly,
      );
    expect(blank(0, 1, 2)).toEqual([]);
    expect(blank(0, 1, 2, 3).filter(([id]) => id === 'triwulan-kosong')).toEqual([['triwulan-kosong', 'L8', 'peringatan']]);
  });

  it('counts zero as filled', () => {
    expect(check([[7, realisasiColumn(0), 0]]).filter(([id]) => id === 'triwulan-kosong')).toEqual([]);
  });
});

describe('closed quarters', () => {
  it.each([
    ['2025-03-31', 0],
    ['2025-04-01', 1],
    ['2025-12-31', 3],
    ['2026-01-01', 4],
    ['2024-12-31', 0],
  ])('on %s', (hari, tutup) => {
    expect(closedTriwulan(2025, hari)).toBe(tutup);
  });
});
