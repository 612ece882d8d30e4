import type { Unshown } from '../../app/workbook';
import { text, type Text } from '../../domain/text';

export const membacaCatatan = text('Membaca catatan pelacakan', 'Reading the tracking records');
export const memeriksaUlang = text('Memeriksa yang baru diketik', 'Checking what was just typed');
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
