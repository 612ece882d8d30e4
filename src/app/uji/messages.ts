import { text, type Text } from '../../domain/text';
import type { HandTask, TrialLine } from './lines';
import type { Verdict } from './trial';

/** What each line of the trial is about. */
const LINES: Readonly<Record<TrialLine | 'clean-up', Text>> = {
  surroundings: text('Lingkungan dan himpunan API', 'Surroundings and API sets'),
  texts: text('Teks dan angka masuk dan keluar', 'Texts and numbers in and out'),
  formulas: text('Rumus dan hasilnya', 'Formulas and their results'),
  formats: text('Format angka', 'Number formats'),
  looks: text('Huruf, warna, garis, lebar kolom', 'Fonts, colours, lines, column width'),
  'row-heights': text('Tinggi baris sampai yang terbesar', 'Row heights up to the largest'),
  'row-height-refused': text('Tinggi baris di atasnya ditolak', 'A larger row height is refused'),
  merges: text('Sel gabungan', 'Merged cells'),
  insertions: text('Menyisipkan dan menghapus baris dan kolom', 'Inserting and deleting rows and columns'),
  conditionals: text('Format bersyarat', 'Conditional formats'),
  validations: text('Aturan isian dan daftar pilihan', 'Input rules and lists'),
  shapes: text('Simbol bagan alir di tempatnya', 'Flowchart symbols in their places'),
  elbows: text('Panah siku dan titik tempelnya', 'Elbow connectors and their sites'),
  charts: text('Grafik', 'Charts'),
  page: text('Pengaturan halaman', 'Page set-up'),
  sheets: text('Lembar: nama, sembunyi, hapus', 'Sheets: name, hiding, deleting'),
  protection: text('Proteksi lembar', 'Sheet protection'),
  'protected-refused': text('Sel terkunci menolak isian', 'A locked cell refuses input'),
  freeze: text('Baris dan kolom beku', 'Frozen rows and columns'),
  select: text('Membuka lembar dan memilih sel', 'Showing a sheet and selecting a cell'),
  events: text('Kabar perubahan dari Excel', 'Change events from Excel'),
  'undo-group': text('Kelompok urungkan', 'Undo groups'),
  notes: text('Catatan sel', 'Notes on cells'),
  'far-look': text('Sel berwarna jauh di bawah', 'A coloured cell far below'),
  'cells-1500': text('Menulis 1.500 sel', 'Writing 1,500 cells'),
  'cells-10000': text('Menulis 10.000 sel', 'Writing 10,000 cells'),
  'text-4-mb': text('Menulis 4 MB sekaligus', 'Writing 4 MB at once'),
  'empty-sync': text('Satu perjalanan kosong', 'One empty round trip'),
  type: text('Dengan tangan: mengetik', 'By hand: typing'),
  paste: text('Dengan tangan: menempel', 'By hand: pasting'),
  fill: text('Dengan tangan: mengisi ke bawah', 'By hand: filling down'),
  sort: text('Dengan tangan: mengurutkan', 'By hand: sorting'),
  'insert-row': text('Dengan tangan: menyisipkan baris', 'By hand: inserting a row'),
  undo: text('Dengan tangan: Ctrl+Z', 'By hand: Ctrl+Z'),
  template: text('Pekerjaan utama: templat Kalbar', 'Main job: the Kalbar template'),
  drawing: text('Pekerjaan utama: pelaksana dan bagan alir', 'Main job: pelaksana and flowchart'),
  fixes: text('Pekerjaan utama: perbaikan yang pasti', 'Main job: certain fixes'),
  berkas: text('Pekerjaan utama: Berkas dua kegiatan', 'Main job: two kegiatan of a Berkas'),
  settings: text('Pekerjaan utama: Pengaturan', 'Main job: Pengaturan'),
  forms: text('Pekerjaan utama: lembar bidang', 'Main job: bidang sheets'),
  report: text('Pekerjaan utama: LKj', 'Main job: LKj'),
  dasbor: text('Pekerjaan utama: Dasbor', 'Main job: Dasbor'),
  'new-workbook': text('Membuka buku kerja baru', 'Opening a new workbook'),
  download: text('Mengunduh berkas', 'Downloading a file'),
  'clean-up': text('Membersihkan lembar coba', 'Clearing trial sheets away'),
};

export const lineTitle = (id: string): Text => (Object.hasOwn(LINES, id) ? LINES[id as TrialLine] : text(id, id));

