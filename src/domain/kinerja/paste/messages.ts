import { text, type Text } from '../../text';

/** What is said about a pasted Perjanjian Kinerja. */
export const PASTE_TEXT = {
  tanpaTabel: text(
    'Judul kolom tidak ditemukan. Salin tabel beserta baris judulnya, paling sedikit kolom Indikator dan Target, atau Program dan Pagu.',
    'No column headers found. Copy the table with its header row: at least Indikator and Target, or Program and Pagu.',
  ),
  bidangBaru: (nama: string): Text => text(`Bidang baru: ${nama}.`, `New bidang: ${nama}.`),
  tanpaSasaran: (baris: number): Text =>
    text(`Baris ${String(baris)}: sasarannya kosong.`, `Row ${String(baris)}: its sasaran is blank.`),
  ragu: (baris: number, isi: string, ribuan: string, desimal: string): Text =>
    text(
      `Baris ${String(baris)}: “${isi}” dapat berarti ${ribuan} atau ${desimal}. Pilih setelah dimasukkan.`,
      `Row ${String(baris)}: “${isi}” may mean ${ribuan} or ${desimal}. Choose after it is taken in.`,
    ),
  tidakTerbaca: (baris: number, isi: string): Text =>
    text(
      `Baris ${String(baris)}: “${isi}” tidak terbaca sebagai angka.`,
      `Row ${String(baris)}: “${isi}” cannot be read as a figure.`,
    ),
  pilihan: (baris: number, kolom: string, isi: string): Text =>
    text(
      `Baris ${String(baris)}: ${kolom} “${isi}” tidak dikenal; pilih di rinciannya.`,
      `Row ${String(baris)}: ${kolom} “${isi}” is not known; choose it in the details.`,
    ),
  indikatorAsing: (baris: number, isi: string): Text =>
    text(
      `Baris ${String(baris)}: indikator “${isi}” tidak ada di Perjanjian Kinerja.`,
      `Row ${String(baris)}: there is no indikator “${isi}” in the Perjanjian Kinerja.`,
    ),
  belumArah: (n: number): Text =>
    text(
      `${String(n)} indikator belum punya arah atau cara menghitung setahun; pilih di rinciannya.`,
      `${String(n)} indikator have no direction or yearly method yet; choose them in their details.`,
    ),
  kolom: { arah: 'arah', rumus: 'rumus', metode: 'metode', skala: 'skala' },
};
