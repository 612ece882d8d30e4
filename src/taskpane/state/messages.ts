import type { Unsigned } from '../../app/computer-key';
import type { Saved } from '../../app/tracker/append';
import type { Unshown } from '../../app/workbook';
import { text, type Text } from '../../domain/text';

export const membacaCatatan = text('Membaca log', 'Reading the tracking records');
export const memeriksaCatatan = text('Memeriksa log', 'Verifying the tracking records');
export const memeriksaUlang = text('Memeriksa yang baru diketik', 'Checking what was just typed');
export const membacaBaris = text('Membaca baris yang dipilih', 'Reading the selected row');
export const memuatLayar = text('Memuat layar', 'Loading a screen');
export const membacaSop = text('Membaca SOP di lembar', 'Reading the SOP on the sheet');

/** What a write that counts as done could not show, and what may keep Excel from it. */
export function unshownText({ failure, saved }: Unshown): Text {
  const why =
    failure.kind === 'cell-edit-mode'
      ? text('sebuah sel sedang disunting', 'a cell is being edited')
      : text('barangkali buku kerja lain sedang aktif', 'perhaps another workbook is active');
  return saved
    ? text(
        `Tersimpan. Lembar tidak dapat dibuka atau disiapkan untuk cetak: ${why.id}. Klik lembarnya di Excel.`,
        `Saved. The sheet could not be opened or set up for printing: ${why.en}. Click the sheet in Excel.`,
      )
    : text(
        `Lembar tidak dapat dibuka: ${why.id}. Klik lembarnya di Excel, lalu ulangi.`,
        `The sheet could not be opened: ${why.en}. Click the sheet in Excel, then try again.`,
      );
}

export const belumPasti = text(
  'Excel belum memastikan bahwa peristiwa terakhir tersimpan.',
  'Excel has not confirmed that the last event was saved.',
);
/** After an act that stands: on the sheets it does not show. */
export const lembarTertinggal = text(
  'Tercatat, tetapi belum terlihat di lembar: lembar SOP tidak ditemukan, atau Excel tidak menulisnya. Pilih "Tulis ulang kolom status" di menu Berkas.',
  'Recorded, but not shown on the sheet yet: the SOP sheet was not found, or Excel did not write it. Choose "Write the status columns again" in the menu of the Berkas.',
);

/** What a record leaves open once it is written; nothing where it stands and shows. */
export const doubtOf = ({ saved, unshown }: Saved): Text | undefined =>
  saved === 'belum-pasti' ? belumPasti : unshown ? lembarTertinggal : undefined;

/** Why acts of this pane go unsigned. */
export const unsignedText: Readonly<Record<Unsigned, Text>> = {
  'simpanan-ditolak': text(
    'Tindakan dari panel ini tidak ditandatangani: peramban menolak menyimpan kunci (jendela pribadi, atau penyimpanan situs diblokir). Tindakannya tetap tercatat dalam rantai.',
    'Acts from this pane are not signed: the browser refuses to keep a key (a private window, or storage is blocked). They are recorded in the chain all the same.',
  ),
  'tidak-didukung': text(
    'Tindakan dari panel ini tidak ditandatangani: Excel ini tidak memberi Runut alat kriptografi. Tindakannya tetap tercatat dalam rantai.',
    'Acts from this pane are not signed: this Excel gives Runut no cryptography. They are recorded in the chain all the same.',
  ),
  gagal: text(
    'Tindakan dari panel ini tidak ditandatangani: kunci komputer ini tidak dapat dipakai. Tindakannya tetap tercatat dalam rantai. Tutup lalu buka panel untuk mencoba lagi.',
    'Acts from this pane are not signed: the key of this computer cannot be used. They are recorded in the chain all the same. Close and open the pane to try again.',
  ),
};

/** Taking back what was just written. */
export const urungkan = {
  aksi: text('Urungkan', 'Undo'),
  mengurungkan: text('Mengurungkan', 'Undoing'),
  selesai: text('Diurungkan.', 'Undone.'),
};
