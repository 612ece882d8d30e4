import type { Text } from '../../text';
import type { Bound } from '../../kantor/figure';
import type { Indikator, Isian, PerTriwulan, Program } from '../pengaturan';
import type { FormWords } from './form-words';
import type { NotTaken, PasteQuestion } from './not-taken';

/** A pasted Perjanjian Kinerja as read; names where the settings have codes, undefined where the paste says nothing. */
export interface PastedPk {
  readonly sasaran: readonly PastedSasaran[];
  readonly indikator: readonly PastedIndikator[];
  readonly program: readonly PastedProgram[];
  /** Its title says that it is the changed agreement: targets and pagu that stand already stay beside those it says. */
  readonly perubahan?: true;
  /** What is doubtful, each with its cell. */
  readonly catatan: readonly Text[];
  /** Columns, rows and cells that are not taken. */
  readonly lewat: readonly NotTaken[];
  /** What a person may decide otherwise. */
  readonly tanya: readonly PasteQuestion[];
}

export interface PastedSasaran {
  /** Row of the paste, from 1. */
  readonly baris: number;
  readonly nama: string;
  readonly kode?: string;
}

type FromIndikator =
  'satuan' | 'arah' | 'rumus' | 'metode' | 'skala' | 'target' | 'targetTriwulan' | 'lalu' | 'renstra' | 'standarNasional';

export interface PastedIndikator extends Partial<Pick<Indikator, FromIndikator>> {
  readonly baris: number;
  readonly nama: string;
  readonly kode?: string;
  /** Name or code of its sasaran; '' when the paste has none. */
  readonly sasaran: string;
  readonly bidang: readonly string[];
  /** The target of the agreement before it was changed, '' where that had none; `target` is then that of the changed one. */
  readonly sebelum?: Isian;
  /** The targets of its triwulan before the agreement was changed; `targetTriwulan` are then those of the changed one. */
  readonly triwulanSebelum?: PerTriwulan<Isian>;
  /** The targets of its triwulan stand under the changed agreement: the first one's are other ones. */
  readonly triwulanBerubah?: true;
  /** The word that stood beside the target's figure: "BB" of "72,50 (BB)". */
  readonly kata?: string;
  /** "≥" of "paling sedikit 85". */
  readonly batas?: Bound;
  /** Realisasi per triwulan, for the bidang's forms. */
  readonly realisasi?: PerTriwulan<Isian>;
  /** What is planned to reach it, each action on a line of its own. */
  readonly rencanaAksi?: string;
  /** Obstacles, follow-up, proofs and factors, for the bidang's forms. */
  readonly uraian?: FormWords;
}

export interface PastedProgram {
  readonly baris: number;
  readonly nama: string;
  readonly kode?: string;
  readonly jenis: Program['jenis'];
  /** Name of the program or kegiatan it is a part of. */
  readonly induk?: string;
  readonly pagu: Isian;
  /** The pagu before the agreement was changed, '' where it had none; `pagu` is then the changed one's. */
  readonly sebelum?: Isian;
  readonly bidang: string;
  readonly indikator: readonly string[];
  /** Rupiah spent per triwulan, for the bidang's forms. */
  readonly realisasi?: PerTriwulan<Isian>;
  /** What is said in words beside it, for the bidang's forms. */
  readonly catatan?: string;
}
