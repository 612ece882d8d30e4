import type { Trouble } from '../../state/pane-state';
import { text, type Text } from '../../../domain/text';

/** One trouble in the terms of the person in front of Excel. `aman` is added to what is always safe. */
export interface TroubleText {
  readonly terjadi: Text;
  readonly sebab: Text;
  readonly lakukan: readonly Text[];
}

const tungguLalu = text('Tunggu sebentar, lalu tekan tombol di bawah.', 'Wait a moment, then press the button below.');
const simpanBuka = text('Simpan buku kerja, tutup, lalu buka lagi.', 'Save the workbook, close it, then open it again.');

const ownFlaw: TroubleText = {
  terjadi: text('Runut menemui keadaan yang tidak dikenalnya', 'Runut met a situation it does not know'),
  sebab: text(
    'Ini kekurangan pada Runut, bukan pada pekerjaan Anda. Rinciannya membantu memperbaikinya.',
    'This is a flaw in Runut, not in your work. The details help to mend it.',
  ),
  lakukan: [
    text('Salin rincian dan kirimkan kepada pengelola Runut.', 'Copy the details and send them to whoever looks after Runut.'),
    tungguLalu,
  ],
};

export const troubleText: Readonly<Record<Trouble['kind'], TroubleText>> = {
  'cell-edit-mode': {
    terjadi: text('Excel sedang menyunting sebuah sel', 'Excel is editing a cell'),
    sebab: text(
      'Selama isi sel belum selesai diketik, Excel menolak permintaan dari panel.',
      'While the content of a cell is still being typed, Excel turns requests from the pane away.',
    ),
    lakukan: [text('Klik lembar, lalu tekan Enter atau Esc.', 'Click the sheet, then press Enter or Esc.')],
  },
  protected: {
    terjadi: text('Lembar ini terkunci', 'This sheet is locked'),
    sebab: text(
      'Lembar atau bukunya dilindungi dengan sandi yang tidak diketahui Runut.',
      'The sheet or the workbook is protected with a password that Runut does not know.',
    ),
    lakukan: [
      text('Buka tab Tinjau di Excel, lalu pilih Buka Proteksi Lembar.', "Open Excel's Review tab, then choose Unprotect Sheet."),
      text(
        'Bila sandinya ada pada orang lain, mintalah ia yang membukanya.',
        'If someone else has the password, ask them to open it.',
      ),
    ],
  },
  'not-responding': {
    terjadi: text('Excel belum menjawab', 'Excel has not answered'),
    sebab: text(
      'Biasanya karena sebuah sel sedang disunting, kotak dialog masih terbuka, atau sambungan terputus.',
      'Usually a cell is being edited, a dialog box is still open, or the connection was lost.',
    ),
    lakukan: [
      text('Klik lembar, lalu tekan Enter atau Esc.', 'Click the sheet, then press Enter or Esc.'),
      text('Tutup kotak dialog Excel yang masih terbuka.', 'Close any Excel dialog box that is still open.'),
      tungguLalu,
    ],
  },
  'session-lost': {
    terjadi: text('Sambungan panel ke buku kerja terputus', 'The pane lost its connection to the workbook'),
    sebab: text(
      'Excel memuat ulang buku kerja, atau komputer baru saja bangun dari tidur.',
      'Excel loaded the workbook again, or the computer has just woken up.',
    ),
    lakukan: [
      text('Tutup panel Runut, lalu buka lagi dari pita.', 'Close the Runut pane, then open it again from the ribbon.'),
      simpanBuka,
    ],
  },
  'too-large': {
    terjadi: text('Isinya terlalu besar untuk sekali kirim', 'There is too much to send at once'),
    sebab: text(
      'Excel membatasi besar satu permintaan. Lembar ini mungkin berisi ribuan baris atau teks yang sangat panjang.',
      'Excel limits the size of one request. This sheet may hold thousands of rows or very long texts.',
    ),
    lakukan: [
      text(
        'Hapus baris dan kolom kosong yang ikut terpakai di bawah dan di kanan tabel.',
        'Delete unused rows and columns below and right of the table.',
      ),
      text('Pindahkan isi yang tidak berkaitan ke lembar lain.', 'Move what does not belong here to another sheet.'),
    ],
  },
  denied: {
    terjadi: text('Buku kerja ini hanya dapat dibaca', 'This workbook can only be read'),
    sebab: text(
      'Berkas dibuka sebagai baca-saja, atau Anda tidak diberi hak menyunting.',
      'The file was opened read-only, or you were not given the right to edit it.',
    ),
    lakukan: [
      text(
        'Tekan Aktifkan Pengeditan bila tombol itu ada di atas lembar.',
        'Press Enable Editing if that button is above the sheet.',
      ),
      text('Simpan salinan dengan nama lain, lalu bekerjalah di salinan itu.', 'Save a copy under another name and work there.'),
    ],
  },
  unsupported: {
    terjadi: text('Excel ini belum dapat melakukannya', 'This Excel cannot do that yet'),
    sebab: text(
      'Versi Excel yang dipakai lebih tua daripada yang diperlukan tindakan ini.',
      'The version of Excel in use is older than this needs.',
    ),
    lakukan: [
      text(
        'Perbarui Excel, atau buka buku kerja ini di Excel untuk web.',
        'Update Excel, or open this workbook in Excel on the web.',
      ),
    ],
  },
  'not-undoable': {
    terjadi: text('Excel menolak perubahan ini sebagai satu kesatuan', 'Excel turned this change down as a whole'),
    sebab: text(
      'Di dalamnya ada yang tidak dapat diurungkan Excel bersama yang lain, misalnya proteksi, nama, atau tampil-tidaknya lembar. Versi Excel Anda tidak bermasalah.',
      'Something in it, such as protection, a name or whether a sheet is shown, cannot be undone by Excel together with the rest. There is nothing wrong with your version of Excel.',
    ),
    lakukan: [
      text('Baca ulang buku kerja dengan tombol di bawah.', 'Read the workbook again with the button below.'),
      text(
        'Bila terulang, salin rinciannya dan kirim ke tempat Anda mendapat Runut.',
        'If it happens again, copy the details and send them to the place where you got Runut.',
      ),
    ],
  },
  'missing-item': {
    terjadi: text('Lembar atau sel yang dituju tidak ada lagi', 'The sheet or cell is no longer there'),
    sebab: text(
      'Lembar itu dihapus atau berganti nama setelah panel membacanya.',
      'The sheet was deleted or renamed after the pane had read it.',
    ),
    lakukan: [
      text('Tekan Ctrl+Z di lembar bila baru saja dihapus.', 'Press Ctrl+Z on the sheet if it has just been deleted.'),
      text('Baca ulang buku kerja dengan tombol di bawah.', 'Read the workbook again with the button below.'),
    ],
  },
  'newer-log': {
    terjadi: text('Log buku kerja ini ditulis Runut yang lebih baru', 'A newer Runut wrote in the log of this workbook'),
    sebab: text(
      'Log memuat baris yang belum dikenal Runut di komputer ini. Menulis tanpa memahaminya dapat membatalkan isinya.',
      'The log holds rows that the Runut on this computer does not know. Writing without understanding them could undo what they say.',
    ),
    lakukan: [
      text('Perbarui Runut di komputer ini, lalu ulangi.', 'Update Runut on this computer and try again.'),
      text('Sementara itu status tetap dapat dilihat.', 'Until then the status can still be looked at.'),
    ],
  },
  unknown: {
    terjadi: text('Excel menolak permintaan ini', 'Excel turned this request away'),
    sebab: text(
      'Excel tidak menyebut sebabnya dengan jelas. Rinciannya dapat disalin untuk pengelola Runut.',
      'Excel did not say clearly why. The details can be copied for whoever looks after Runut.',
    ),
    lakukan: [tungguLalu, simpanBuka],
  },
  piece: {
    terjadi: text('Bagian panel ini belum dapat dimuat', 'This part of the pane could not be loaded'),
    sebab: text(
      'Biasanya sambungan terputus. Bagian lain tetap dapat dipakai, dan isian yang belum disimpan tetap ada.',
      'Usually the connection was lost. The other parts still work, and what was not saved yet is kept.',
    ),
    lakukan: [
      text('Periksa sambungan, lalu tekan Coba lagi.', 'Check the connection, then press Try again.'),
      text('Atau pilih tab lain.', 'Or choose another tab.'),
    ],
  },
  'newer-pane': {
    terjadi: text('Runut di server sudah diperbarui', 'There is a newer Runut on the server'),
    sebab: text(
      'Panel ini dibuka sebelum pembaruan, sehingga bagian yang belum dimuat tidak ada lagi di server.',
      'This pane was opened before the update; what it had not loaded yet is no longer on the server.',
    ),
    lakukan: [
      text(
        'Tekan Muat ulang panel. Isian yang belum disimpan tetap ada.',
        'Press Reload the pane. What was not saved yet is kept.',
      ),
    ],
  },
  bug: ownFlaw,
  screen: ownFlaw,
};

