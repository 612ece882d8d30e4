import { a1, columnLetters } from '../../sheet/address';
import { text, type Text } from '../../text';
import type { NotTaken, PasteChoice, PasteQuestion, SeemsLike } from './not-taken';

/** What each thing that is not taken seems to be; goes on after "ini" and "this is". */
const SEEMS: Readonly<Record<SeemsLike, Text>> = {
  nomor: text('kolom nomor', 'the column of numbers'),
  'rencana-aksi': text('kolom rencana aksi', 'the column of planned actions'),
  jadwal: text('kolom jadwal, bukan target', 'a column of the schedule, no target'),
  bobot: text('kolom bobot', 'the column of weights'),
  keterangan: text('kolom keterangan', 'the column of remarks'),
  tim: text('kolom tim atau pelaksana', 'the column of the team'),
  jenis: text('kolom jenis', 'the column of the kind'),
  keluaran: text('kolom keluaran atau bukti', 'the column of products or evidence'),
  'cara-menghitung': text('kolom cara menghitung', 'the column of how it is computed'),
  'sumber-data': text('kolom sumber data', 'the column of the data’s source'),
  lokasi: text('kolom lokasi', 'the column of the place'),
  'sumber-dana': text('kolom sumber dana', 'the column of the funds'),
  capaian: text('kolom persentase capaian, yang dihitung Runut sendiri', 'a column of percentages, which Runut computes itself'),
  kendala: text('kolom kendala atau faktor', 'the column of obstacles or factors'),
  'kondisi-awal': text('kolom kondisi awal', 'the column of the starting condition'),
  tujuan: text('kolom tujuan', 'the column of the goal'),
  realisasi: text('kolom realisasi yang tidak menurut triwulan', 'a column of realisasi that is not by quarter'),
  urusan: text('urusan pemerintahan, bukan program', 'an affair of government, no programme'),
  semester: text('kolom semester', 'a column by half-year'),
  selisih: text('kolom selisih', 'the column of the difference'),
  anggaran: text('kolom anggaran tanpa program', 'a column of money without a programme'),
  'anggaran-triwulan': text('kolom rencana anggaran triwulan', 'a column of planned money by quarter'),
  'anggaran-tahun-lain': text('kolom anggaran tahun lain', 'a column of money of another year'),
  'target-sebelum': text(
    'kolom target yang tidak dipakai dari dua Perjanjian Kinerja',
    'the target of the other of two agreements',
  ),
  'pagu-sebelum': text('kolom pagu yang tidak dipakai dari dua Perjanjian Kinerja', 'the budget of the other of two agreements'),
  kode: text('kolom kode', 'the column of codes'),
  kembar: text('kolom kedua dengan isi sejenis', 'a second column of the same kind'),
  'tidak-dikenal': text('kolom yang belum dikenal', 'a column nobody knows'),
  'teks-lain': text('teks di luar tabel', 'text outside of the table'),
  'nomor-kolom': text('baris nomor kolom', 'the row of column numbers'),
  'kepala-ulang': text('judul kolom yang diulang', 'the header once more'),
  jumlah: text('baris jumlah', 'a row of totals'),
  'judul-bagian': text('judul bagian', 'a heading'),
  'isian-lepas': text('isian tanpa indikator di barisnya', 'an entry without an indikator in its row'),
};

/** "Kolom E “Rencana Aksi”: ini kolom rencana aksi, tidak diambil." */
export function notTakenText({ apa, at, isi, tampaknya }: NotTaken): Text {
  const seems = SEEMS[tampaknya];
  const said = isi === '' ? '' : ` “${isi}”`;
  const [id, en] =
    apa === 'kolom'
      ? [`Kolom ${columnLetters(at.column)}`, `Column ${columnLetters(at.column)}`]
      : apa === 'baris'
        ? [`Baris ${String(at.row + 1)}`, `Row ${String(at.row + 1)}`]
        : [`Sel ${a1(at)}`, `Cell ${a1(at)}`];
  return text(`${id}${said}: ini ${seems.id}, tidak diambil.`, `${en}${said}: this is ${seems.en}; not taken.`);
}

/** What a person is asked about a table. */
export const questionText = ({ id, tahun = ['', ''] }: PasteQuestion): Text =>
  id === 'perubahan'
    ? text(
        'Ada angka sebelum dan setelah perubahan. Yang mana yang diambil?',
        'There are figures before and after the change. Which ones are taken?',
      )
    : text(
        `Tabel ini menyebut target ${tahun[0]}, sedangkan tahun laporan ${tahun[1]}. Dipakai sebagai apa?`,
        `The table says target ${tahun[0]}, the report is for ${tahun[1]}. What is it?`,
      );

/** What each answer means. */
export const CHOICE_TEXT: Readonly<Record<PasteChoice, Text>> = {
  sesudah: text(
    'Keduanya: perubahan berlaku sejak tanggal PK Perubahan',
    'Both: the change counts from the day of the PK Perubahan',
  ),
  sebelum: text('Yang sebelum perubahan saja', 'Those before the change alone'),
  tabel: text('Target tahun laporan', 'Target of the report’s year'),
  laporan: text('Target tahun lain', 'Target of another year'),
};
