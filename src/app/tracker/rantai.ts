import type { Masalah } from '../../domain/tracker/log/masalah';
import type { LogReading } from '../../domain/tracker/log/read';

/** Whether the log is as it was written. `kepala` is printed on the LKj. */
export interface Rantai {
  readonly utuh: boolean;
  readonly kepala: string;
  readonly masalah: readonly Masalah[];
  readonly jumlah: number;
  /** Rows waiting to be sent again with the next act, because two people wrote at once. */
  readonly tertunda: number;
}

/** What a reading of the log says of its chain. */
export const rantaiOf = ({ events, heads, masalah, tertimpa }: LogReading): Rantai => ({
  utuh: masalah.length === 0,
  kepala: heads.join(' '),
  masalah,
  jumlah: events.length,
  tertunda: tertimpa.length,
});
