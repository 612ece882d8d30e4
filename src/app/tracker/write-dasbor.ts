import { ok, type Result } from '../../domain/result';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf } from '../../domain/sheet/snapshot';
import type { TrackerRefusal } from '../../domain/tracker/command';
import { dasborEdits } from '../../domain/tracker/dasbor/dasbor';
import type { Workbook } from '../workbook';
import { KALENDER_REQUEST, kerjaOf } from './act';
import { refuseNewer } from './newer-log';
import { readTracker } from './read-log';
import type { TrackerSession } from './session';

/** Writes the Dasbor sheet anew from the log. One read, one write; returns the sheet's name. */
export async function writeDasbor(
  workbook: Workbook,
  session: TrackerSession,
  now: string,
): Promise<Result<string, TrackerRefusal>> {
  const dasbor = { sheet: { name: SHEET.dasbor }, parts: ['values'] } as const;
  const { snapshot, reading, state } = await readTracker(workbook, session, [KALENDER_REQUEST, dasbor]);
  const newer = refuseNewer(reading);
  if (newer) return newer;
  const rows = sheetOf(snapshot, SHEET.dasbor)?.values.length ?? 0;
  await workbook.write(dasborEdits(state, kerjaOf(snapshot), now, rows));
  return ok(SHEET.dasbor);
}
