import { text, type Text } from '../../domain/text';

/** Why a sheet's flowchart was not coloured. */
export const COLOUR_REFUSALS = {
  berkasTidakAda: text('Berkas itu tidak ada di buku kerja ini.', 'There is no such Berkas in this workbook.'),
  lembarTidakAda: (lembar: string): Text =>
    text(
      `Lembar ${lembar} dengan SOP Berkas ini tidak ditemukan. Kembalikan nama lembarnya, lalu coba lagi.`,
      `The sheet ${lembar} with this Berkas’s SOP was not found. Give the sheet its name back and try again.`,
    ),
  belumDigambar: (lembar: string): Text =>
    text(
      `Bagan alir belum digambar di lembar ${lembar}. Gambar dari tab SOP terlebih dahulu.`,
      `The flowchart is not drawn on ${lembar} yet. Draw it from the SOP tab first.`,
    ),
};
