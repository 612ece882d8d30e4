import type { Place } from '../sheet/address';
import type { Severity } from '../rules/rule';
import type { Text } from '../text';
import type { Isian } from './pengaturan';

/** What stands in the cell, and figures that may be meant; a person chooses one and it is written. */
export interface Suggestion {
  readonly dari: Isian;
  readonly menjadi: readonly number[];
}

/** Something wrong or doubtful about data or settings, at its cell where there is one. */
export interface DataFinding {
  /** Id of the data rule, e.g. "target-nol". */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly at?: Place;
  readonly bidang?: string;
  readonly indikator?: string;
  readonly program?: string;
  readonly usul?: Suggestion;
}
