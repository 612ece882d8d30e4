import { refuse, ok, type Result } from '../../domain/result';
import type { Edit } from '../../domain/sheet/edit';
import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetRequest, type Snapshot } from '../../domain/sheet/snapshot';
import { readSops } from '../../domain/sop/read/read-sops';
import { statusColumnEdits } from '../../domain/tracker/status-columns';
import type { State } from '../../domain/tracker/state';
import { readKalender } from '../../domain/kantor/kalender/kalender-sheet';
import { workingTime, type WorkingTime } from '../../domain/kantor/kalender/working-time';
import type { Workbook } from '../workbook';
import { readTracker, requireKnownLog } from './read-log';
import type { TrackerSession } from './session';

export const sopRequest = (name: string): SheetRequest => ({ sheet: { name }, parts: ['values', 'merges', 'shapes'] });

export const KALENDER_REQUEST: SheetRequest = { sheet: { name: SHEET.kalender }, parts: ['values'] };

/** The calendar of the workbook, ready for counting. */
export const workingTimeOf = (snapshot: Snapshot): WorkingTime =>
  workingTime(readKalender(sheetOf(snapshot, SHEET.kalender)).kalender);

/** What acts on a Berkas must see for its status columns to follow: the calendar and its SOP sheet, as far as that is known. */
export const statusReads = (sheet: string | undefined): readonly SheetRequest[] => [
  KALENDER_REQUEST,
  ...(sheet === undefined ? [] : [sopRequest(sheet)]),
];

/** Status columns of a Berkas on its sheet; undefined when the sheet holds no SOP of that name any more. */
export function statusEdits(state: State, id: string, snapshot: Snapshot, now: string): Edit[] | undefined {
  const berkas = state.berkas.get(id);
  const sheet = berkas && sheetOf(snapshot, berkas.sop.sheet);
  if (!berkas || !sheet) return undefined;
  const { sops } = readSops(sheet);
  const sop = sops.find(({ judul }) => judul === berkas.sop.judul) ?? sops[0];
  return sop && statusColumnEdits(berkas, sop, sheet, workingTimeOf(snapshot), now);
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