export const verdictText: Readonly<Record<Verdict, Text>> = {
  sesuai: text('sesuai', 'as expected'),
  berbeda: text('berbeda', 'differs'),
  ditolak: text('ditolak Excel', 'refused by Excel'),
  dicatat: text('dicatat', 'noted'),
  'tidak-ada': text('tidak ada di Excel ini', 'not in this Excel'),
  dilewati: text('dilewati', 'skipped'),
};

/** What the person does on the sheet that is shown, and what should stand there then. */
export const handText: Readonly<Record<HandTask, { readonly do: Text; readonly expect: Text }>> = {
  type: {
    do: text('Ketik Runut di sel B1, lalu tekan Enter.', 'Type Runut into cell B1, then press Enter.'),
    expect: text('B1 berisi Runut.', 'B1 holds Runut.'),
  },
  paste: {
    do: text('Salin A1:B1 (Ctrl+C), klik A3, lalu tempel (Ctrl+V).', 'Copy A1:B1 (Ctrl+C), click A3, then paste (Ctrl+V).'),
    expect: text('A3:B3 sama dengan A1:B1.', 'A3:B3 is the same as A1:B1.'),
  },
  fill: {
    do: text(
      'Pilih A1:A2, lalu tarik sudut kanan bawahnya sampai A4.',
      'Select A1:A2, then drag its lower right corner down to A4.',
    ),
    expect: text('A1:A4 berisi 1, 2, 3, 4.', 'A1:A4 holds 1, 2, 3, 4.'),
  },
  sort: {
    do: text(
      'Pilih A1:B3, lalu tab Data → Urutkan A ke Z (tanpa judul kolom).',
      'Select A1:B3, then Data tab → Sort A to Z (no header row).',
    ),
    expect: text('Urutannya a, b, c; angkanya ikut: 1, 2, 3.', 'The order is a, b, c; the numbers follow: 1, 2, 3.'),
  },
  'insert-row': {
    do: text('Klik kanan nomor baris 2, lalu pilih Sisipkan.', 'Right-click row number 2, then choose Insert.'),
    expect: text('Baris 2 kosong; isi lama turun satu baris.', 'Row 2 is empty; what stood there is one row lower.'),
  },
  undo: {
    do: text(
      'Runut baru saja menulis di C1. Klik sel mana pun, lalu tekan Ctrl+Z satu kali.',
      'Runut has just written into C1. Click any cell, then press Ctrl+Z once.',
    ),
    expect: text(
      'Pada Microsoft 365 dan Excel web tulisan itu hilang; pada Excel 2021 dan 2024 tetap ada.',
      'In Microsoft 365 and on the web that text goes; in Excel 2021 and 2024 it stays.',
    ),
  },
};

/** Why a trial cannot begin here. */
export const TRIAL_REFUSAL = {
  log: text(
    'Buku kerja ini memuat riwayat Runut, jadi tidak dipakai untuk uji. Buat buku kerja kosong baru (Ctrl+N), lalu buka panel ini di sana.',
    'This workbook holds a Runut history, so it is not used for a trial. Make a new empty workbook (Ctrl+N) and open this pane there.',
  ),
  filled: (sheet: string): Text =>
    text(
      `Lembar “${sheet}” tidak kosong. Uji hanya berjalan di buku kerja kosong: buat yang baru (Ctrl+N), lalu buka panel ini di sana.`,
      `The sheet “${sheet}” is not empty. The trial runs only in an empty workbook: make a new one (Ctrl+N) and open this pane there.`,
    ),
  onlyReport: text(
    'Buku kerja ini hanya memuat hasil uji yang lalu. Tambahkan satu lembar kosong, lalu mulai lagi.',
    'This workbook holds only the result of an earlier trial. Add an empty sheet, then begin again.',
  ),
};

export const REPORT_TEXT = {
  title: text('Uji Runut di Excel ini', 'Trial of Runut in this Excel'),
  hint: text(
    'Yang berbeda disebut terlebih dahulu. Kirim berkas hasil uji ke tempat Anda mendapat Runut; simpan atau buang lembar ini sesuka Anda.',
    'What differs comes first. Send the result file to where you got Runut; keep or delete this sheet as you like.',
  ),
  more: text('(selengkapnya di berkas hasil uji)', '(all of it in the result file)'),
  columns: [
    text('Baris', 'Line'),
    text('Diharapkan', 'Expected'),
    text('Terlihat', 'Seen'),
    text('Hasil', 'Result'),
    text('Lama (ms)', 'Took (ms)'),
  ],
};
