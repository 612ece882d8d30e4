/**
 * Names of how cells look. The domain says what a cell is; what that looks like is decided once, in `app/appearance.ts`.
 * Status and predikat styles carry both fill and text colour and are used in conditional formats too.
 */
export const STYLE_NAMES = [
  // The printed SOP document.
  'dokumen-instansi',
  'dokumen-judul',
  'dokumen-label',
  'dokumen-isi',
  'dokumen-isi-tebal',
  'dokumen-isi-tengah',
  'dokumen-bagian',
  'dokumen-bingkai',
  'dokumen-nomor',
  'dokumen-butir',
  'kisi-kepala',
  'kisi-kepala-kecil',
  'kisi-nomor',
  'kisi-uraian',
  'kisi-tanda',
  'kisi-tanda-tergambar',
  'kisi-mutu',
  'kisi-mutu-tengah',
  // Status columns beside the grid, and data sheets.
  'pantau-judul',
  'pantau-kepala',
  'pantau-isi',
  'selesai',
  'berjalan',
  'menunggu',
  'dikembalikan',
  'terlambat',
  // Data forms.
  'formulir-judul',
  'formulir-subjudul',
  'formulir-label',
  'formulir-kepala',
  'formulir-isian',
  'formulir-isian-angka',
  'formulir-terkunci',
  'formulir-terkunci-angka',
  'formulir-kosong',
  'formulir-catatan',
  'batang-lengkap',
  'batang-capaian',
  // The LKj.
  'lkj-judul',
  'lkj-subjudul',
  'lkj-bagian',
  'lkj-subbagian',
  'lkj-kepala',
  'lkj-teks',
  'lkj-sel',
  'lkj-sel-tengah',
  'lkj-angka',
  'lkj-jumlah',
  'lkj-catatan',
  'lkj-konsep',
  'lkj-final',
  'lkj-naskah',
  'lkj-catatan-kanan',
  'lkj-garis',
  'lkj-ttd',
  'predikat-sangat-tinggi',
  'predikat-tinggi',
  'predikat-sedang',
  'predikat-rendah',
  'predikat-sangat-rendah',
  // Marks a check leaves on the sheet, and the hidden sheets.
  'tanda-galat',
  'tanda-peringatan',
  'tanda-petunjuk',
  'log-kepala',
  'log-isi',
] as const;

export type StyleName = (typeof STYLE_NAMES)[number];

/** Number formats by what they show; Excel draws separators in the user's own regional setting. */
export type FormatName =
  'umum' | 'teks' | 'bulat' | 'desimal' | 'angka' | 'persen' | 'persen-1' | 'rupiah' | 'tanggal' | 'tanggal-jam';

/** What a chart's series stands for: the figure itself, what it is held against, earlier years, a limit or standard. */
export type SeriesRole = 'utama' | 'pembanding' | 'lampau' | 'batas';
