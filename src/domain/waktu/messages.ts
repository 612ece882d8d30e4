import { text, type Text } from '../text';
import type { Satuan } from './waktu';

/** Names of units, as shown beside a number. */
export const SATUAN_TEXT: { readonly [satuan in Satuan]: Text } = {
  detik: text('detik', 'seconds'),
  menit: text('menit', 'minutes'),
  jam: text('jam', 'hours'),
  hari: text('hari', 'days'),
  minggu: text('minggu', 'weeks'),
  bulan: text('bulan', 'months'),
  tahun: text('tahun', 'years'),
};

export const WAKTU_MESSAGES = {
  hariKerja: text('hari kerja', 'working days'),
  satuanDariKepala: (satuan: string): Text =>
    text(`Satuan "${satuan}" diambil dari kepala kolom.`, `The unit "${satuan}" comes from the column header.`),
  hariDianggapKerja: text('"Hari" dibaca sebagai hari kerja.', '"Hari" is read as working days.'),
  mingguLimaHari: text('Satu minggu dihitung lima hari kerja.', 'A week counts as five working days.'),
  bulanKalender: text(
    'Satu bulan dihitung satu bulan kalender, kira-kira 21 hari kerja.',
    'A month counts as one calendar month, about 21 working days.',
  ),
  jamMenit: text('Ditulis sebagai jam dan menit.', 'Written as hours and minutes.'),
  kira: text('Waktu kira-kira.', 'An approximate time.'),
  paling: text('Batas paling lama.', 'An upper bound.'),
} as const;
