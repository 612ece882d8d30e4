import { text, type Text } from '../text';
import { formatFigure } from './angka';
import type { UnreadReason } from './figure';

/** Why a text is no figure, and what to type instead: goes on after "“…” belum terbaca sebagai angka: ". */
export const UNREAD_TEXT: Readonly<Record<UnreadReason, Text>> = {
  'tanpa-angka': text('tidak ada angka yang berdiri sendiri di dalamnya', 'no figure stands by itself in it'),
  'dua-angka': text('ada lebih dari satu angka; tulis satu saja', 'it holds more than one figure; write only one'),
  rentang: text('ini rentang; tulis satu angka', 'it is a range; write one figure'),
  pemisah: text('letak titik dan komanya tidak cocok', 'its points and commas do not fit'),
  tanggal: text('ini tampaknya tanggal atau tahun', 'it looks like a date or a year'),
  skala: text('skalanya tidak jelas (ribu, juta, atau miliar?)', 'its scale is unclear (thousands, millions, billions?)'),
  'mata-uang': text('mata uangnya bukan rupiah', 'its currency is not rupiah'),
  'galat-excel': text('ini galat rumus Excel', 'it is an Excel error'),
  'belum-dihitung': text(
    'rumusnya belum pernah dihitung; buka berkasnya di Excel, simpan, lalu coba lagi',
    'its formula was never calculated; open the file in Excel, save it, and try again',
  ),
  'bukan-rupiah': text('satuannya bukan rupiah', 'its unit is not rupiah'),
  sisa: text('ada bagian yang tidak dikenal', 'part of it is not known'),
};

/** What is wrong with a figure as it was written. */
export const FIGURE_TEXT = {
  ragu: (isi: string, [ribuan, desimal]: readonly [number, number]): Text => {
    const [one, other] = [formatFigure(ribuan), formatFigure(desimal, 3)];
    return text(
      `“${isi}” dapat berarti ${one} atau ${other}. Ketik ulang sebagai angka agar pasti.`,
      `“${isi}” may mean ${one} or ${other}. Type it again as a number.`,
    );
  },
  tidakTerbaca: (isi: string, sebab: UnreadReason): Text =>
    text(
      `“${isi}” tidak terbaca sebagai angka: ${UNREAD_TEXT[sebab].id}.`,
      `“${isi}” cannot be read as a figure: ${UNREAD_TEXT[sebab].en}.`,
    ),
};
