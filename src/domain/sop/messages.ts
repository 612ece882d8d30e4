import { a1 } from '../sheet/address';
import { text, type Text } from '../text';
import type { Doubt, DoubtKind } from './doubt';

/** What is uncertain at a cell, and what to do about it. */
const DOUBTS: Readonly<Record<DoubtKind, Text>> = {
  'symbol-row': text(
    'Barisnya hanya diperkirakan dari letak gambarnya. Cocokkan dengan berkas asli; pindahkan tandanya bila salah.',
    'Its row is only estimated from where the drawing lies. Compare with the original file; move the mark if it is wrong.',
  ),
  'symbol-column': text(
    'Gambarnya terletak di antara dua kolom. Cocokkan pelaksananya dengan berkas asli.',
    'The drawing lies between two columns. Compare the pelaksana with the original file.',
  ),
  'symbol-kind': text(
    'Pelaksananya terbaca, tetapi jenis simbolnya tidak. Pilih ●, ■, ◆, atau ⬠.',
    'The pelaksana was read, but not which symbol it is. Choose ●, ■, ◆ or ⬠.',
  ),
  'text-cut': text(
    'Teks ini tidak muat di selnya saat dicetak, jadi mungkin terpotong. Cocokkan dengan berkas asli.',
    'This text did not fit its cell in print, so it may have been cut off. Compare it with the original file.',
  ),
  'cell-edges': text(
    'Tabel di berkas asli tidak bergaris di sini, jadi batas selnya diperkirakan dari letak kata. Periksa isinya.',
    'The original table has no lines here, so the edges of this cell are estimated from where its words stand. Check it.',
  ),
  'text-place': text(
    'Teksnya melewati garis sel di berkas asli. Periksa apakah semuanya milik sel ini.',
    'The text runs over the line of its cell in the original file. Check whether all of it belongs here.',
  ),
  'flow-picture': text(
    'Alur di sini berupa satu gambar, jadi pelaksananya tidak dapat dibaca. Tandai pelaksana tiap kegiatan.',
    'The flow here is one picture, so nobody can be read from it. Mark who acts in each kegiatan.',
  ),
  'page-picture': text(
    'Halaman ini berupa gambar, jadi isinya tidak dapat dibaca. Mintalah berkas aslinya (Word, Excel) dan buka itu.',
    'This page is a picture, so nothing can be read from it. Ask for the original file (Word, Excel) and open that.',
  ),
  'column-role': text(
    'Isi kolom ini diperkirakan dari kata dan isinya. Periksa apakah benar.',
    'What this column holds was told from its words and contents. Check whether it is right.',
  ),
  'several-jabatan': text(
    'Kepala kolom di berkas asli menyebut lebih dari satu jabatan; tandanya ditulis untuk semuanya. Hapus tanda dari yang tidak bertindak.',
    'The header of this column in the original file names more than one position; its marks were written for all of them. Remove them from whoever does not act.',
  ),
  'not-taken': text(
    'Ada di berkas asli, tetapi tidak ikut ditulis di sini. Salin bila perlu.',
    'This stands in the original file but was not written here. Copy it if it is needed.',
  ),
  'goes-on': text(
    'Lembar ini bernomor lanjutan di berkas asli, dan dibaca terpisah. Bila satu SOP, satukan tabelnya lalu buka lagi.',
    'The numbers of that sheet of the original file go on from here, and it was read apart. If both are one SOP, join their tables and open it again.',
  ),
  'fill-mark': text(
    'Sel ini hanya diwarnai di berkas asli; dibaca sebagai tanda pelaksana. Hapus bila bukan.',
    'This cell is only coloured in the original file; it was read as the mark of who acts. Remove it if it is not.',
  ),
  'symbol-outside': text(
    'Ada gambar di luar sel tabel yang tidak terbaca sebagai tanda. Cocokkan dengan berkas asli.',
    'A drawing outside the cells of the table was not read as a mark. Compare with the original file.',
  ),
  'tracked-changes': text(
    'Ada perubahan terlacak yang belum diterima di berkas asli; dibaca seolah-olah sudah diterima.',
    'The original file has tracked changes that nobody accepted yet; they were read as if they were.',
  ),
  'hidden-text': text(
    'Di berkas asli ada teks tersembunyi di sini, yang tidak diambil.',
    'The original file has hidden text here, which was not taken.',
  ),
  footnote: text(
    'Catatan kaki di berkas asli tidak ikut di sel ini. Pindahkan ke Keterangan bila perlu.',
    'A footnote of the original file is not in this cell. Move it to Keterangan if it is needed.',
  ),
  comment: text('Ada komentar di berkas asli, yang tidak diambil.', 'The original file has a comment here, which was not taken.'),
};

/** The words of a doubt, its cell and what stands there first. */
export function doubtText({ at, kind, teks }: Doubt): Text {
  const where = `${a1(at)}${teks === undefined || teks === '' ? '' : ` (${teks})`}`;
  const { id, en } = DOUBTS[kind];
  return text(`${where}: ${id}`, `${where}: ${en}`);
}

/** The same without its cell, for where that stands beside it. */
export const doubtWords = ({ kind }: Doubt): Text => DOUBTS[kind];

/** Whether a word that was remembered is a kind of doubt. */
export const isDoubtKind = (kind: string): kind is DoubtKind => Object.hasOwn(DOUBTS, kind);
