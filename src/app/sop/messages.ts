import { text, type Text } from '../../domain/text';

export const SOP_MESSAGES = {
  tanpaLembar: (nama: string): Text =>
    text(
      `Lembar "${nama}" tidak ada lagi di buku kerja ini. Pilih lembar lain lalu periksa kembali.`,
      `The sheet "${nama}" is no longer in this workbook. Choose another and check again.`,
    ),
  tanpaSop: text('Tidak ada tabel SOP di lembar ini.', 'There is no SOP table on this sheet.'),
  sudahBerubah: text(
    'Lembar sudah berubah sejak diperiksa, jadi perbaikan ini tidak diterapkan. Periksa kembali; tidak ada yang diubah.',
    'The sheet has changed since it was checked, so this fix was not applied. Check again; nothing was changed.',
  ),
  perluIsian: text('Isi teksnya terlebih dahulu; tidak ada yang diubah.', 'Fill in the text first; nothing was changed.'),
  tanpaPerbaikan: text(
    'Tidak ada yang dapat diperbaiki otomatis di sini.',
    'There is nothing here that can be fixed automatically.',
  ),
  terlaluPanjang: text(
    'Pilihan ini terlalu panjang untuk disimpan di buku kerja.',
    'This choice is too long to keep in the workbook.',
  ),
  catatan: (tingkat: string, isi: string): string => `Runut, ${tingkat}: ${isi}`,
  catatanRagu: (isi: string): string => `Runut, perlu diperiksa: ${isi}`,
  tingkat: { galat: 'galat', peringatan: 'peringatan', petunjuk: 'petunjuk' },
} as const;
