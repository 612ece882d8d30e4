import type { Area, Cell } from '../sheet/address';
import type { Edit } from '../sheet/edit';
import type { Sop } from '../sop/sop';
import type { Text } from '../text';

/** E: no tracker without it; W: the guideline asks for it; I: worth a look. */
export type Severity = 'galat' | 'peringatan' | 'petunjuk';

/** Why a rule exists: the guideline itself, what was measured in real SOPs, or convention. */
export type Basis = 'pedoman' | 'temuan' | 'kebiasaan' | 'perlu-dipastikan';

/** One thing a careful Kasubbag would point out, at its cell. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Cell | Area;
  /** Index of the kegiatan it concerns; absent for the header and the identity block. */
  readonly kegiatan?: number;
  readonly message: Text;
  readonly fix?: Fix;
}

/** A way to put it right. `certain` fixes may be applied without a further question. */
export interface Fix {
  /** A verb on a button; ends in "…" when the person must choose or type first. */
  readonly label: Text;
  readonly certain: boolean;
  readonly edits: readonly Edit[];
  /** When `edits` cannot be known yet: what the pane asks for, written to `at` as text. */
  readonly ask?: { readonly prompt: Text; readonly at: Cell; readonly initial: string; readonly options?: readonly string[] };
}

export interface Rule {
  /** As in the README's table, e.g. "nomor-urut". */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly basis: Basis;
  check(sop: Sop): Iterable<Omit<Finding, 'rule' | 'severity'> & { readonly severity?: Severity }>;
}
