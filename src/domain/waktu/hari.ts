import type { Satuan } from './waktu';

/** How long a calendar's day is, for turning units into working minutes. */
export interface HariKerja {
  /** Working minutes a day: 450 by Perpres 21/2023. */
  readonly menit: number;
  /** Working days a week, a month, a year; a month is a calendar month with the weekends taken out. */
  readonly perMinggu: number;
  readonly perBulan: number;
  readonly perTahun: number;
}

/** Perpres 21/2023: 37.5 hours over five days. */
export const HARI_PERPRES: HariKerja = { menit: 450, perMinggu: 5, perBulan: 21, perTahun: 250 };

/** Working minutes in one unit; a calendar day counts for its share of the working week. */
export function menitPer(satuan: Satuan, jenisHari: 'kerja' | 'kalender' | null, day: HariKerja): number {
  switch (satuan) {
    case 'detik':
      return 1 / 60;
    case 'menit':
      return 1;
    case 'jam':
      return 60;
    case 'hari':
      return jenisHari === 'kalender' ? (day.menit * day.perMinggu) / 7 : day.menit;
    case 'minggu':
      return day.menit * day.perMinggu;
    case 'bulan':
      return day.menit * day.perBulan;
    case 'tahun':
      return day.menit * day.perTahun;
  }
}
