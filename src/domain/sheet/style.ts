import type { Typeset } from './print/measure';

/** How the cells of a style set their text; what does not wrap stays on one line, whatever the cell's width. */
export interface TextSetting extends Typeset {
  readonly wrap?: boolean;
}

const set = <Name extends string>(text: TextSetting, ...styles: readonly Name[]): Readonly<Record<Name, TextSetting>> =>
  Object.fromEntries(styles.map((style) => [style, text])) as Record<Name, TextSetting>;

/** From the best down. */
export const PREDIKAT_STYLES = [
  'predikat-sangat-tinggi',
  'predikat-tinggi',
  'predikat-sedang',
  'predikat-rendah',
  'predikat-sangat-rendah',
] as const;

/**
 * Names of how cells look, and how each sets its text, which paper is measured by. The domain says what a cell is; its colours, lines
 * and sides are decided once, in `app/appearance.ts`. Status and predikat styles carry both fill and text colour and are used in
 * conditional formats too.
 */
export const TEXT_SETTINGS = {
  // The printed SOP document.
  ...set({ size: 13, bold: true }, 'dokumen-instansi'),
  ...set({ size: 12, bold: true }, 'dokumen-judul'),
  ...set({ size: 10, indent: true }, 'dokumen-label', 'dokumen-isi', 'dokumen-bingkai'),
  ...set({ size: 10, bold: true, indent: true }, 'dokumen-isi-tebal', 'dokumen-bagian'),
  ...set({ size: 10 }, 'dokumen-isi-tengah', 'dokumen-nomor', 'dokumen-butir'),
  ...set({ size: 9, bold: true }, 'kisi-kepala'),
  ...set({ size: 7, bold: true }, 'kisi-kepala-kecil'),
  ...set({ size: 9 }, 'kisi-nomor', 'kisi-mutu-tengah'),
  ...set({ size: 9, indent: true }, 'kisi-uraian', 'kisi-mutu'),
  ...set({ size: 8 }, 'kisi-tanda', 'kisi-tanda-tergambar'),
  // Status columns beside the grid.
  ...set({ size: 8, wrap: false }, 'pantau-judul'),
  ...set({ size: 8, bold: true }, 'pantau-kepala', 'terlambat'),
  ...set({ size: 8 }, 'pantau-isi', 'selesai', 'berjalan', 'menunggu', 'dikembalikan'),
  // Data forms.
  ...set({ size: 14, bold: true }, 'formulir-judul'),
  ...set({ size: 9 }, 'formulir-subjudul', 'formulir-keadaan', 'formulir-isian-angka', 'formulir-terkunci-angka'),
  ...set({ size: 9, wrap: false }, 'formulir-label', 'batang-capaian'),
  ...set({ size: 9, bold: true }, 'formulir-kepala', 'batang-lengkap'),
  ...set({ size: 9, indent: true }, 'formulir-isian', 'formulir-terkunci', 'formulir-kosong'),
  ...set({ size: 8 }, 'formulir-petunjuk'),
  ...set({ size: 8, wrap: false }, 'formulir-catatan'),
  // The LKj.
  ...set({ size: 11, bold: true, wrap: false }, 'lkj-bagian'),
  ...set(
    { size: 9, bold: true },
    'lkj-kepala',
    'lkj-judul-tabel',
    'lkj-jumlah-label',
    'lkj-jumlah-tengah',
    'lkj-kelompok-tengah',
  ),
  ...set({ size: 9, indent: true }, 'lkj-sel', 'lkj-sel-draf'),
  ...set({ size: 9 }, 'lkj-sel-tengah', ...PREDIKAT_STYLES),
  ...set({ size: 9, wrap: false }, 'lkj-angka'),
  ...set({ size: 9, bold: true, wrap: false }, 'lkj-jumlah', 'lkj-kelompok-angka'),
  ...set({ size: 8 }, 'lkj-catatan', 'lkj-keadaan', 'lkj-keadaan-draf', 'lkj-keadaan-kosong'),
  ...set({ size: 10, bold: true }, 'lkj-konsep', 'lkj-final', 'lkj-anak', 'lkj-butir'),
  ...set({ size: 10 }, 'lkj-ttd', 'lkj-sampul-kecil', 'lkj-paragraf', 'lkj-paragraf-draf'),
  ...set({ size: 14, bold: true }, 'lkj-sampul-instansi'),
  ...set({ size: 22, bold: true }, 'lkj-sampul-judul'),
  ...set({ size: 13, bold: true }, 'lkj-bab'),
  ...set({ size: 11, bold: true }, 'lkj-subbab'),
  ...set({ size: 9, bold: true, indent: true }, 'lkj-kelompok', 'lkj-sel-tebal'),
  ...set({ size: 6.5, wrap: false }, 'lkj-angka-kecil'),
  ...set({ size: 10, indent: true, wrap: false }, 'lkj-daftar'),
  ...set({ size: 10, bold: true, wrap: false }, 'lkj-daftar-bab', 'lkj-daftar-halaman-bab'),
  ...set({ size: 10, wrap: false }, 'lkj-daftar-halaman'),
  ...set({ size: 7, wrap: false }, 'lkj-tanda'),
  ...set({ size: 8, wrap: false }, 'lkj-data-bagan'),
  // The Dasbor.
  ...set({ size: 18, bold: true }, 'dasbor-judul'),
  ...set({ size: 8 }, 'dasbor-keterangan'),
  ...set(
    { size: 8, wrap: false },
    'dasbor-label',
    'dasbor-lajur',
    'dasbor-lajur-kini',
    'dasbor-rencana',
    'dasbor-tunggu',
    'dasbor-nyata',
  ),
  ...set({ size: 2 }, 'dasbor-garis'),
  ...set({ size: 20, bold: true, wrap: false }, 'dasbor-angka', 'dasbor-angka-buruk'),
  ...set({ size: 11, bold: true, wrap: false }, 'dasbor-bagian'),
  ...set({ size: 11, bold: true }, 'dasbor-bagian-panjang'),
  ...set({ size: 8, bold: true }, 'dasbor-kepala'),
  ...set({ size: 8, bold: true, indent: true }, 'dasbor-kepala-kiri'),
  ...set({ size: 9, bold: true, indent: true }, 'dasbor-kelompok'),
  ...set({ size: 8, indent: true }, 'dasbor-sel', 'dasbor-batang'),
  ...set({ size: 8 }, 'dasbor-sel-tengah'),
  ...set({ size: 7, wrap: false }, 'dasbor-minggu', 'dasbor-pekan'),
  ...set({ size: 7, bold: true, wrap: false }, 'dasbor-hari-ini'),
  ...set({ size: 8, bold: true, wrap: false }, 'dasbor-lewat'),
  // Marks a check leaves on the sheet, and the hidden sheets.
  ...set({ size: 9 }, 'tanda-galat', 'tanda-peringatan', 'tanda-petunjuk'),
  ...set({ size: 10, bold: true, wrap: false }, 'log-kepala'),
} as const;

export type StyleName = keyof typeof TEXT_SETTINGS;

/** How a style sets its text; undefined for one that keeps it on a single line. */
export function typesetOf(style: StyleName): Typeset | undefined {
  const text: TextSetting = TEXT_SETTINGS[style];
  return text.wrap === false ? undefined : text;
}

/** Number formats by what they show; Excel draws separators in the user's own regional setting. */
export type FormatName =
  'umum' | 'teks' | 'bulat' | 'desimal' | 'desimal-6' | 'angka' | 'persen' | 'persen-1' | 'persen-2' | 'tanggal' | 'tersembunyi';

/** What a chart's series stands for: the figure itself, what it is held against, earlier years, a limit or standard. */
export type SeriesRole = 'utama' | 'pembanding' | 'lampau' | 'batas';

/** How a drawn symbol shows the step it stands for; `biasa` is how it is drawn, and how it is printed. */
export const SYMBOL_LOOK_NAMES = ['biasa', 'selesai', 'berjalan', 'dikembalikan', 'terlambat'] as const;
export type SymbolLook = (typeof SYMBOL_LOOK_NAMES)[number];
