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
  'lkj-bagian',
  'lkj-kepala',
  'lkj-sel',
  'lkj-sel-tengah',
  'lkj-angka',
  'lkj-jumlah',
  'lkj-catatan',
  'lkj-konsep',
  'lkj-final',
  'lkj-ttd',
  'lkj-sampul-instansi',
  'lkj-sampul-judul',
  'lkj-sampul-kecil',
  'lkj-bab',
  'lkj-subbab',
  'lkj-anak',
  'lkj-butir',
  'lkj-paragraf',
  'lkj-paragraf-draf',
  'lkj-sel-draf',
  'lkj-judul-tabel',
  'lkj-kelompok',
  'lkj-kelompok-angka',
  'lkj-jumlah-label',
  'lkj-jumlah-tengah',
  'lkj-kelompok-tengah',
  'lkj-angka-kecil',
  'lkj-sel-tebal',
  'lkj-keadaan',
  'lkj-keadaan-draf',
  'lkj-daftar',
  'lkj-daftar-bab',
  'lkj-daftar-halaman',
  'lkj-daftar-halaman-bab',
  'lkj-tanda',
  'lkj-data-bagan',
  'predikat-sangat-tinggi',
  'predikat-tinggi',
  'predikat-sedang',
  'predikat-rendah',
  'predikat-sangat-rendah',
  // The Dasbor.
  'dasbor-judul',
  'dasbor-keterangan',
  'dasbor-garis',
  'dasbor-label',
  'dasbor-angka',
  'dasbor-angka-buruk',
  'dasbor-bagian',
  'dasbor-kepala',
  'dasbor-kepala-kiri',
  'dasbor-kelompok',
  'dasbor-sel',
  'dasbor-sel-tengah',
  'dasbor-minggu',
  'dasbor-hari-ini',
  'dasbor-lajur',
  'dasbor-lajur-kini',
  'dasbor-rencana',
  'dasbor-tunggu',
  'dasbor-nyata',
  'dasbor-lewat',
  'dasbor-batang',
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
  | 'umum'
  | 'teks'
  | 'bulat'
  | 'desimal'
  | 'desimal-6'
  | 'angka'
  | 'persen'
  | 'persen-1'
  | 'persen-2'
  | 'rupiah'
  | 'tanggal'
  | 'tanggal-jam'
  | 'tersembunyi';

/** What a chart's series stands for: the figure itself, what it is held against, earlier years, a limit or standard. */
export type SeriesRole = 'utama' | 'pembanding' | 'lampau' | 'batas';

/** How a drawn symbol shows the step it stands for; `biasa` is how it is drawn, and how it is printed. */
export const SYMBOL_LOOK_NAMES = ['biasa', 'selesai', 'berjalan', 'dikembalikan', 'terlambat'] as const;
export type SymbolLook = (typeof SYMBOL_LOOK_NAMES)[number];
