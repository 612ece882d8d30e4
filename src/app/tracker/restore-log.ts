import { ok, type Result, refuse } from '../../domain/result';
import { SHEET } from '../../domain/sheet/names';
import type { Stamp } from '../../domain/stamp';
import type { TrackerRefusal } from '../../domain/tracker/command';
import { decide } from '../../domain/tracker/decide';
import { rewriteEdits } from '../../domain/tracker/log/append-edits';
import { headsOf, seal } from '../../domain/tracker/log/chain';
import type { LogProblem } from '../../domain/tracker/log/log-problem';
import { logRestored } from '../../domain/tracker/log/messages';
import type { Workbook } from '../workbook';
import { requireKnownLog, readTracker } from './read-log';
import type { TrackerSession } from './session';
import { statusEdits, statusReads } from './act';

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
  const { reading, state } = await readTracker(workbook, session);
  requireKnownLog(reading);
  const rincian = reading.masalah.map(({ baris, jenis, peristiwa }) => ({ baris, jenis, peristiwa: peristiwa ?? '' }));
  const data = { ringkasan: logRestored(reading.events.length, reading.masalah.length).id, rincian: rincian.slice(0, 200) };
  const decided = decide(state, { kind: 'record', jenis: 'log-dipulihkan', berkas: '', data }, stamp);
  if (!decided.ok) return decided;
  const events = [...reading.events, ...seal(decided.value, headsOf(reading.events), session.digest)];
  await workbook.write([
    ...(session.names.log === SHEET.log || !reading.ada
      ? []
      : [{ kind: 'rename-sheet' as const, sheet: session.names.log, to: SHEET.log }]),
    ...rewriteEdits(events, session.lane, reading.nextRow),
  ]);
  session.names = { log: SHEET.log, salinan: SHEET.salinan };
  delete session.seen;
  const after = await readTracker(workbook, session);
  return ok({ jumlah: after.reading.events.length, masalah: after.reading.masalah });
}

/** Writes a Berkas's status columns again from the log alone; what stood there is replaced. One read, one write. */
export async function rebuildStatus(
  workbook: Workbook,
  session: TrackerSession,
  berkas: string,
  now: string,
): Promise<
  Result<
    { readonly lembar: string },
    { readonly kind: 'berkas-tidak-ada' } | { readonly kind: 'lembar-tidak-ada'; readonly lembar: string }
  >
> {
  if (!session.seen) await readTracker(workbook, session);
  const sheet = session.seen?.state.berkas.get(berkas)?.sop.sheet;
  if (sheet === undefined) return refuse({ kind: 'berkas-tidak-ada' });
  const { snapshot, reading, state } = await readTracker(workbook, session, statusReads(sheet));
  requireKnownLog(reading);
  const edits = statusEdits(state, berkas, snapshot, now);
  if (!edits) return refuse({ kind: 'lembar-tidak-ada', lembar: sheet });
  await workbook.write(edits);
  return ok({ lembar: sheet });
}
