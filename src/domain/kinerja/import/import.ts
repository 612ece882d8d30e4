import type { Place } from '../../sheet/address';
import type { Snapshot } from '../../sheet/snapshot';
import type { Text } from '../../text';
import type { Formulir } from '../formulir/formulir';
import type { Isian } from '../pengaturan';

/** A received file, already parsed in memory: its sheets' values, or why it could not be read. Formulas in it are never run. */
export type IncomingFile =
  { readonly nama: string; readonly snapshot: Snapshot } | { readonly nama: string; readonly rusak: Text };

/** What a received form is. Only `diterima` and, when a person says so, `lebih-lama` give values. */
type FileStatus =
  | 'diterima'
  | 'lebih-lama'
  | 'tahun-lain'
  | 'kantor-lain'
  | 'bidang-lain'
  | 'struktur-berubah'
  | 'tanpa-lembar'
  | 'rusak'
  | 'bukan-formulir';

/** One form found in a received file (or the file itself, when it holds none). */
export interface CheckedFile {
  readonly nama: string;
  readonly status: FileStatus;
  readonly message: Text;
  /** Id of the bidang, when the form names one. */
  readonly bidang?: string;
  readonly formulir?: Formulir;
  /** Cells of the received sheet that differ from the form as it was made. */
  readonly sel: readonly { readonly at: Place; readonly message: Text }[];
  /** Cells this file will fill, and cells where it disagrees. */
  readonly diterima: number;
  readonly bentrok: number;
}

/** A value that may stand in a cell, and where it comes from. */
export interface Candidate {
  /** 'sini' for what the workbook holds, otherwise the file's name. */
  readonly dari: string;
  readonly nilai: Isian;
  /** ISO time: when it was imported or the form was made; '' when unknown. */
  readonly pada: string;
}

/** A cell for which the workbook and files disagree; a person decides. */
export interface Conflict {
  /** Key under which the decision is given. */
  readonly kunci: string;
  readonly bidang: string;
  /** "Rumah layak huni" and "TW III". */
  readonly apa: string;
  readonly isian: string;
  readonly at: Place;
  /** What stands in the cell here; '' where nothing does. */
  readonly sini: Isian;
  readonly calon: readonly Candidate[];
  /** A choice was made, but of a cell that said something else then: it is asked again. */
  readonly ditanyaLagi?: true;
}

/** A cell that will change. */
export interface CellChange {
  readonly at: Place;
  readonly sebelum: Isian;
  readonly sesudah: Isian;
  readonly dari: string;
  /** The code of the bidang whose form it is, where the log says it. */
  readonly bidang?: string;
}

export interface ImportPlan {
  readonly berkas: readonly CheckedFile[];
  readonly bentrok: readonly Conflict[];
  /** Conflicts without a decision yet. */
  readonly belumDiputuskan: number;
  readonly ubahan: readonly CellChange[];
  /** Cells that hold what a file says already: typed here, or written by an import that stopped before its record. */
  readonly sama: readonly CellChange[];
}

/** What a person chose: the `dari` of a candidate, and what stood in the cell then; it counts for no other value. */
export interface ChosenCandidate {
  readonly dari: string;
  readonly sini: Isian;
}

/** By the conflict's key. */
export type ConflictChoices = Readonly<Record<string, ChosenCandidate>>;
