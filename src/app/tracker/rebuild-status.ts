import { ok, refuse, type Result } from '../../domain/result';
import type { Workbook } from '../workbook';
import { statusEdits, statusReads } from './act';
import { requireKnownLog, readTracker } from './read-log';
import type { TrackerSession } from './session';

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
