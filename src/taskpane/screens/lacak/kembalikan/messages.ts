import { listWords, text, type Text } from '../../../../domain/text';

export const judul = (nomor: string): Text => text(`Kembalikan kegiatan ${nomor}`, `Return kegiatan ${nomor}`);
export const kembaliKe = text('Kembali ke', 'Back to');
export const sesuaiSop = text('sesuai SOP', 'as in the SOP');
export const alasan = text('Alasan', 'Reason');
export const tanyaAlasan = text('Apa yang perlu diperbaiki?', 'What needs to be put right?');
export const alasanKosong = text('Isi alasan pengembalian.', 'Say why it is returned.');
export const cepat: readonly Text[] = [
  text('Data belum lengkap', 'Data is incomplete'),
  text('Angka tidak cocok', 'Figures do not match'),
  text('Format belum sesuai', 'Format is not right yet'),
];
export const dibukaLagi = text('Dibuka lagi:', 'Opens again:');
export const langkahLangkah = (nomor: readonly string[]): Text =>
  text(`kegiatan ${listWords(nomor)}`, `kegiatan ${listWords(nomor, 'and')}`);
export const isianTetap = text('Isian lama tetap tersimpan di Riwayat.', 'What was filled in stays in the history.');
export const kembalikan = text('Kembalikan', 'Return');
