import type { Text } from '../text';

/** Why there is no figure: said in words, never as an error value and never as 100 %. */
export type NoFigureReason =
  | 'belum-ada-data'
  | 'target-kosong'
  | 'target-periode-kosong'
  | 'target-nol'
  | 'target-negatif'
  | 'pagu-kosong'
  | 'pagu-nol'
  | 'target-triwulan-kosong'
  | 'realisasi-nol'
  | 'realisasi-negatif'
  | 'capaian-tidak-positif'
  | 'tidak-terbaca'
  | 'arah-belum-diisi'
  | 'metode-belum-diisi'
  | 'di-luar-skala'
  | 'tidak-berlaku'
  | 'tidak-ada-anggota'
  | 'tahun-berjalan'
  | 'bagian-bidang'
  | 'bagian-belum-lengkap'
  | 'triwulan-belum-lengkap'
  | 'belum-semua-dinilai';

/** A computed figure in percent (or the reason why there is none), with its formula and the figures in it. */
export interface Computed {
  /** Rounded by the office's rule; null when it cannot be computed. */
  readonly nilai: number | null;
  /** Its other neighbour where it was an exact half: what a program that keeps binary dust stores (LibreOffice). */
  readonly separuh?: number;
  readonly alasan?: NoFigureReason;
  /** The reason as a person reads it; present with `alasan`. */
  readonly kata?: Text;
  /** "8,10 / 12,00 × 100 = 67,50%". */
  readonly rumus: Text;
  /** What another office's convention would give, where it differs. */
  readonly lain: readonly { readonly cara: Text; readonly nilai: number | null }[];
}
