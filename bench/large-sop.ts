import type { CellValue, SheetSnapshot } from '../src/domain/sheet/snapshot';

const IDENTITAS: readonly (readonly string[])[] = [
  ['PEMERINTAH KABUPATEN CONTOH', '', 'Nomor SOP', '000/12/2026'],
  ['DINAS PERUMAHAN', '', 'Tanggal Pembuatan', '02 Januari 2026'],
  ['', '', 'Tanggal Revisi', '-'],
  ['', '', 'Tanggal Efektif', '06 Januari 2026'],
  ['', '', 'Disahkan oleh', 'Kepala Dinas\nNIP. 197001011995031001'],
  ['', '', 'Nama SOP', 'Penyusunan dokumen kinerja'],
  ['Dasar Hukum', 'Peraturan Presiden Nomor 29 Tahun 2014', 'Kualifikasi Pelaksana', 'Memahami SAKIP'],
  ['Keterkaitan', 'SOP Pengumpulan Data Kinerja', 'Peralatan/Perlengkapan', 'Komputer'],
  ['Peringatan', 'Jika terlambat maka nilai SAKIP turun', 'Pencatatan dan Pendataan', 'Buku agenda'],
];
const HEADERS: readonly (readonly string[])[] = [
  ['No', 'Uraian Prosedur', 'Pelaksana', '', '', '', 'Mutu Baku', '', '', 'Keterangan'],
  ['', '', 'Kepala Dinas', 'Sekretaris', 'Kasubbag Program', 'Staf Program', 'Kelengkapan', 'Waktu', 'Output', ''],
];
const DOCUMENTS = ['data kinerja', 'rencana aksi', 'bahan laporan', 'rekapitulasi capaian', 'notulen rapat', 'matriks evaluasi'];
const URAIAN = [
  (dokumen: string): string => `Menyusun konsep ${dokumen} berdasarkan bahan yang dikumpulkan dari setiap bidang`,
  (dokumen: string): string => `Menyampaikan konsep ${dokumen} kepada atasan langsung untuk diteliti kembali`,
  (dokumen: string): string => `Mencatat konsep ${dokumen} pada buku agenda dan menyimpan salinannya`,
];

/** A sheet with one SOP in order: an identity block and `count` kegiatan over four pelaksana, every seventh a decision. */
export function largeSheet(count: number, edition = 0): SheetSnapshot {
  const values: CellValue[][] = [...IDENTITAS, ...HEADERS].map((row) => [...row]);
  const dokumenKe = (index: number): string =>
    `${DOCUMENTS[((index % DOCUMENTS.length) + DOCUMENTS.length) % DOCUMENTS.length] ?? ''} ${String(edition)}.${String(index)}`;
  for (let index = 0; index < count; index += 1) {
    const decides = index % 7 === 6 && index < count - 1;
    const dokumen = dokumenKe(index);
    const marks = ['', '', '', ''];
    const ends = index === 0 || index === count - 1;
    marks[(index * 5) % marks.length] = ends ? '●' : decides ? `◆ ke ${String(index - 2)}` : '■';
    const uraian = decides
      ? `Memeriksa konsep ${dokumen}, jika tidak sesuai dikembalikan untuk diperbaiki, jika sesuai diparaf`
      : (URAIAN[index % URAIAN.length]?.(dokumen) ?? '');
    const kelengkapan = index === 0 ? 'Surat permintaan data' : `Konsep ${dokumenKe(index - 1)}`;
    values.push([index + 1, uraian, ...marks, kelengkapan, `${String(((index % 6) + 1) * 5)} menit`, `Konsep ${dokumen}`, '']);
  }
  return { name: 'SOP', values };
}
