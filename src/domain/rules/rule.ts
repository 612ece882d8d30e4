import type { Area, Cell } from '../sheet/address';
import type { Edit } from '../sheet/edit';
import type { Kegiatan } from '../sop/sop';
import type { Text } from '../text';
import type { KegiatanReading } from './kegiatan-reading';
import type { RuleContext } from './rule-context';
import type { Severity } from './severity';

export type { Severity } from './severity';

/** Why a rule exists: the guideline itself, what was measured in real SOPs, or convention. */
type Basis = 'pedoman' | 'temuan' | 'kebiasaan' | 'perlu-dipastikan';

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
  readonly ask?: {
    readonly prompt: Text;
    readonly at: Cell;
    readonly initial: string;
    readonly options?: readonly string[];
    /** What the answer must be able to be read as; any text where it is absent. */
    readonly kind?: 'waktu';
  };
}

/** What a rule reports; the registry adds its id, its severity, and which kegiatan it looked at. A fix is made only when somebody looks at it. */
export interface RuleFinding {
  readonly at: Cell | Area;
  readonly message: Text;
  readonly severity?: Severity;
  readonly fix?: Fix | (() => Fix | undefined);
}

interface RuleBase {
  /** As in the README's table, e.g. "nomor-urut". */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly basis: Basis;
  /** Speaks of finer points: silent until the SOP says who acts, so that what keeps a Berkas from starting comes first. */
  readonly later?: true;
}

/**
 * Looks at one kegiatan; it may also look at the one before and at what the context counts over the whole table. It answers with what
 * it has to say, if anything.
 */
export interface KegiatanRule extends RuleBase {
  readonly scope: 'kegiatan';
  check(kegiatan: Kegiatan, context: RuleContext, reading: KegiatanReading): RuleFinding | readonly RuleFinding[] | undefined;
}

/** Looks at the header, the identity block or the table as a whole. */
export interface SopRule extends RuleBase {
  readonly scope: 'sop';
  check(context: RuleContext): Iterable<RuleFinding>;
}

export type Rule = KegiatanRule | SopRule;
