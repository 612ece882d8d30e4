import type { Text } from '../../text';

/** What can be wrong with a log's rows. */
export type ProblemKind = 'diubah' | 'dihapus' | 'disisipkan' | 'ditukar' | 'terpotong' | 'tidak-terbaca';

/** One thing wrong with the log, at the row (as Excel numbers it) where it shows or, for what is gone, where it stood. */
export interface LogProblem {
  readonly baris: number;
  readonly jenis: ProblemKind;
  readonly pesan: Text;
  /** Id of the event concerned, where it is known. */
  readonly peristiwa?: string;
  /** True when the second copy still has the event, so that nothing is lost. */
  readonly pulih?: boolean;
  /** True for a row that a newer Runut wrote: until this one is updated it must not write to the workbook's log. */
  readonly newer?: boolean;
}
