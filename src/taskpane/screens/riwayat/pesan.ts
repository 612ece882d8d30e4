import { text, type Text } from '../../../domain/text';

export const judul = text('Riwayat', 'History');
export const ekspor = text('Ekspor', 'Export');
export const eksporCsv = text('Sebagai .csv', 'As .csv');
export const eksporXes = text('Sebagai .xes', 'As .xes');
export const diunduh = (nama: string): Text => text(`${nama} masuk ke folder unduhan.`, `${nama} went to the downloads folder.`);
export const gagalUnduh = text(
  'Peramban menahan unduhan. Izinkan unduhan dari Runut, lalu ulangi.',
  'The browser held the download back. Allow downloads from Runut, then try again.',
);
export const cari = text('Cari langkah, nama, atau kata', 'Search steps, names or words');
export const semuaBerkas = text('Semua Berkas', 'All Berkas');
export const saring = text('Saring menurut Berkas', 'Filter by Berkas');
export const utuh = (berapa: number): Text =>
  text(`Rantai utuh · ${String(berapa)} peristiwa`, `Chain intact · ${String(berapa)} events`);
export const rusak = (berapa: number): Text =>
  text(`${String(berapa)} kejanggalan pada catatan`, `${String(berapa)} irregularities in the records`);
export const kosong = {
  judul: text('Belum ada peristiwa', 'No events yet'),
  isi: text('Setiap tindakan pada Berkas dicatat di sini.', 'Every act on a Berkas is recorded here.'),
};
export const takDitemukan = text('Tidak ada peristiwa yang cocok.', 'No event matches.');
export const dikoreksi = text('dikoreksi', 'corrected');
export const kepala = text('Kepala log:', 'Head of the log:');
export const pulihkan = text('Pulihkan dari salinan', 'Restore from the copy');
export const memulihkan = text('Memulihkan log', 'Restoring the log');
export const dipulihkan = (berapa: number): Text =>
  text(`Log dipulihkan: ${String(berapa)} peristiwa.`, `Log restored: ${String(berapa)} events.`);
export const lebihBanyak = (sisa: number): Text => text(`Tampilkan lagi (${String(sisa)})`, `Show more (${String(sisa)})`);
