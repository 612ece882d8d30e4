import { formatFigure, formatIsian } from '../domain/kantor/angka';
import type { Computed } from '../domain/kinerja/computed';
import type { Isian } from '../domain/kinerja/pengaturan';

/** What several commands say alike. */
export const CLI_TEXT = {
  membaca: (n: number, dari: number, berkas: string): string => `Membaca ${String(n)} dari ${String(dari)}: ${berkas}`,
  kepala: ['Indikator', 'Target', 'Realisasi', 'Capaian', 'Predikat'],
  kepalaAnggaran: ['Program', 'Pagu', 'Realisasi', 'Serapan', ''],
  isian: (isian: Isian | null | undefined): string => formatIsian(isian ?? ''),
  hasil: ({ nilai, kata }: Pick<Computed, 'nilai' | 'kata'>): string =>
    nilai === null ? kata?.id || '–' : `${formatFigure(nilai)}%`,
  temuan: (tingkat: string, tempat: string, pesan: string): string => `${tingkat}${tempat === '' ? '' : ` ${tempat}`}: ${pesan}`,
};
