import type { Place } from '../sheet/address';
import type { Severity } from '../rules/rule';
import type { Text } from '../text';

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
}
