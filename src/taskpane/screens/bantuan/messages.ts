import { text, type Text } from '../../../domain/text';

export const judul = text('Bantuan', 'Help');

export interface Topik {
  readonly judul: Text;
  readonly langkah: readonly Text[];
}

/** The main job in the order in which an office does it, then what people ask most. */
export const topik: readonly Topik[] = [
  {
    judul: text('Memeriksa SOP', 'Checking an SOP'),
    langkah: [
      text('Buka lembar yang memuat tabel SOP, lalu buka tab SOP.', 'Open the sheet with the SOP table, then the SOP tab.'),
      text(
        'Tekan alamat sel untuk melihat tempatnya; tombol di kanan memperlihatkan perbaikannya sebelum ditulis.',
        'Press a cell address to see the place; the button on the right shows the fix before it is written.',
      ),
      text(
        'Sisipkan, pindahkan, pisahkan, atau hapus kegiatan dan pelaksana lewat Susunan; nomor dan bagan alir ikut.',
        'Insert, move, split or delete kegiatan and pelaksana through Table; numbers and flowchart follow.',
      ),
      text('Terima usulan pelaksana, lalu gambar bagan alirnya.', 'Accept the proposed pelaksana, then draw the flowchart.'),
    ],
  },
  {
    judul: text('Melacak Berkas', 'Tracking a Berkas'),
    langkah: [
      text('Isi nama dan jabatan Anda sekali saja.', 'Fill in your name and position, once.'),
      text('Mulai Berkas, misalnya “LKj 2025”.', 'Start a Berkas, for example “LKj 2025”.'),
      text(
        'Pada giliran Anda: mulai, centang kelengkapan, isi output, lalu selesai atau setujui.',
        'When it is your turn: start, tick what is needed, fill in the output, then finish or approve.',
      ),
      text(
        'Bila ada yang kurang, kembalikan ke kegiatan sebelumnya dengan alasan.',
        'If something is missing, return it to an earlier kegiatan with a reason.',
      ),
    ],
  },
  {
    judul: text('Mengumpulkan data bidang', 'Collecting data from the bidang'),
    langkah: [
      text('Isi nama bidang dan Perjanjian Kinerja di tab Data.', 'Enter the bidang and the Perjanjian Kinerja on the Data tab.'),
      text(
        'Buat lembar bidang; tiap bidang mengisi sel berwarna.',
        'Make the bidang sheets; each bidang fills in the coloured cells.',
      ),
      text(
        'Sampaikan bila lengkap. Yang belum tepat dapat dikembalikan.',
        'Hand in when complete. What is not right can be returned.',
      ),
    ],
  },
  {
    judul: text('Menyusun LKj', 'Compiling the LKj'),
    langkah: [
      text(
        'Susun LKj kapan saja; tulisan Anda di lembar LKj tetap ada.',
        'Compile at any time; what you wrote on the LKj sheet stays.',
      ),
      text('Ekspor membuat buku kerja baru yang hanya berisi LKj.', 'Export makes a new workbook with the LKj alone.'),
    ],
  },
  {
    judul: text('Yang sering ditanyakan', 'Often asked'),
    langkah: [
      text(
        'Riwayat disimpan di lembar tersembunyi buku kerja ini dan ikut bila berkas disalin.',
        'The history is kept on a hidden sheet of this workbook and travels with the file.',
      ),
      text(
        'Di komputer tanpa Runut, rumus, daftar pilihan dan warna tetap bekerja.',
        'On a computer without Runut, formulas, lists and colours still work.',
      ),
      text(
        'Bila Excel tampak diam, tekan Esc di lembar: mungkin ada sel yang masih disunting.',
        'If Excel seems silent, press Esc on the sheet: a cell may still be in edit mode.',
      ),
    ],
  },
];

export const papanTik = {
  judul: text('Dengan papan ketik', 'By keyboard'),
  baris: [
    { tombol: 'F6', arti: text('berpindah antara lembar, pita dan panel', 'moves between sheet, ribbon and pane') },
    { tombol: 'Tab', arti: text('ke tombol atau isian berikutnya', 'to the next button or field') },
    {
      tombol: '↑ ↓',
      arti: text('dari temuan ke temuan, bila sebuah temuan dipilih', 'from finding to finding, once one has the focus'),
    },
    { tombol: '← →', arti: text('antartab panel', 'between the tabs of the pane') },
    { tombol: 'Esc', arti: text('menutup laci atau menu', 'closes a drawer or menu') },
  ],
};
