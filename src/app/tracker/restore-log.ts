import { ok, type Result } from '../../domain/result';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf } from '../../domain/sheet/snapshot';
import type { Stamp } from '../../domain/stamp';
import type { TrackerRefusal } from '../../domain/tracker/command';
import { decide } from '../../domain/tracker/decide';
import { rewriteEdits } from '../../domain/tracker/log/append-edits';
import { headsOf } from '../../domain/tracker/log/chain';
import type { LogProblem } from '../../domain/tracker/log/log-problem';
import { logRestored } from '../../domain/tracker/log/messages';
import type { Workbook } from '../workbook';
import { requireKnownLog, readTracker } from './read-log';
import { rememberEvents } from './remember-log';
import type { TrackerSession } from './session';
import { sealSigned } from './signatures';
import { append } from './append';

/**
 * Writes the log again from the rows that are sound and from the second copy, in the order of the chain, and logs that this was
 * done with a list of what had been wrong. One read, one write, one read back.
 */
export async function restoreLog(
  workbook: Workbook,
  session: TrackerSession,
  stamp: Stamp,
): Promise<Result<{ readonly jumlah: number; readonly masalah: readonly LogProblem[] }, TrackerRefusal>> {
  delete session.seen;
  const { snapshot, reading, state } = await readTracker(workbook, session);
  requireKnownLog(reading);
  const rincian = reading.masalah.map(({ baris, jenis, peristiwa }) => ({ baris, jenis, peristiwa: peristiwa ?? '' }));
  const data = { ringkasan: logRestored(reading.events.length, reading.masalah.length).id, rincian: rincian.slice(0, 200) };
  const decided = decide(state, { kind: 'record', jenis: 'log-dipulihkan', berkas: '', data }, stamp);
  if (!decided.ok) return decided;
  const told = await sealSigned(session, decided.value, headsOf(reading.events));
  const copies = sheetOf(snapshot, session.names.salinan)?.values ?? [];
  await workbook.write([
    ...(session.names.log === SHEET.log || !reading.ada
      ? []
      : [{ kind: 'rename-sheet' as const, sheet: session.names.log, to: SHEET.log }]),
    ...rewriteEdits([...reading.events, ...told], session.lanes, reading.nextRow, copies, {
      told: told.length,
      places: session.places,
    }),
  ]);
  session.names = { log: SHEET.log, salinan: SHEET.salinan };
  delete session.seen;
  let after = await readTracker(workbook, session);
  rememberEvents(session, told);
  if (after.reading.tertimpa.length > 0 || !told.every(({ hash }) => after.reading.events.has(hash))) {
    // Somebody acted at the same moment: what one replaced of the other is sent again.
    await append(workbook, session, after.reading, []);
    after = await readTracker(workbook, session);
  }
  return ok({ jumlah: after.reading.events.length, masalah: after.reading.masalah });
}