export const berhentiMenunggu = text('Berhenti menunggu', 'Stop waiting');
export const masihMenunggu = text('Masih menunggu Excel…', 'Still waiting for Excel…');
export const sudahDetik = (detik: number): Text => text(`Sudah ${String(detik)} detik.`, `${String(detik)} seconds so far.`);
export const yangDilakukan = text('Yang dapat dilakukan', 'What you can do');
export const yangAman = text('Yang aman', 'What is safe');
export const saatItu = (apa: string): Text => text(`Saat itu: ${apa}`, `At that moment: ${apa}`);
export const amanBaca = text(
  'Runut hanya sedang membaca; tidak ada yang diubah.',
  'Runut was only reading; nothing was changed.',
);
export const amanTulis = text(
  'Tulisan terakhir mungkin sudah masuk sebagian. Runut tidak mengulangnya sendiri: periksa lembarnya terlebih dahulu.',
  'The last write may have arrived in part. Runut does not repeat it by itself: look at the sheet first.',
);
export const amanSebelumnya = text(
  'Semua yang tersimpan sebelumnya tetap di buku kerja.',
  'All that was saved before stays in the workbook.',
);
export const menungguTulis = text(
  'Permintaan ini hanya dikirim sekali dan tidak diulang.',
  'This request was sent once only and is not repeated.',
);
export const salinRincian = text('Salin rincian', 'Copy details');
export const tersalin = text('Rincian tersalin.', 'Details copied.');
export const muatUlang = text('Muat ulang panel', 'Reload the pane');
export const cobaLagi = text('Coba lagi', 'Try again');
export const bacaUlang = text('Baca ulang buku kerja', 'Read the workbook again');
export const rincian = text('Rincian', 'Details');
