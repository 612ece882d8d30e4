import { text, type Text } from '../../text';
import { formatFigure, formatFigureEnglish, formatIsian } from '../../kantor/angka';
import type { Isian } from '../pengaturan';

/** What is said about a pasted Perjanjian Kinerja. */
export const PASTE_TEXT = {
  tanpaTabel: text(
    'Judul kolom tidak ditemukan. Salin tabel beserta baris judulnya, paling sedikit kolom Indikator dan Target, atau Program dan Pagu.',
    'No column headers found. Copy the table with its header row: at least Indikator and Target, or Program and Pagu.',
  ),
  tabelPerubahan: text(
    'Tabel ini Perjanjian Kinerja Perubahan: target dan pagu yang sudah ada tetap, dan yang baru berlaku sejak tanggal PK Perubahan.',
    'This table is the PK Perubahan: targets and pagu already there stay, and the new ones count from its day.',
  ),
  perubahanTanpaSemula: text(
    'Tabel ini Perjanjian Kinerja Perubahan, sedangkan PK semula belum ada, sehingga target dan pagunya dicatat sebagai PK. Bila ada PK semula, urungkan, tempel PK semula terlebih dahulu, lalu tabel ini.',
    'This table is the PK Perubahan, and there is no first agreement yet, so its targets and pagu are kept as the agreement. If there is a first one, undo this, paste that one first and then this table.',
  ),
  bidangBaru: (nama: string): Text => text(`Bidang baru: ${nama}.`, `New bidang: ${nama}.`),
  tanpaSasaran: (baris: number): Text =>
    text(`Baris ${String(baris)}: sasarannya kosong.`, `Row ${String(baris)}: its sasaran is blank.`),
  ragu: (sel: string, isi: string, a: string, b: string): Text =>
    text(
      `${sel}: “${isi}” dapat berarti ${a} atau ${b}. Pilih setelah dimasukkan.`,
      `${sel}: “${isi}” may mean ${a} or ${b}. Choose after it is taken in.`,
    ),
  tidakTerbaca: (sel: string, isi: string, sebab: Text): Text =>
    text(
      `${sel}: “${isi}” tidak terbaca sebagai angka: ${sebab.id}.`,
      `${sel}: “${isi}” cannot be read as a figure: ${sebab.en}.`,
    ),
  diambil: (sel: string, isi: string, angka: string): Text =>
    text(`${sel}: dari “${isi}” diambil angkanya, ${angka}.`, `${sel}: of “${isi}” the figure ${angka} is taken.`),
  pecahan: (baris: number, nilai: number): Text =>
    text(
      `Baris ${String(baris)}: target persen terbaca ${formatFigure(nilai, 4).replace(/,?0+$/, '')}. Bila maksudnya ${formatFigure(nilai * 100)} %, betulkan setelah dimasukkan.`,
      `Row ${String(baris)}: a target in percent was read as ${String(nilai)}. If ${formatFigureEnglish(nilai * 100)}% is meant, correct it after it is taken in.`,
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
  takBerubah: (baris: number, isi: string, semula: Isian): Text =>
    text(
      `Baris ${String(baris)}: “${isi}” sebagai angka setelah perubahan dibaca tidak berubah, tetap ${formatIsian(semula)}. Bila dihapus, isi 0.`,
      `Row ${String(baris)}: “${isi}” as the changed figure is taken for no change from ${formatIsian(semula)}. Enter 0 if it was dropped.`,
    ),
  semester: text(
    'Angka Semester I dicatat pada TW II dan angka Semester II pada TW IV.',
    'What Semester I says stands in TW II, what Semester II says in TW IV.',
  ),
  belumArah: (n: number): Text =>
    text(
      `${String(n)} indikator belum punya arah atau cara menghitung setahun; pilih di rinciannya.`,
      `No direction or yearly method yet for ${String(n)} indikator; choose them in the details.`,
    ),
  kolom: { arah: 'arah', rumus: 'rumus', metode: 'metode', skala: 'skala' },
};
