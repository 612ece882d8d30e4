import type { LogProblem } from '../../domain/tracker/log/log-problem';
import type { Witness } from '../../domain/tracker/log/witness';
import type { LogReading } from '../../domain/tracker/log/read-log';

/** Whether the log is as it was written. `kepala` is printed on the LKj. */
export interface LogChain {
  /** `tanpa-log`: there is nothing that could be intact, be it that none was begun or that it was removed. */
  readonly hasil: 'utuh' | 'bermasalah' | 'tanpa-log';
  /** Whether `hasil` is `utuh`. */
  readonly utuh: boolean;
  readonly kepala: string;
  readonly masalah: readonly LogProblem[];
  readonly jumlah: number;
  /** Rows waiting to be sent again with the next act, because two people wrote at once. */
  readonly tertunda: number;
}

/** What a checkpoint says of a log that has not been read yet. */
export interface UnreadChain extends Omit<LogChain, 'hasil'> {
  readonly hasil: 'belum-diperiksa';
}

export const unreadChain = (kepala: string, jumlah: number): UnreadChain => ({
  hasil: 'belum-diperiksa',
  utuh: false,
  kepala,
  masalah: [],
  jumlah,
  tertunda: 0,
});

/** The log as somebody outside it may remember it; undefined where there is nothing to remember. */
export function witnessOf(
  { kepala, jumlah, hasil }: Pick<LogChain | UnreadChain, 'kepala' | 'jumlah' | 'hasil'>,
  events: readonly { readonly waktu: string }[],
): Witness | undefined {
  const last = events.at(-1);
  return last && hasil === 'utuh' ? { kepala, jumlah, pada: last.waktu } : undefined;
}

/** What a reading of the log says of its chain. */
export function logChainOf({ events, heads, masalah, tertimpa }: LogReading): LogChain {
  const hasil = masalah.length > 0 ? 'bermasalah' : events.length === 0 ? 'tanpa-log' : 'utuh';
  return {
    hasil,
    utuh: hasil === 'utuh',
    kepala: heads.join(' '),
    masalah,
    jumlah: events.length,
    tertunda: tertimpa.length,
  };
}
