import { describe, expect, it } from 'vitest';
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
