import { describe, expect, it } from 'vitest';
import { bebanPelaksana, withWorkingDay } from '../../../src/domain/sop/beban-pelaksana';
import { DEFAULT_KALENDER, type Kalender } from '../../../src/domain/kantor/kalender/kalender';
import { workingDayOf } from '../../../src/domain/kantor/kalender/working-day';
import { PERPRES_DAY } from '../../../src/domain/kantor/kalender/working-day';
import { sopVersiOf } from '../../../src/domain/tracker/make-sop-versi';
import { sopFrom } from './sheet-of-text';

const KISI = `
No | Kegiatan | Kadis | Sekretaris | Arsiparis | Kelengkapan | Waktu | Output
1 | Memerintahkan | ● | | | Surat | 30 menit | Disposisi
2 | Menyusun | | ■ | ■ | Disposisi | 2 hari kerja | Konsep
3 | Membahas | | ■ | | Konsep | sesuai kebutuhan | Catatan
4 | Menyimpan | | | | Catatan | 15 menit | Arsip
`;

const enamHari = (jam: number): Kalender => {
  const hari = { mulai: 8 * 60, selesai: (8 + jam) * 60 };
  return { ...DEFAULT_KALENDER, hari: [hari, hari, hari, hari, hari, hari, null] };
};

describe('the length of a working day', () => {
  it('is that of Perpres 21/2023 for its calendar', () => {
    expect(workingDayOf(DEFAULT_KALENDER)).toEqual(PERPRES_DAY);
  });

  it('follows an office that works six days', () => {
    expect(workingDayOf(enamHari(6))).toEqual({ menit: 360, perMinggu: 6, perBulan: 25, perTahun: 300 });
  });

  it('stays with the national rule when nobody ever works', () => {
    expect(workingDayOf({ ...DEFAULT_KALENDER, hari: [null, null, null, null, null, null, null] })).toEqual(PERPRES_DAY);
  });

  it('decides what a waktu in days means', () => {
    const sop = sopFrom(KISI);
    expect(withWorkingDay(sop, PERPRES_DAY)).toBe(sop);
    const other = withWorkingDay(sop, workingDayOf(enamHari(6)));
    expect(other.kegiatan.map(({ waktu }) => waktu.menit?.[1])).toEqual([30, 720, undefined, 15]);
  });
});

describe('the version a Berkas carries', () => {
  it('does not change with the office’s hours', () => {
    const sop = sopFrom(KISI);
    expect(sopVersiOf(withWorkingDay(sop, workingDayOf(enamHari(6)))).sidik).toBe(sopVersiOf(sop).sidik);
  });
});

describe('who carries how much', () => {
  it('shares a common kegiatan equally and says what cannot be counted', () => {
    const { beban, tanpaPelaksana } = bebanPelaksana(sopFrom(KISI));
    expect(beban.map(({ nama, menit, kegiatan, tanpaWaktu }) => [nama, menit, kegiatan, tanpaWaktu])).toEqual([
      ['Kadis', 30, 1, 0],
      ['Sekretaris', 450, 2, 1],
      ['Arsiparis', 450, 1, 0],
    ]);
    expect(tanpaPelaksana).toBe(15);
  });
});
