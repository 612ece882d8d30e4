import { text, type Text } from '../../domain/text';

export const TOLAK = {
  tanpaBidang: text(
    'Belum ada bidang. Tambahkan bidang di Pengaturan, lalu buat lembarnya.',
    'There is no bidang yet. Add one in the settings, then make its sheet.',
  ),
  tanpaIndikator: text(
    'Belum ada indikator. Isi Perjanjian Kinerja di Pengaturan lebih dahulu.',
    'There is no indikator yet. Enter the Perjanjian Kinerja in the settings first.',
  ),
  bentrok: (sheet: string): Text =>
    text(
      `Lembar “${sheet}” sudah ada dan bukan buatan Runut, jadi tidak ditimpa. Ganti nama lembar itu, lalu ulangi. Buku kerja tidak berubah.`,
      `Sheet “${sheet}” already exists and was not made by Runut, so it is not overwritten. Rename it and try again. The workbook is unchanged.`,
    ),
  akanHilang: (isian: readonly string[]): Text =>
    text(
      `Isian berikut tidak lagi ada di Pengaturan dan akan hilang bila lembar dibuat ulang: ${isian.join('; ')}. Kembalikan kodenya di Pengaturan, atau setujui penghapusannya. Buku kerja tidak berubah.`,
      `These entries are no longer in the settings and would be lost when the sheets are made again: ${isian.join('; ')}. Restore their codes, or agree to their removal. The workbook is unchanged.`,
    ),
  belumDiputuskan: (n: number): Text =>
    text(
      `${String(n)} bentrokan belum diputuskan. Pilih angka yang dipakai untuk masing-masing. Buku kerja tidak berubah.`,
      `${String(n)} conflict${n === 1 ? '' : 's'} not decided yet. Choose the figure to use for each. The workbook is unchanged.`,
    ),
  baris: (bidang: string, kode: string): string => `${bidang} ${kode}`,
};
