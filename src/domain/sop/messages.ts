import { a1 } from '../sheet/address';
import { text, type Text } from '../text';
import type { Doubt, DoubtKind } from './doubt';

/** What is uncertain at a cell, and what to do about it. */
const DOUBTS: Readonly<Record<DoubtKind, (where: string) => Text>> = {
  'symbol-row': (where) =>
    text(
      `${where}: barisnya hanya diperkirakan dari letak gambarnya. Cocokkan dengan berkas asli; pindahkan tandanya bila salah.`,
      `${where}: its row is only estimated from where the drawing lies. Compare with the original file; move the mark if it is wrong.`,
    ),
  'symbol-column': (where) =>
    text(
      `${where}: gambarnya terletak di antara dua kolom. Cocokkan pelaksananya dengan berkas asli.`,
      `${where}: the drawing lies between two columns. Compare the pelaksana with the original file.`,
    ),
  'symbol-kind': (where) =>
    text(
      `${where}: pelaksananya terbaca, tetapi jenis simbolnya tidak. Pilih ●, ■, ◆, atau ⬠.`,
      `${where}: the pelaksana was read, but not which symbol it is. Choose ●, ■, ◆ or ⬠.`,
    ),
  'text-cut': (where) =>
    text(
      `${where}: teks ini mungkin terpotong saat dicetak karena barisnya terlalu rendah. Lengkapi dari berkas asli.`,
      `${where}: this text may have been cut off in print because its row is too low. Complete it from the original file.`,
    ),
  'cell-edges': (where) =>
    text(
      `${where}: tabel di berkas asli tidak bergaris di sini, jadi batas selnya diperkirakan dari letak kata. Periksa isinya.`,
      `${where}: the original table has no lines here, so the edges of this cell are estimated from where its words stand. Check it.`,
    ),
  'text-place': (where) =>
    text(
      `${where}: teksnya melewati garis sel di berkas asli. Periksa apakah semuanya milik sel ini.`,
      `${where}: the text runs over the line of its cell in the original file. Check whether all of it belongs here.`,
    ),
  'flow-picture': (where) =>
    text(
      `${where}: alur di sini berupa satu gambar, jadi pelaksananya tidak dapat dibaca. Tandai pelaksana tiap langkah.`,
      `${where}: the flow here is one picture, so nobody can be read from it. Mark who acts in each step.`,
    ),
  'symbol-outside': (where) =>
    text(
      `${where}: ada gambar di luar sel tabel yang tidak terbaca sebagai tanda. Cocokkan dengan berkas asli.`,
      `${where}: a drawing outside the cells of the table was not read as a mark. Compare with the original file.`,
    ),
  'tracked-changes': (where) =>
    text(
      `${where}: ada perubahan terlacak yang belum diterima di berkas asli; dibaca seolah-olah sudah diterima.`,
      `${where}: the original file has tracked changes that nobody accepted yet; they were read as if they were.`,
    ),
  'hidden-text': (where) =>
    text(
      `${where}: di berkas asli ada teks tersembunyi di sini, yang tidak diambil.`,
      `${where}: the original file has hidden text here, which was not taken.`,
    ),
  footnote: (where) =>
    text(
      `${where}: catatan kaki di berkas asli tidak ikut di sel ini. Pindahkan ke Keterangan bila perlu.`,
      `${where}: a footnote of the original file is not in this cell. Move it to Keterangan if it is needed.`,
    ),
  comment: (where) =>
    text(
      `${where}: ada komentar di berkas asli, yang tidak diambil.`,
      `${where}: the original file has a comment here, which was not taken.`,
    ),
};

/** The words of a doubt, its cell and what stands there first. */
export function doubtText({ at, kind, teks }: Doubt): Text {
  const where = a1({ ...at, rows: 1, columns: 1 });
  return DOUBTS[kind](teks === undefined || teks === '' ? where : `${where} (${teks})`);
}
