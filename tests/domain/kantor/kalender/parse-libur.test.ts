import { describe, expect, it } from 'vitest';
import { DECREES } from '../../../../src/domain/kantor/kalender/decree';
import { parseLibur } from '../../../../src/domain/kantor/kalender/parse-libur';

describe('the name of a month in a pasted list', () => {
  it.each([
    ['Januari Jan jan. JANUARI', '01'],
    ['Februari Pebruari Feb Peb', '02'],
    ['Maret Mar', '03'],
    ['April Apr', '04'],
    ['Mei', '05'],
    ['Juni Jun', '06'],
    ['Juli Jul', '07'],
    ['Agustus Agu Agt Ags Aug', '08'],
    ['September Sep Sept', '09'],
    ['Oktober Okt Oct', '10'],
    ['November Nopember NOPEMBER Nov Nop', '11'],
    ['Desember Des Dec', '12'],
  ])('%s', (names, month) => {
    for (const name of names.split(' ')) {
      const { libur, tidakTerbaca } = parseLibur(`17 ${name} 2026 Hari besar`, 2026);
      expect([name, libur.map(({ tanggal }) => tanggal), tidakTerbaca]).toEqual([name, [`2026-${month}-17`], []]);
    }
  });
});

const days = (text: string, tahun = 2025) =>
  parseLibur(text, tahun).libur.map(({ tanggal, jenis, nama }) => `${tanggal} ${jenis} ${nama}`);

describe('the annex of the yearly decree', () => {
  it.each(DECREES)('of $tahun says as many days as it counts, each on its day of the week', ({ tahun, daftar }) => {
    const { libur, tidakTerbaca } = parseLibur(daftar, tahun + 5);
    expect(tidakTerbaca).toEqual([]);
    expect(libur.every(({ tanggal, nama }) => tanggal.startsWith(String(tahun)) && nama !== '')).toBe(true);
    expect([libur.filter(({ jenis }) => jenis === 'libur').length, libur.length]).toEqual([17, 25]);
  });

  it('is read with all days of "20, 23, dan 24 Maret", in the year its heading names', () => {
    const annex = [
      'LAMPIRAN KEPUTUSAN BERSAMA',
      'TENTANG HARI LIBUR NASIONAL DAN CUTI BERSAMA TAHUN 2026',
      'NO\tTANGGAL\tHARI\tKETERANGAN',
      '4.\t19 Maret\tKamis\tHari Suci Nyepi (Tahun Baru Saka 1948)',
      '5.\t21-22 Maret\tSabtu-Minggu\tIdul Fitri 1447 Hijriah',
      '13.\t16 Juni\tSelasa\t1 Muharam Tahun Baru Islam 1448 Hijriah',
      'B. CUTI BERSAMA TAHUN 2026',
      '3.\t20, 23, dan 24 Maret\tJumat, Senin, dan Selasa\tIdul Fitri 1447 Hijriah',
    ].join('\n');
    expect(days(annex)).toEqual([
      '2026-03-19 libur Hari Suci Nyepi (Tahun Baru Saka 1948)',
      '2026-03-20 cuti-bersama Idul Fitri 1447 Hijriah',
      '2026-03-21 libur Idul Fitri 1447 Hijriah',
      '2026-03-22 libur Idul Fitri 1447 Hijriah',
      '2026-03-23 cuti-bersama Idul Fitri 1447 Hijriah',
      '2026-03-24 cuti-bersama Idul Fitri 1447 Hijriah',
      '2026-06-16 libur 1 Muharam Tahun Baru Islam 1448 Hijriah',
    ]);
  });

  it('is read where a PDF gives every cell a line of its own', () => {
    const cells = [
      'A. HARI LIBUR NASIONAL TAHUN 2026', '1.', '1 Januari', 'Kamis', 'Tahun Baru 2026 Masehi', '2.', '16 Januari', 'Jumat',
      'Isra Mikraj Nabi', 'Muhammad S.A.W.', 'B. CUTI BERSAMA TAHUN 2026', '1.', '16 Februari', 'Senin', 'Tahun Baru Imlek 2577',
    ]; // prettier-ignore
    const expected = [
      '2026-01-01 libur Tahun Baru 2026 Masehi',
      '2026-01-16 libur Isra Mikraj Nabi Muhammad S.A.W',
      '2026-02-16 cuti-bersama Tahun Baru Imlek 2577',
    ];
    expect(days(cells.join('\n'))).toEqual(expected);
    expect(days(cells.join('\n\n'))).toEqual(expected);
  });

  it('keeps its last day apart from the place of signing, and a heading of one word apart from the day before it', () => {
    const cells = [
      '25 Desember', 'Jumat', 'Kelahiran Yesus Kristus', 'CUTI BERSAMA', '1.', '24 Desember', 'Kamis', 'Kelahiran Yesus Kristus',
      'Ditetapkan di Jakarta', 'pada tanggal 19 September 2025', 'MENTERI AGAMA,',
    ]; // prettier-ignore
    expect(days(cells.join('\n'), 2026)).toEqual([
      '2026-12-24 cuti-bersama Kelahiran Yesus Kristus',
      '2026-12-25 libur Kelahiran Yesus Kristus',
    ]);
    expect(parseLibur(cells.join('\n'), 2026).tidakTerbaca.map(({ sebab }) => sebab)).toEqual(['tanggal-penetapan']);
  });

  it('tells a day that falls on another day of the week, as where the year is another, and the day of signing', () => {
    const { libur, tidakTerbaca } = parseLibur(
      [
        '1 Januari Kamis Tahun Baru',
        '21-22 Maret Senin-Selasa Idul Fitri',
        'Ditetapkan di Jakarta pada tanggal 19 September 2025',
      ].join('\n'),
      2027,
    );
    expect(libur).toEqual([]);
    expect(tidakTerbaca.map(({ sebab }) => sebab)).toEqual(['hari-lain', 'hari-lain', 'tanggal-penetapan']);
  });
});
