import { text, type Text } from '../../../domain/text';

/** What is said of an act that was asked for on the ribbon or in a cell's menu. */
export const baris = {
  bukanKegiatan: text(
    'Pilih terlebih dahulu baris kegiatan di lembar SOP yang Berkasnya sedang berjalan.',
    'First select the row of a kegiatan on the sheet of an SOP whose Berkas is running.',
  ),
  belumAdaBerkas: text(
    'Belum ada Berkas yang berjalan di buku kerja ini. Mulai Berkas terlebih dahulu.',
    'No Berkas runs in this workbook yet. Start a Berkas first.',
  ),
  mulaiDahulu: (nomor: string): Text =>
    text(`Kegiatan ${nomor} belum dimulai. Pilih Mulai terlebih dahulu.`, `Kegiatan ${nomor} has not begun. Choose Start first.`),
  takDapatKembali: (nomor: string): Text =>
    text(
      `Kegiatan ${nomor} tidak dapat dikembalikan: belum ada kegiatan sebelumnya yang selesai.`,
      `Kegiatan ${nomor} cannot be returned: no kegiatan before it is finished.`,
    ),
  keputusan: (nomor: string): Text =>
    text(
      `Kegiatan ${nomor} adalah keputusan. Pilih Setujui atau Kembalikan.`,
      `Kegiatan ${nomor} is a decision. Choose Approve or Return.`,
    ),
  bukanKeputusan: (nomor: string): Text =>
    text(`Kegiatan ${nomor} bukan keputusan. Pilih Selesai.`, `Kegiatan ${nomor} is no decision. Choose Finish.`),
};
