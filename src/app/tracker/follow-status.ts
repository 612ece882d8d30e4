import { refuse, ok, type Result } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { SHEET } from '../../domain/sheet/names';
import { memoryRequest } from '../../domain/sheet/memory';
import { sheetOf, type SheetRequest, type Snapshot } from '../../domain/sheet/snapshot';
import { progressOf } from '../../domain/tracker/progress';
import { statusColumnEdits } from '../../domain/tracker/status-columns';
import type { State } from '../../domain/tracker/state';
import { readKalender } from '../../domain/kantor/kalender/kalender-sheet';
import { workingTime, type WorkingTime } from '../../domain/kantor/kalender/working-time';
import { formReads, formsFollow } from '../kinerja/follow-berkas';
import type { Workbook } from '../workbook';
import { readTracker, requireKnownLog } from './read-log';
import { followColours, wantedColours } from './sheet-colours';
import { SopsOnSheets } from './sops-on-sheets';
import type { TrackerSession } from './session';

/** An SOP sheet as acts and the tracker's screens look at it, again and again. */
export const sopRequest = (name: string): SheetRequest => ({
  sheet: { name },
  parts: ['values', 'merges', 'shapes'],
  mergesAsKnown: true,
});

export const KALENDER_REQUEST: SheetRequest = { sheet: { name: SHEET.kalender }, parts: ['values'] };

/** The calendar of the workbook, ready for counting. */
export const workingTimeOf = (snapshot: Snapshot): WorkingTime =>
  workingTime(readKalender(sheetOf(snapshot, SHEET.kalender)).kalender);

/** What acts on a Berkas must see for its sheet to follow: the calendar, its SOP sheet as far as that is known, and whether it is coloured. */
export const statusReads = (sheet: string | undefined): readonly SheetRequest[] => [
  KALENDER_REQUEST,
  ...(sheet === undefined ? [] : [sopRequest(sheet), memoryRequest]),
];

/** What the sheet of a Berkas shows of it: status columns, and its symbols where they are coloured after it; undefined without its SOP. */
export function statusEdits(state: State, id: string, snapshot: Snapshot, now: string): Edit[] | undefined {
  const berkas = state.berkas.get(id);
  const found = berkas && new SopsOnSheets(snapshot).followedBy(berkas.sop);
  if (!berkas || !found) return undefined;
  const { sop, sheet } = found;
  const kerja = workingTimeOf(snapshot);
  const wanted = () => wantedColours(progressOf(berkas, kerja, now), found);
  return [...statusColumnEdits(berkas, sop, sheet, kerja, now), ...followColours(snapshot, wanted, sheet.name, id)];
}

/**
 * Writes what the sheets show of a Berkas again from the log alone: status columns, colours, and which forms of its bidang are locked.
 * One read, one write.
 */
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
  const requests = [...statusReads(sheet), ...formReads(session.seen?.state, berkas)];
  const { snapshot, reading, state } = await readTracker(workbook, session, requests);
  requireKnownLog(reading);
  const columns = statusEdits(state, berkas, snapshot, now);
  const edits = [...(columns ?? []), ...formsFollow(state, berkas, snapshot, now)];
  if (edits.length > 0) await workbook.write(edits);
  return columns ? ok({ lembar: sheet }) : refuse({ kind: 'lembar-tidak-ada', lembar: sheet });
}
