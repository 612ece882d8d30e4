import type { StyleName } from '../style';
import type { Typeset } from './measure';

const set = (type: Typeset, ...styles: readonly StyleName[]): (readonly [StyleName, Typeset])[] =>
  styles.map((style) => [style, type] as const);

/** How every style that wraps its text sets it; `app/appearance.ts` gives the same styles their colours and lines. */
const TYPESETS: ReadonlyMap<StyleName, Typeset> = new Map([
  ...set({ size: 22, bold: true }, 'lkj-sampul-judul'),
  ...set({ size: 14, bold: true }, 'lkj-sampul-instansi'),
  ...set({ size: 13, bold: true }, 'dokumen-instansi', 'lkj-bab'),
  ...set({ size: 12, bold: true }, 'dokumen-judul'),
  ...set({ size: 11, bold: true }, 'lkj-subbab'),
  ...set({ size: 10, bold: true }, 'lkj-anak', 'lkj-butir', 'lkj-konsep', 'lkj-final'),
  ...set({ size: 10, bold: true, indent: true }, 'dokumen-isi-tebal', 'dokumen-bagian'),
  ...set({ size: 10, indent: true }, 'dokumen-label', 'dokumen-isi', 'dokumen-bingkai'),
  ...set({ size: 10 }, 'dokumen-isi-tengah', 'dokumen-nomor', 'dokumen-butir'),
  ...set({ size: 10 }, 'lkj-ttd', 'lkj-sampul-kecil', 'lkj-paragraf', 'lkj-paragraf-draf'),
  ...set({ size: 9, bold: true }, 'kisi-kepala', 'formulir-kepala', 'lkj-kepala', 'batang-lengkap'),
  ...set({ size: 9, bold: true }, 'lkj-judul-tabel', 'lkj-jumlah-label', 'lkj-jumlah-tengah', 'lkj-kelompok-tengah'),
  ...set({ size: 9, bold: true, indent: true }, 'lkj-kelompok', 'lkj-sel-tebal', 'dasbor-kelompok'),
  ...set({ size: 9, indent: true }, 'kisi-uraian', 'kisi-mutu', 'lkj-sel', 'lkj-sel-draf'),
  ...set({ size: 9, indent: true }, 'formulir-isian', 'formulir-terkunci', 'formulir-kosong'),
  ...set({ size: 9 }, 'kisi-nomor', 'kisi-mutu-tengah', 'lkj-sel-tengah'),
  ...set(
    { size: 9 },
    'predikat-sangat-tinggi',
    'predikat-tinggi',
    'predikat-sedang',
    'predikat-rendah',
    'predikat-sangat-rendah',
  ),
  ...set({ size: 9 }, 'tanda-galat', 'tanda-peringatan', 'tanda-petunjuk'),
  ...set({ size: 8, bold: true }, 'pantau-kepala', 'terlambat', 'dasbor-kepala'),
  ...set({ size: 8, bold: true, indent: true }, 'dasbor-kepala-kiri'),
  ...set({ size: 8, indent: true }, 'dasbor-sel', 'dasbor-batang'),
  ...set({ size: 8 }, 'kisi-tanda', 'kisi-tanda-tergambar', 'pantau-isi', 'dasbor-sel-tengah'),
  ...set({ size: 8 }, 'selesai', 'berjalan', 'menunggu', 'dikembalikan'),
  ...set({ size: 8 }, 'lkj-catatan', 'lkj-keadaan', 'lkj-keadaan-draf'),
  ...set({ size: 7, bold: true }, 'kisi-kepala-kecil'),
  ...set({ size: 2 }, 'dasbor-garis'),
]);

/** How a style sets its text; undefined for one that keeps it on a single line. */
export const typesetOf = (style: StyleName): Typeset | undefined => TYPESETS.get(style);
