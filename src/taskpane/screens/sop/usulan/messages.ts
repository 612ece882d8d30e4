import { text, type Text } from '../../../../domain/text';

export const judul = text('Usulan pelaksana', 'Proposed pelaksana');
export const pengantar = text(
  'Dibaca dari kalimat kegiatan. Lembar belum berubah.',
  'Read from the wording. The sheet has not changed yet.',
);
export const menurutWarna = (count: number): Text =>
  text(
    `${String(count)} kegiatan hanya ditandai dengan warna sel; usulannya mengikuti warna itu.`,
    `${String(count)} kegiatan are marked by nothing but the colour of a cell; their proposals follow it.`,
  );
export const membacaWarna = text('Membaca warna sel', 'Reading the colours of cells');
export const menerima = text('Menulis tanda pelaksana', 'Writing the marks');
export const terima = (nomor: string, pelaksana: string): Text =>
  text(`Terima ${pelaksana} untuk kegiatan ${nomor}`, `Accept ${pelaksana} for kegiatan ${nomor}`);
export const terimaSemua = (count: number): Text => text(`Terima semua (${String(count)})`, `Accept all (${String(count)})`);
export const terimaSisanya = (count: number): Text =>
  text(`Terima sisanya (${String(count)})`, `Accept the rest (${String(count)})`);
export const ubah = (nomor: string): Text => text(`Ubah usulan kegiatan ${nomor}`, `Change the proposal for kegiatan ${nomor}`);
export const tolak = text('Tolak usulan ini', 'Refuse this proposal');
export const tolakUntuk = (nomor: string): Text =>
  text(`Tolak usulan ini: kegiatan ${nomor}`, `Refuse this proposal: kegiatan ${nomor}`);
export const ditolak = text('Ditolak: tidak ikut ditulis.', 'Refused: it will not be written.');
export const pulihkan = text('Pulihkan usulan', 'Bring the proposal back');
export const pulihkanUntuk = (nomor: string): Text =>
  text(`Pulihkan usulan: kegiatan ${nomor}`, `Bring the proposal back: kegiatan ${nomor}`);
export const pelaksana = text('Pelaksana', 'Pelaksana');
export const simbol = text('Simbol', 'Symbol');
export const kembaliKe = text('Bila “Tidak”, kembali ke', 'If “No”, go back to');
export const tidakKembali = text('Tidak kembali', 'Does not go back');
export const baganKecil = (usulan: number, ditolak: number): Text =>
  text(
    `Bagan alir kecil dengan ${String(usulan)} usulan${ditolak > 0 ? `; ${String(ditolak)} ditolak` : ''}`,
    `Small flowchart with ${String(usulan)} proposals${ditolak > 0 ? `; ${String(ditolak)} refused` : ''}`,
  );
export const usul = text('Usulan pelaksana', 'Proposed pelaksana');
export const nanti = text('Nanti saja', 'Later');
export const ke = (nomor: string): Text => text(`ke ${nomor}`, `to ${nomor}`);
export const keJelas = (nomor: string): Text =>
  text(`“Tidak” kembali ke kegiatan ${nomor}`, `“No” goes back to kegiatan ${nomor}`);
export const ragu = text('Perlu dilihat.', 'Please check.');
export const tanpaKolom = text('Baris ini tidak punya kolom pelaksana.', 'This row has no pelaksana column.');
export const diterima = (count: number): Text =>
  text(`${String(count)} tanda pelaksana ditulis di lembar.`, `${String(count)} marks were written on the sheet.`);
export const habis = {
  judul: text('Semua kegiatan punya pelaksana', 'Every kegiatan has a pelaksana'),
  isi: text('Tidak ada usulan lagi. Bagan alir dapat digambar.', 'There is nothing left to propose. The flowchart can be drawn.'),
};
export const kembaliKeSop = text('Kembali ke SOP', 'Back to the SOP');
export const diterimaDanDigambar = (tanda: number, simbol: number): Text =>
  text(
    `${String(tanda)} tanda ditulis dan bagan alir tergambar (${String(simbol)} simbol).`,
    `${String(tanda)} marks were written and the flowchart was drawn (${String(simbol)} symbols).`,
  );
export const lihatBagan = text('Lihat bagan', 'See the chart');
