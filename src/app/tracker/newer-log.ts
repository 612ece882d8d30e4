import type { TrackerRefusal } from '../../domain/tracker/command';
import type { LogReading } from '../../domain/tracker/log/read';
import { refuse } from '../../domain/result';

type Refused = ReturnType<typeof refuse<Extract<TrackerRefusal, { kind: 'log-lebih-baru' }>>>;

/**
 * The refusal of whatever would write from this reading of the log, while it holds rows of a newer Runut; undefined where it holds
 * none. What such rows say is not known here, so that status, Dasbor or a restored log made without them would be wrong.
 */
export function refuseNewer({ masalah }: Pick<LogReading, 'masalah'>): Refused | undefined {
  const row = masalah.find(({ newer }) => newer === true);
  return row && refuse({ kind: 'log-lebih-baru', baris: row.baris });
}
