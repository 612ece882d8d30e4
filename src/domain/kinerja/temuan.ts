import type { Place } from '../sheet/address';
import type { Severity } from '../rules/rule';
import type { Text } from '../text';
import type { Isian } from './pengaturan';

/** What stands in the cell, and figures that may be meant; a person chooses one and it is written. */
export interface Usul {
  readonly dari: Isian;
  readonly menjadi: readonly number[];
}

/** Something wrong or doubtful about data or settings, at its cell where there is one. */
export interface TemuanData {
  /** Id of the data rule, e.g. "target-nol". */
  readonly aturan: string;
  readonly tingkat: Severity;
  readonly pesan: Text;
  readonly at?: Place;
  readonly bidang?: string;
  readonly indikator?: string;
  readonly program?: string;
  readonly usul?: Usul;
}
