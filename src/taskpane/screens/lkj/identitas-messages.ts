import { text, type Text } from '../../../domain/text';
import type { GambarLaporan } from '../../../domain/kinerja/identitas/identitas-laporan';
import { IDENTITAS_SHEET } from '../../../domain/kinerja/identitas/messages';
import type { PictureFault } from '../../../domain/kinerja/identitas/pictures';

const { label } = IDENTITAS_SHEET;

/** Words of the screen on which the office says who it is. */
export const identitas = {
  judul: text('Identitas laporan', 'Identitas laporan'),
  membaca: text('Membaca Identitas laporan', 'Reading Identitas laporan'),
  menyimpan: text('Menyimpan Identitas laporan', 'Saving Identitas laporan'),
  tersimpan: text('Identitas laporan disimpan. Susun ulang LKj agar dipakai.', 'Saved. Compile the LKj again to use it.'),
  tersimpanSisa: (jumlah: number): Text =>
    text(
      `Identitas laporan disimpan. ${String(jumlah)} isian di lembarnya tidak terbaca dan tetap seperti tertulis.`,
      `Saved. ${String(jumlah)} ${jumlah === 1 ? 'entry' : 'entries'} on its sheet cannot be read and ${jumlah === 1 ? 'stays' : 'stay'} as typed.`,
    ),
  takTerbaca: (jumlah: number): Text =>
    text(
      `${String(jumlah)} isian di lembar Identitas Laporan tidak terbaca. Isian itu tetap disimpan, tetapi tidak dicetak.`,
      `${String(jumlah)} ${jumlah === 1 ? 'entry' : 'entries'} on the sheet Identitas Laporan cannot be read: kept, but not printed.`,
    ),
  simpan: text('Simpan', 'Save'),
  lengkap: text('Seluruh bagian terisi.', 'Every part is filled in.'),
  masihKosong: (parts: readonly Text[]): Text =>
    text(`Belum diisi: ${parts.map(({ id }) => id).join('; ')}.`, `Blank: ${parts.map(({ en }) => en).join('; ')}.`),
  perBaris: text('Satu butir setiap baris.', 'One item a line.'),
  sdm: text('Sumber daya manusia', 'Staff'),
  sdmCara: text(
    'Satu baris: uraian; jumlah; menurut. Contoh: PNS; 42; Status kepegawaian',
    'One line each: what; how many; by what. Example: PNS; 42; Status kepegawaian',
  ),
  kepala: text('Kepala (penanda tangan)', 'Head (who signs)'),
  ubahKepala: text('Ubah di Perjanjian Kinerja…', 'Change in the Perjanjian Kinerja…'),
  tanpaKepala: text('Belum diisi di Perjanjian Kinerja.', 'Blank in the Perjanjian Kinerja.'),
  indikator: text('IKU, definisi, dan sumber data', 'IKU, definition and source'),
  iku: text('Indikator Kinerja Utama (IKU)', 'Main indikator (IKU)'),
  definisi: text('Definisi operasional', 'Definition'),
  sumber: text('Sumber data', 'Source of the data'),
  pembanding: text('Pembanding', 'Comparisons'),
  pembandingKe: (nomor: number): Text => text(`Pembanding ${String(nomor)}`, `Comparison ${String(nomor)}`),
  tambahPembanding: text('Tambah pembanding', 'Add a comparison'),
  hapusPembanding: text('Hapus pembanding', 'Delete the comparison'),
  untuk: text('Indikator', 'Indikator'),
  tingkat: text('Tingkat', 'Level'),
  wilayah: text('Wilayah', 'Region'),
  tahun: text('Tahun', 'Year'),
  nilai: text('Realisasi', 'Reached'),
  sumberPembanding: text('Sumber', 'Source'),
  pemanfaatan: text('Penyusunan berkala dan pemanfaatan (LKE 3.a.2, 3.c)', 'Intervals and use (LKE 3.a.2, 3.c)'),
  dilakukan: text('Yang sudah dilakukan', 'What was done'),
  bukti: text('Bukti', 'Proof'),
  penyampaian: text('Reviu dan penyampaian', 'Review and delivery'),
  isian: {
    nomorReviu: text(label.nomorReviu, 'Number of the statement of review'),
    tanggalReviu: text(label.tanggalReviu, 'Date of the statement of review'),
    jabatanReviu: text(label.jabatanReviu, 'Jabatan of the reviewer'),
    namaReviu: text(label.namaReviu, 'Name of the reviewer'),
    nipReviu: text(label.nipReviu, 'NIP of the reviewer'),
    batas: text(label.batas, 'LKj due by'),
    disampaikan: text(label.disampaikan, 'LKj handed in on'),
    dipublikasikan: text(label.dipublikasikan, 'LKj published on'),
    alamat: text(label.alamat, 'Address of publication'),
  },
  gambar: text('Gambar', 'Pictures'),
  pilih: (apa: GambarLaporan): Text =>
    apa === 'logo'
      ? text('Pilih logo…', 'Choose a logo…')
      : text('Pilih gambar struktur…', 'Choose a chart of the organisation…'),
  tanpaGambar: text('Belum dipilih (PNG atau JPEG, paling besar 1 MB).', 'None yet (PNG or JPEG, 1 MB at most).'),
  salah: {
    'bukan-gambar': text(
      'Berkas itu bukan PNG atau JPEG. Pilih gambar lain.',
      'That file is neither PNG nor JPEG. Choose another.',
    ),
    'terlalu-besar': text(
      'Gambar lebih dari 1 MB. Perkecil terlebih dahulu, lalu pilih lagi.',
      'The picture is over 1 MB. Make it smaller and choose again.',
    ),
    rusak: text(
      'Gambar tidak terbaca. Simpan ulang sebagai PNG, lalu pilih lagi.',
      'The picture cannot be read. Save it as PNG and choose again.',
    ),
  } satisfies Record<PictureFault, Text>,
  tidakTerbuka: text('Berkas tidak dapat dibuka. Pilih lagi.', 'The file could not be opened. Choose again.'),
};
