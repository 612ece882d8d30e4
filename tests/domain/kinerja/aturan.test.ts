import { describe, expect, it } from 'vitest';
import { periksaPengaturan, triwulanTutup } from '../../../src/domain/kinerja/aturan';
import { periksaFormulir } from '../../../src/domain/kinerja/aturan-formulir';
import { contohIsian, contohPengaturan } from '../../../src/domain/kinerja/contoh';
import { readFormulir } from '../../../src/domain/kinerja/formulir/baca';
import { KOLOM, kolomRealisasi, kolomTarget } from '../../../src/domain/kinerja/formulir/letak';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/tulis';
import type { Indikator, Pengaturan } from '../../../src/domain/kinerja/pengaturan';
import { a1 } from '../../../src/domain/sheet/address';
import type { CellValue } from '../../../src/domain/sheet/snapshot';
import { BukuUji } from './buku-uji';

const contoh = contohPengaturan(2025);
const dengan = (isi: Partial<Indikator>): Pengaturan => ({
  ...contoh,
  indikator: contoh.indikator.map((satu, index) => (index === 1 ? { ...satu, ...isi } : satu)),
});
const aturan = (pengaturan: Pengaturan) => periksaPengaturan(pengaturan).map((satu) => [satu.aturan, satu.tingkat]);

describe('the settings', () => {
  it('give no finding when they are in order', () => {
    expect(periksaPengaturan(contoh)).toEqual([]);
  });

  it.each<[string, Partial<Indikator>, [string, string][]]>([
    ['target 0', { target: 0, targetTriwulan: ['', '', '', ''] }, [['target-nol', 'galat']]],
    ['no target', { target: '' }, [['target-kosong', 'galat']]],
    ['a word without a scale', { target: 'WTP' }, [['target-tanpa-skala', 'galat']]],
    ['an ambiguous target', { target: '1.234' }, [['angka-tidak-terbaca', 'galat']]],
    ['no direction', { arah: '' }, [['arah-belum', 'galat']]],
    ['no method', { metode: '' }, [['metode-belum', 'galat']]],
    ['a positive falling trend', { metode: 'trend-turun' }, [['arah-metode', 'peringatan']]],
    ['nobody to fill it', { bidang: [] }, [['tanpa-bidang', 'peringatan']]],
    ['no sasaran', { sasaran: 'S9' }, [['tanpa-sasaran', 'peringatan']]],
    ['quarters that do not add up', { targetTriwulan: [140, 260, 320, 200] }, [['target-triwulan', 'peringatan']]],
  ])('%s', (_, isi, temuan) => {
    expect(aturan(dengan(isi))).toEqual(temuan);
  });

  it('compares the programmes with the whole budget', () => {
    const kurang = { ...contoh, kantor: { ...contoh.kantor, totalAnggaran: '80.000.000.000' } };
    expect(aturan(kurang)).toEqual([['anggaran-jumlah', 'peringatan']]);
  });
});

describe('a form', () => {
  const periksa = (ubahan: readonly [row: number, column: number, value: CellValue][], tutup: 0 | 1 | 2 | 3 | 4 = 4) => {
    const bidang = contoh.bidang[0];
    const isi = contohIsian(2025)['B1'];
    if (!bidang || !isi) throw new Error('no sample');
    const buku = new BukuUji().terapkan(writeFormulir(contoh, bidang, { dibuat: '2025-12-01T08:00:00+07:00', isi }));
    for (const [row, column, value] of ubahan) buku.tulis('Bidang Perumahan', row, column, value);
    const dibaca = readFormulir(buku.sheet('Bidang Perumahan'));
    if (!dibaca.ok) throw new Error('no form');
    return periksaFormulir(contoh, dibaca.value, { triwulanTutup: tutup }).map((satu) => [
      satu.aturan,
      satu.at ? a1(satu.at.area) : '',
      satu.tingkat,
    ]);
  };

  it('gives no finding when it is in order', () => {
    expect(periksa([])).toEqual([]);
  });

  it.each<[string, [number, number, CellValue][], [string, string, string][]]>([
    ['blank after its close', [[7, kolomRealisasi(1), '']], [['triwulan-kosong', 'H8', 'peringatan']]],
    ['an ambiguous figure', [[7, kolomRealisasi(1), '1.234']], [['angka-ragu', 'H8', 'galat']]],
    ['a figure as text', [[7, kolomRealisasi(1), '69,2']], [['angka-sebagai-teks', 'H8', 'petunjuk']]],
    ['a word for a figure', [[7, kolomRealisasi(1), 'WTP']], [['kata-di-luar-skala', 'H8', 'galat']]],
    ['a fraction for a percentage', [[7, kolomRealisasi(1), 0.692]], [['persen-pecahan', 'H8', 'peringatan']]],
    ['a number for a percentage', [[7, kolomRealisasi(1), 4321]], [['persen-angka-mutlak', 'H8', 'peringatan']]],
    ['a changed target', [[7, KOLOM.target, 70]], [['target-berbeda', 'D8', 'peringatan']]],
    ['far above the target', [[8, kolomRealisasi(2), 800]], [['capaian-tidak-wajar', 'L9', 'peringatan']]],
    [
      'below the target without a reason',
      [
        [8, KOLOM.kendala, ''],
        [8, KOLOM.tindakLanjut, '-'],
        [12, KOLOM.sampai, ''],
        [13, KOLOM.sampai, ''],
      ],
      [
        ['tanpa-kendala', 'P9', 'peringatan'],
        ['tanpa-upaya', 'Q9', 'peringatan'],
      ],
    ],
    ['more spent than there was', [[17, kolomTarget(3), 20_000_000_000]], [['realisasi-melebihi-pagu', 'K18', 'peringatan']]],
  ])('%s', (_, ubahan, temuan) => {
    expect(periksa(ubahan)).toEqual(temuan);
  });

  it('lets quarters be blank that have not closed', () => {
    expect(periksa([[7, kolomRealisasi(3), '']], 3).filter(([id]) => id === 'triwulan-kosong')).toEqual([]);
  });

  it('counts zero as filled', () => {
    expect(periksa([[7, kolomRealisasi(0), 0]]).filter(([id]) => id === 'triwulan-kosong')).toEqual([]);
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
    expect(triwulanTutup(2025, hari)).toBe(tutup);
  });
});
