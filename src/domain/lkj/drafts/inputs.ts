import type { Computed } from '../../kinerja/computed';
import type { IdentitasLaporan } from '../../kinerja/identitas/identitas-laporan';
import type { IdentitasPart } from '../../kinerja/identitas/unfilled';
import type { Pengaturan } from '../../kinerja/pengaturan';
import type { Periode } from '../../kinerja/periode';
import type { AnggaranLkj, SasaranLkj } from '../lkj';

/** What the drafts are made from: the computed report without its texts. */
export interface DraftInputs {
  readonly pengaturan: Pengaturan;
  /** What the figures speak of. */
  readonly periode: Periode;
  readonly identitas: IdentitasLaporan;
  readonly belumDiisi: readonly IdentitasPart[];
  readonly sasaran: readonly SasaranLkj[];
  readonly rataRata: Computed;
  readonly predikat: string;
  readonly anggaran: readonly AnggaranLkj[];
  readonly penunjang: readonly AnggaranLkj[];
  readonly jumlahAnggaran: { readonly pagu: number | null; readonly realisasi: number | null; readonly serapan: Computed };
}

/** A text as the numbers give it; each line of `isi` is a paragraph. */
export interface NaskahDraft {
  readonly id: string;
  readonly judul: string;
  readonly isi: string;
}
