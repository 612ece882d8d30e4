import { periodeText } from '../../kinerja/messages';
import type { Periode } from '../../kinerja/periode';

/** Words beside and around the printed page (one Indonesian document). */
export const LKJ_SHEET = {
  draf: 'Draf: sunting atau terima',
  drafBerubah: 'Angka berubah sejak disunting: periksa lagi',
  disunting: 'Disunting',
  diterima: 'Diterima',
  dataBagan: 'Data bagan',
  kaki: (tahun: number, periode: Periode, kantor: string): string =>
    `Laporan Kinerja ${periodeText(periode)}Tahun ${String(tahun)} · ${kantor}`,
  /** Above what people had typed into the report before it was compiled again. */
  catatanPindah: 'Tulisan Anda di antara naskah dan tabel laporan, dipindahkan ke sini saat LKj disusun ulang:',
  konsep: 'KONSEP',
  /** Excel knows no roman numbers of pages, and a sheet lies one way on its paper. */
  nomorHalaman:
    'Nomor halaman pada cetakan Excel dihitung dari sampul. Dokumen Word menomori halaman depan dengan angka romawi dan mencetak lampiran yang lebar secara mendatar.',
};
