import type { Cell } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { Witness } from '../../tracker/log/witness';
import type { PerTriwulan, Isian } from '../pengaturan';
import type { HandInPeriode } from '../periode';

/** What a bidang filled in, as it stands in its form: nothing interpreted, blanks are ''. */
export interface Formulir {
  /** Where it was read: sheet name (and, for a received file, its name). */
  readonly sheet: string;
  readonly berkas?: string;
  readonly identitas: IdentitasFormulir;
  /** The cell of its corner mark. */
  readonly tanda: Cell;
  /** What of it is handed in, and locked until it comes back. */
  readonly disampaikan: readonly HandInPeriode[];
  /** What the log of the workbook was that the form came from. */
  readonly saksi?: Witness;
  readonly penanggungJawab: string;
  readonly tanggal: Isian;
  readonly indikator: readonly IsianIndikator[];
  readonly program: readonly IsianProgram[];
}

/** The form's own identity, printed in it so that a renamed or moved file is recognised. */
interface IdentitasFormulir {
  readonly versi: 1;
  /** Digest of the office's name. */
  readonly kantor: string;
  readonly namaKantor: string;
  readonly tahun: number;
  /** Id of the bidang. */
  readonly bidang: string;
  /** ISO time the form was made; a form made again is newer. */
  readonly dibuat: string;
}

export interface IsianIndikator {
  readonly indikator: string;
  readonly row: number;
  readonly target: Isian;
  readonly targetTriwulan: PerTriwulan<Isian>;
  readonly realisasi: PerTriwulan<Isian>;
  readonly kendala: string;
  readonly tindakLanjut: string;
  readonly bukti: string;
  readonly pendukung: string;
  readonly penghambat: string;
  /** The capaian the sheet itself shows, as stored: percent as a fraction, or a word. */
  readonly tersimpan: { readonly sampaiTriwulan: Isian; readonly tahun: Isian };
  /** Cells of the inputs, for findings and conflicts. */
  readonly at: Readonly<Record<IsianField, Cell>>;
}

/** The inputs of an indikator's row, by name. */
export const TRIWULAN_FIELDS = ['tw1', 'tw2', 'tw3', 'tw4'] as const;
export const WORD_FIELDS = ['kendala', 'tindakLanjut', 'bukti', 'pendukung', 'penghambat'] as const;
/** An input of an indikator that holds words. */
export type WordField = (typeof WORD_FIELDS)[number];
type IsianField = (typeof TRIWULAN_FIELDS)[number] | WordField;

export interface IsianProgram {
  readonly program: string;
  readonly row: number;
  readonly pagu: Isian;
  /** Rupiah spent in each quarter, not cumulative. */
  readonly realisasi: PerTriwulan<Isian>;
  readonly catatan: string;
  readonly at: Readonly<Record<'tw1' | 'tw2' | 'tw3' | 'tw4' | 'catatan', Cell>>;
}

/** What goes into a form when it is written: a read `Formulir` is one too. */
export interface FormulirContent {
  readonly penanggungJawab: string;
  readonly tanggal: Isian;
  readonly indikator: readonly IndikatorContent[];
  readonly program: readonly ProgramContent[];
}
export type IndikatorContent = Pick<
  IsianIndikator,
  'indikator' | 'realisasi' | 'kendala' | 'tindakLanjut' | 'bukti' | 'pendukung' | 'penghambat'
>;
type ProgramContent = Pick<IsianProgram, 'program' | 'realisasi' | 'catatan'>;

/** How far a bidang has filled its form. */
export interface Kelengkapan {
  readonly bidang: string;
  readonly isianWajib: number;
  readonly isianTerisi: number;
  readonly indikator: number;
  /** Indikator whose required inputs are all filled. */
  readonly indikatorLengkap: number;
  /** Inputs still blank, with their cells. */
  readonly kosong: readonly { readonly apa: string; readonly at: Cell }[];
}

/** How a form is written: anew, or again over what stands there. */
export interface FormulirOptions {
  /** ISO time printed in the form's identity. */
  readonly dibuat: string;
  /** What the bidang has typed so far; kept. */
  readonly content?: FormulirContent;
  /** The sheet as it is now, when it exists: replaced as far as it is the form. */
  readonly existing?: SheetSnapshot;
  /** What the log was when the form left the workbook as a file: when it comes back, it tells whether the log still holds that. */
  readonly saksi?: Witness;
  /** What of it is handed in, and so locked. */
  readonly disampaikan?: readonly HandInPeriode[];
}
