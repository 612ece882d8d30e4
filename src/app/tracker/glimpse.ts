import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type SheetRequest, type Snapshot } from '../../domain/sheet/snapshot';
import { readCheckpoint, type Checkpoint } from '../../domain/tracker/log/checkpoint';
import { recordedHeads } from '../../domain/tracker/log/second-copy';
import { WorkbookError, type Workbook } from '../workbook';
import { concluded, KEPT, readTracker, withAllRows, type TrackerRead } from './read-log';
import type { TrackerSession } from './session';

/** How many rows of the log and its copy are read before it is known how long they are: a log as short as that is whole at once. */
const WINDOW = 64;

/** What a checkpoint says while nobody has read the log. */
export interface Glimpse {
  readonly snapshot: Snapshot;
  readonly checkpoint: Checkpoint;
}

/**
 * Reads the tracker for the first time in a pane, in one round trip where the log is short or its checkpoint holds: what it costs then
 * depends on the Berkas, not on how much happened. Otherwise, and once the pane has read the log, as `readTracker` does.
 */
export async function readOrGlimpse(
  workbook: Workbook,
  session: TrackerSession,
  others: readonly SheetRequest[],
): Promise<TrackerRead | Glimpse> {
  if (session.seen) return readTracker(workbook, session, others);
  const snapshot = await readWindow(workbook, session, others);
  if (!snapshot) return readTracker(workbook, session, others);
  const { log, salinan } = session.names;
  const [own, copy, titik] = [log, salinan, SHEET.titik].map((name) => sheetOf(snapshot, name));
  const checkpoint = titik && readCheckpoint(titik, recordedHeads(copy), session.digest);
  if (checkpoint) session.titik = checkpoint;
  if ([own, copy].every((sheet) => (sheet?.values.length ?? 0) < WINDOW)) return concluded(workbook, session, snapshot, others);
  if (own && checkpoint) return { snapshot, checkpoint };
  // The rest is known already: only the log is still to be read.
  const read = await readTracker(workbook, session);
  const mine: ReadonlySet<string> = new Set([log, salinan, session.names.log, session.names.salinan, SHEET.titik, SHEET.titipan]);
  const rest = snapshot.sheets.filter(({ name }) => !mine.has(name));
  return { ...read, snapshot: { ...read.snapshot, sheets: [...read.snapshot.sheets, ...rest] } };
}

/** The beginning of the log with its checkpoint; undefined where even that is more than the host answers at a time. */
async function readWindow(
  workbook: Workbook,
  { names }: TrackerSession,
  others: readonly SheetRequest[],
): Promise<Snapshot | undefined> {
  const window = { parts: ['values'], rowsFrom: 0, rowsTo: WINDOW - 1 } as const;
  try {
    const snapshot = await workbook.read([
      { sheet: { name: names.log }, ...window },
      { sheet: { name: names.salinan }, ...window },
      { sheet: { name: SHEET.titik }, parts: ['values'] },
      KEPT,
      ...others,
    ]);
    return withAllRows(snapshot);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.kind !== 'too-large') throw error;
    return undefined;
  }
}
