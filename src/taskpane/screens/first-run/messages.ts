import { text, type Text } from '../../../domain/text';

export const sopLain = text('SOP lain', 'Another SOP');
export const mulaiTemplat = text('Mulai dari templat', 'Start from a template');
export const pakaiLembarIni = text('Pakai SOP di lembar ini', 'Use the SOP on this sheet');
export const ditemukan = (kegiatan: number, pelaksana: number): Text =>
  text(
    `${String(kegiatan)} kegiatan, ${String(pelaksana)} pelaksana ditemukan`,
    `${String(kegiatan)} kegiatan, ${String(pelaksana)} pelaksana found`,
  );
export const diLembar = (lembar: string, alamat: string): Text =>
  text(`Lembar ${lembar}, ${alamat}`, `Sheet ${lembar}, ${alamat}`);
export const rincianTemplat = (kegiatan: number, pelaksana: number): Text =>
  text(
    `${String(kegiatan)} kegiatan, ${String(pelaksana)} pelaksana`,
    `${String(kegiatan)} kegiatan, ${String(pelaksana)} pelaksana`,
  );
export const belumAdaSop = text('Buku kerja ini belum memuat SOP', 'This workbook holds no SOP yet');
export const lembarIni = (lembar: string): Text => text(`Lembar ${lembar} sudah dibaca.`, `Sheet ${lembar} was read.`);
export const menulisTemplat = text('Menulis SOP dari templat', 'Writing the SOP from the template');
export const templatDitulis = (lembar: string): Text =>
  text(`SOP ditulis di lembar ${lembar}.`, `The SOP was written on sheet ${lembar}.`);
export const dataTetap = text('Data tetap di buku kerja ini.', 'The data stays in this workbook.');
export const tunjukkanTabel = text('Tunjukkan tabelnya…', 'Show where the table is…');
export const semboyan = text('Dari SOP sampai LKj, runut dan terlacak.', 'From SOP to LKj, in order and traceable.');

/** What the main job is made of, in its order. */
export const jalan = text('Jalan kerjanya', 'How the work goes');
export const bagian = [
  text('SOP: baca, periksa, gambar bagannya', 'SOP: read it, check it, draw its chart'),
  text('Lacak: jalankan Berkas kegiatan demi kegiatan', 'Track: carry a Berkas from kegiatan to kegiatan'),
  text('Data: kumpulkan kinerja dari bidang', 'Data: collect the figures of the bidang'),
  text('LKj: susun, sunting, cetak', 'LKj: compile, edit, print'),
] as const;
export const mulaiDiSini = text('mulai di sini', 'begin here');
/** Named in the language it leads to, for who cannot read the one in use. */
export const bahasaLain = text('English', 'Bahasa Indonesia');
