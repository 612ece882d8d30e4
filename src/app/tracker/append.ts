import type { Edit } from '../../domain/sheet/edit';
import { SHEET } from '../../domain/sheet/names';
import type { TrackerEvent } from '../../domain/tracker/event';
import { appendEdits, sealedRow, type SealedRow } from '../../domain/tracker/log/append-edits';
import type { LogReading } from '../../domain/tracker/log/read-log';
import { WorkbookError, type Workbook } from '../workbook';
import { requireKnownLog, readTracker } from './read-log';
import { confirmIn, keepLane, rememberEvents } from './remember-log';
import type { TrackerSession } from './session';
import { checkpointAfter } from './write-checkpoint';

/** Whether an act stands in the workbook, and how many rows had to be sent again because another writer had replaced them. */
export interface Saved {
  readonly saved: 'tersimpan' | 'belum-pasti';
  readonly resent: number;
  /** True where the act stands but what shows it on the sheets could not be written. */
  readonly unshown?: true;
}

/** How often rows that another writer replaced are sent again before the person is told to look. */
const ATTEMPTS = 5;

/** What goes into the same request as the rows: before them the change they tell of, after them what only shows the log. */
interface Along {
  readonly change?: readonly Edit[];
  readonly display?: readonly Edit[];
}

/**
 * Writes events under the log's last row together with what goes along, and reads back. What the reading back proves to be missing
 * is sent again; ids and hashes make that safe. A write that failed or hung is never repeated: when its rows are not there
 * afterwards, the host's error is thrown on; when nobody can tell, the events wait in `session.pending` and the outcome says
 * `belum-pasti`. Rows whose change may not have been made never wait: sent alone they would tell of something that did not happen.
 */
export async function append(
  workbook: Workbook,
  session: TrackerSession,
  reading: LogReading,
  events: readonly TrackerEvent[],
  { change = [], display = [] }: Along = {},
): Promise<Saved> {
  keepLane(session, reading);
  const rows = uniqueRows([...reading.tertimpa, ...lostOwn(session, reading).map(sealedRow), ...events.map(sealedRow)]);
  const log = [...renameEdits(session), ...appendEdits(reading, rows, session)];
  const titik = rows.length === events.length ? checkpointAfter(session, reading, events) : undefined;
  const failure = await attempt(workbook, [...change, ...(titik?.opening ?? []), ...log, ...display, ...(titik?.edits ?? [])]);
  // Where the write stopped, nobody knows which of its rows stand.
  if (titik && failure) delete session.titik;
  else if (titik) session.titik = titik.onSheet;
  const doubtful = failure !== undefined && change.length > 0;
  if (!failure) session.names = { log: SHEET.log, salinan: SHEET.salinan };
  let after: LogReading;
  try {
    after = (await readTracker(workbook, session)).reading;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    if (doubtful) throw failure;
    session.pending = events;
    return { saved: 'belum-pasti', resent: 0 };
  }
  if (failure) {
    if (missingFrom(after, events).length > 0) {
      if (!doubtful) session.pending = events;
      throw failure;
    }
    rememberEvents(session, events);
    // The write stopped below its rows: what shows them is written again, and says the same however often.
    const unshown = display.length > 0 && (await attempt(workbook, display)) !== undefined;
    return { saved: 'tersimpan', resent: 0, ...(unshown ? { unshown } : {}) };
  }
  rememberEvents(session, events);
  return sendMissing(workbook, session, after, events);
}

/**
 * Sends the events of an unconfirmed write again, as far as they are really missing, and rows whose write stopped half-way, whoever
 * wrote them. Only on a person's command.
 */
export async function resend(workbook: Workbook, session: TrackerSession): Promise<Saved> {
  const { reading } = await readTracker(workbook, session);
  requireKnownLog(reading);
  const events = session.pending;
  const missing = missingFrom(reading, events);
  session.pending = [];
  if (missing.length + reading.tertimpa.length === 0) {
    rememberEvents(session, events);
    return { saved: 'tersimpan', resent: 0 };
  }
  return append(workbook, session, reading, missing);
}

async function sendMissing(
  workbook: Workbook,
  session: TrackerSession,
  first: LogReading,
  events: readonly TrackerEvent[],
): Promise<Saved> {
  let reading = first;
  let sent = 0;
  for (let round = 0; round < ATTEMPTS; round += 1) {
    keepLane(session, reading);
    // Earlier acts of this pane may have been replaced since it looked last: their only trace may be what it remembers.
    const missing = [...lostOwn(session, reading), ...missingFrom(reading, events)];
    const rows = uniqueRows([...reading.tertimpa, ...missing.map(sealedRow)]);
    if (rows.length === 0) {
      confirmIn(session, reading.events);
      return { saved: 'tersimpan', resent: sent };
    }
    sent += rows.length;
    const failure = await attempt(workbook, appendEdits(reading, rows, session));
    try {
      reading = (await readTracker(workbook, session)).reading;
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      session.pending = events;
      return { saved: 'belum-pasti', resent: sent };
    }
    if (failure) break;
  }
  const left = missingFrom(reading, events);
  session.pending = left;
  return { saved: left.length === 0 ? 'tersimpan' : 'belum-pasti', resent: sent };
}

/** What an act lacks on the sheet, from the first event on: a later one must not stand before what it follows. */
function missingFrom(reading: LogReading, events: readonly TrackerEvent[]): readonly TrackerEvent[] {
  const waiting = new Set(reading.tertimpa.map(({ hash }) => hash));
  const isThere = ({ hash }: TrackerEvent): boolean => !waiting.has(hash) && reading.events.has(hash);
  const first = events.findIndex((event) => !isThere(event));
  return first < 0 ? [] : events.slice(first);
}

/** Own events that were there and are not any more: another writer's rows replaced them after they had been read back. */
function lostOwn(session: TrackerSession, reading: LogReading): readonly TrackerEvent[] {
  // Nothing above the end of a reading has moved as long as readings go on from it.
  const goesOn = session.confirmed !== undefined && reading.events.since(session.confirmed) !== undefined;
  return (goesOn ? session.fresh : session.recent).filter((event) => missingFrom(reading, [event]).length > 0);
}

function uniqueRows(rows: readonly SealedRow[]): SealedRow[] {
  return [...new Map(rows.map((row) => [row.hash, row])).values()];
}

/** The host's error, where a write was refused or did not answer; other errors are bugs and go on. */
async function attempt(workbook: Workbook, edits: readonly Edit[]): Promise<WorkbookError | undefined> {
  try {
    await workbook.write(edits);
    return undefined;
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
}

/** Gives renamed sheets their names back before anything is written to them. */
function renameEdits({ names }: TrackerSession): Edit[] {
  const back = (sheet: string, to: string): Edit[] => (sheet === to ? [] : [{ kind: 'rename-sheet', sheet, to }]);
  return [...back(names.log, SHEET.log), ...back(names.salinan, SHEET.salinan)];
}
