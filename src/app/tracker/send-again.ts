import { WorkbookError, type Workbook } from '../workbook';
import { resend, type Saved } from './append';
import { rebuildStatus } from './follow-status';
import { readTracker } from './read-log';
import type { TrackerSession } from './session';

/**
 * Sends again what an unconfirmed write may have left out, and shows on the sheets what it tells of (`resend`). Only on a person's
 * command; `now`: ISO time.
 */
export async function sendAgain(workbook: Workbook, session: TrackerSession, now: string): Promise<Saved> {
  const { reading } = await readTracker(workbook, session);
  const waiting = [...session.pending, ...reading.tertimpa.flatMap(({ event }) => event ?? [])];
  const saved = await resend(workbook, session);
  if (saved.saved !== 'tersimpan') return saved;
  try {
    for (const berkas of new Set(waiting.map((event) => event.berkas))) await rebuildStatus(workbook, session, berkas, now);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    // The rows stand; what shows them can be written again at any time.
    return { ...saved, unshown: true };
  }
  return saved;
}
