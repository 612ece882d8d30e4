import type { IdentitasLaporan } from '../../kinerja/identitas/identitas-laporan';
import type { IdentitasPart } from '../../kinerja/identitas/unfilled';
import type { ComputedLkj } from '../compute-lkj';

/** What the drafts are made from: the computed report without its texts. */
export interface DraftInputs extends ComputedLkj {
  readonly identitas: IdentitasLaporan;
  readonly belumDiisi: readonly IdentitasPart[];
}

/** A text as the numbers give it; each line of `isi` is a paragraph. */
export interface NaskahDraft {
  readonly id: string;
  readonly judul: string;
  readonly isi: string;
}
