import type { LogProblem } from '../../domain/tracker/log/log-problem';
import type { LogReading } from '../../domain/tracker/log/read-log';

/** Whether the log is as it was written. `kepala` is printed on the LKj. */
export interface LogChain {
  readonly utuh: boolean;
  readonly kepala: string;
  readonly masalah: readonly LogProblem[];
  readonly jumlah: number;
  /** Rows waiting to be sent again with the next act, because two people wrote at once. */
  readonly tertunda: number;
}

/** What a reading of the log says of its chain. */
export const logChainOf = ({ events, heads, masalah, tertimpa }: LogReading): LogChain => ({
  utuh: masalah.length === 0,
  kepala: heads.join(' '),
  masalah,
  jumlah: events.length,
  tertunda: tertimpa.length,
});
