import { describe, expect, it } from 'vitest';
import { bebanOf, withHari } from '../../../src/domain/sop/waktu-sop';
import { KALENDER_BAWAAN, type Kalender } from '../../../src/domain/kantor/kalender/kalender';
import { hariKerjaOf } from '../../../src/domain/kantor/kalender/hari-kalender';
import { HARI_PERPRES } from '../../../src/domain/kantor/kalender/hari-kalender';
import { sopVersiOf } from '../../../src/domain/tracker/versi-sop';
import { sopDari } from './lembar';

const KISI = `
No | Kegiatan | Kadis | Sekretaris | Arsiparis | Kelengkapan | Waktu | Output
1 | Memerintahkan | ● | | | Surat | 30 menit | Disposisi
2 | Menyusun | | ■ | ■ | Disposisi | 2 hari kerja | Konsep
3 | Membahas | | ■ | | Konsep | sesuai kebutuhan | Catatan
4 | Menyimpan | | | | Catatan | 15 menit | Arsip
`;

const enamHari = (jam: number): Kalender => {
  const hari = { mulai: 8 * 60, selesai: (8 + jam) * 60 };
  return { ...KALENDER_BAWAAN, hari: [hari, hari, hari, hari, hari, hari, null] };
};

describe('the length of a working day', () => {
  it('is that of Perpres 21/2023 for its calendar', () => {
    expect(hariKerjaOf(KALENDER_BAWAAN)).toEqual(HARI_PERPRES);
  });

  it('follows an office that works six days', () => {
    expect(hariKerjaOf(enamHari(6))).toEqual({ menit: 360, perMinggu: 6, perBulan: 25, perTahun: 300 });
  });

  it('stays with the national rule when nobody ever works', () => {
    expect(hariKerjaOf({ ...KALENDER_BAWAAN, hari: [null, null, null, null, null, null, null] })).toEqual(HARI_PERPRES);
  });

  it('decides what a waktu in days means', () => {
    const sop = sopDari(KISI);
    expect(withHari(sop, HARI_PERPRES)).toBe(sop);
    const other = withHari(sop, hariKerjaOf(enamHari(6)));
    expect(other.kegiatan.map(({ waktu }) => waktu.menit?.[1])).toEqual([30, 720, undefined, 15]);
  });
});

describe('the version a Berkas carries', () => {
  it('does not change with the office’s hours', () => {
    const sop = sopDari(KISI);
    expect(sopVersiOf(withHari(sop, hariKerjaOf(enamHari(6)))).sidik).toBe(sopVersiOf(sop).sidik);
  });
});

describe('who carries how much', () => {
  it('shares a common kegiatan equally and says what cannot be counted', () => {
    const { beban, tanpaPelaksana } = bebanOf(sopDari(KISI));
    expect(beban.map(({ nama, menit, kegiatan, tanpaWaktu }) => [nama, menit, kegiatan, tanpaWaktu])).toEqual([
      ['Kadis', 30, 1, 0],
      ['Sekretaris', 450, 2, 1],
      ['Arsiparis', 450, 1, 0],
    ]);
    expect(tanpaPelaksana).toBe(15);
  });
});
