import { formatFigure, formatIsian } from '../domain/kantor/angka';
import type { Computed } from '../domain/kinerja/computed';
import type { Isian } from '../domain/kinerja/pengaturan';

/** What `runut capaian` says. */
export const CAPAIAN_TEXT = {
  caraPakai: 'Cara pakai: npm run -s runut -- capaian [--json] BERKAS.xlsx…',
  membaca: (n: number, dari: number, berkas: string): string => `Membaca ${String(n)} dari ${String(dari)}: ${berkas}`,
  bukanRunut: 'Tidak ada formulir bidang buatan Runut di berkas ini.',
  judul: (berkas: string, bidang: string, tahun: number): string => `${berkas}: ${bidang}, tahun ${String(tahun)}`,
  kepala: ['Indikator', 'Target', 'Realisasi', 'Capaian', 'Predikat'],
  kepalaAnggaran: ['Program', 'Pagu', 'Realisasi', 'Serapan', ''],
  isian: (isian: Isian): string => formatIsian(isian),
  hasil: (hasil: Computed): string => (hasil.nilai === null ? (hasil.kata?.id ?? '–') : `${formatFigure(hasil.nilai)}%`),
  temuan: (tingkat: string, sel: string, pesan: string): string => `${tingkat}${sel === '' ? '' : ` ${sel}`}: ${pesan}`,
};
