import { text, type Text } from '../../../../domain/text';

export const bukaSop = {
  judul: text('Buka SOP dari berkas', 'Open an SOP from a file'),
  aksi: text('Buka SOP dari berkas…', 'Open an SOP from a file…'),
  pilih: text('Berkas SOP', 'SOP file'),
  cara: text(
    'Excel, Word, PDF, OpenDocument, HTML, atau CSV. Berkas dapat juga diseret ke panel ini, atau tabelnya disalin lalu ditempel di sini.',
    'Excel, Word, PDF, OpenDocument, HTML or CSV. You can also drag a file onto this pane, or copy its table and paste it here.',
  ),
  membaca: (nama: string): Text => text(`Membaca ${nama}…`, `Reading ${nama}…`),
  tidakTerbuka: (nama: string): Text =>
    text(
      `${nama} sudah berpindah atau sedang dikunci program lain. Pilih lagi berkas itu.`,
      `${nama} has moved or is locked by another program. Choose the file again.`,
    ),
  bukanSop: (nama: string, alasan: Text): Text =>
    text(`${nama} tidak memuat SOP. ${alasan.id}`, `${nama} holds no SOP. ${alasan.en}`),
  terbaca: (nama: string): Text => text(`Terbaca dari ${nama}`, `Read from ${nama}`),
  ukuran: (kegiatan: number, pelaksana: number): Text =>
    text(
      `${String(kegiatan)} kegiatan, ${String(pelaksana)} pelaksana`,
      `${String(kegiatan)} kegiatan, ${String(pelaksana)} pelaksana`,
    ),
  tanpaPelaksana: (count: number): Text =>
    text(
      `${String(count)} kegiatan belum jelas pelaksananya; usulannya dibuat setelah ditulis.`,
      `In ${String(count)} kegiatan nobody is marked; proposals are made once it is written.`,
    ),
  ragu: (count: number): Text =>
    text(
      `${String(count)} hal perlu diperiksa; selnya ditandai di lembar.`,
      `${String(count)} things need a look; their cells are marked on the sheet.`,
    ),
  tanpaJudul: text('SOP tanpa judul', 'Untitled SOP'),
  mana: text('SOP mana', 'Which SOP'),
  tulis: text('Tulis ke lembar baru', 'Write to a new sheet'),
  menulis: text('Menulis SOP dari berkas', 'Writing the SOP from the file'),
  ditulis: (sheet: string, doubts: number): Text =>
    doubts === 0
      ? text(`SOP ditulis di lembar ${sheet}.`, `The SOP was written on sheet ${sheet}.`)
      : text(
          `SOP ditulis di lembar ${sheet}; ${String(doubts)} hal perlu diperiksa.`,
          `The SOP was written on sheet ${sheet}; ${String(doubts)} things need a look.`,
        ),
  tempelan: text('Tempelan', 'Pasted table'),
};

export const perluDiperiksa = {
  judul: (count: number): Text => text(`Perlu diperiksa (${String(count)})`, `Needs a look (${String(count)})`),
  sudah: text('Sudah', 'Done'),
  sudahSel: (address: string): Text => text(`Sudah diperiksa: ${address}`, `Looked at: ${address}`),
  semua: text('Semua sudah diperiksa', 'All looked at'),
  menyimpan: text('Menghapus tanda', 'Taking marks away'),
  lagi: (count: number): Text => text(`Tampilkan ${String(count)} lagi`, `Show ${String(count)} more`),
};
