import type { LogReading } from '../../domain/tracker/log/read-log';
import { WorkbookError } from '../workbook';

/**
 * Throws `WorkbookError` (`newer-log`) where this reading of the log holds rows of a newer Runut. What such rows say is not known
 * here, so that an act, status columns, the Dasbor or a restored log made without them would be wrong: nothing is written.
 */
export function requireKnownLog({ masalah }: Pick<LogReading, 'masalah'>): void {
  const row = masalah.find(({ newer }) => newer === true);
  if (row) throw new WorkbookError('newer-log', 'write', `log row ${String(row.baris)}`);
}
