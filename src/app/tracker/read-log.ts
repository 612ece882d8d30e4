import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type CellValue, type SheetRequest, type Snapshot } from '../../domain/sheet/snapshot';
import { isLogSheet, readMore, type LogReading, type LogSheets } from '../../domain/tracker/log/read-log';
import { isCopySheet } from '../../domain/tracker/log/second-copy';
import { LONG_PLACES } from '../../domain/tracker/log/third-place';
import type { State } from '../../domain/tracker/state';
import { WorkbookError, type Workbook } from '../workbook';
import { take } from './remember-log';
import type { TrackerSession } from './session';
import { verified } from './verified';

export interface TrackerRead {
  readonly snapshot: Snapshot;
  readonly reading: LogReading;
  readonly state: State;
}

/** The third place of the newest rows. */
export const KEPT: SheetRequest = { sheet: { name: SHEET.titipan }, parts: ['values'] };

/** The sheets the log is on; only their new rows where the session knows the rest. */
function logRequests(session: TrackerSession, whole = false): SheetRequest[] {
  const index = whole ? undefined : session.seen?.reading.tail?.index;
  const from = index === undefined ? {} : { rowsFrom: index };
  // The copy's first row holds every lane's newest hash: rows cut off at the end are missed by nothing else.
  const top = index === undefined ? {} : { rowsTop: 1 };
  return [
    { sheet: { name: session.names.log }, parts: ['values'], ...from },
    { sheet: { name: session.names.salinan }, parts: ['values'], ...from, ...top },
    ...(index === undefined ? [KEPT] : []),
  ];
}

/**
 * Reads the log and whatever else is wanted in one round trip; a second one only when the log is not as the session remembers it
 * or its sheet cannot be found under its name.
 */
export async function readTracker(
  workbook: Workbook,
  session: TrackerSession,
  others: readonly SheetRequest[] = [],
): Promise<TrackerRead> {
  const { seen } = session;
  if (seen?.reading.tail) {
    const snapshot = await workbook.read([...logRequests(session), ...others]);
    const more = readMore(seen.reading, sheetsOf(snapshot, session), session.digest);
    if (more) return { snapshot, reading: more, state: take(session, more) };
    return whole(await readAll(workbook, session, others), session);
  }
  return concluded(workbook, session, await readAll(workbook, session, others), others);
}

/** What a whole log says that was just read; it is looked for, and read again, where its sheet cannot be found under its name. */
export async function concluded(
  workbook: Workbook,
  session: TrackerSession,
  snapshot: Snapshot,
  others: readonly SheetRequest[],
): Promise<TrackerRead> {
  if (!session.searched && !sheetOf(snapshot, session.names.log)) {
    session.searched = true;
    const found = await searchRenamed(workbook, session, snapshot);
    if (found) return whole(await readAll(workbook, session, others), session);
  }
  return whole(snapshot, session);
}

/** Rows asked for at once where all of them would be more than the host answers at a time (5 MB on the web). */
const PART = 2_000;

/** Long rows of the third place asked for at once: over a million characters each at most. */
const LONG_AT_ONCE = 2;

/** Everything in one round trip or, for a log too long for that, in as many as it takes. */
async function readAll(workbook: Workbook, session: TrackerSession, others: readonly SheetRequest[]): Promise<Snapshot> {
  try {
    return await workbook.read([...logRequests(session, true), ...others]);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.kind !== 'too-large') throw error;
  }
  const rest = await workbook.read([{ ...KEPT, rowsFrom: LONG_PLACES }, ...others]);
  const log = await readInParts(workbook, [session.names.log, session.names.salinan], PART);
  const long = await readInParts(workbook, [SHEET.titipan], LONG_AT_ONCE, LONG_PLACES);
  const sheets = [...withAllRows(rest).sheets.map((sheet) => ({ ...sheet, values: [...sheet.values] })), ...log];
  for (const { name, values } of long) {
    const kept = sheets.find((sheet) => sheet.name === name);
    if (kept) values.forEach((row, index) => (kept.values[index] = row));
    else sheets.push({ name, values });
  }
  return { ...rest, sheets };
}

/** With an empty row wherever none was asked for. */
export const withAllRows = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({ ...sheet, values: Array.from(sheet.values, (row) => row ?? []) })),
});

/** The rows of some sheets, so many at once, to the end of all of them or up to a row. */
async function readInParts(
  workbook: Workbook,
  names: readonly string[],
  size: number,
  end = Number.POSITIVE_INFINITY,
): Promise<{ name: string; values: (readonly CellValue[])[] }[]> {
  const found = new Map<string, (readonly CellValue[])[]>();
  for (let from = 0; from < end; from += size) {
    const window = { parts: ['values'], rowsFrom: from, rowsTo: from + size - 1 } as const;
    const part = await workbook.read(names.map((name) => ({ sheet: { name }, ...window })));
    for (const { name, values } of part.sheets) {
      const own = found.get(name) ?? [];
      found.set(name, own);
      values.forEach((row, index) => {
        own[index] = row;
      });
    }
    if (end === Number.POSITIVE_INFINITY && part.sheets.every(({ values }) => values.length === 0)) break;
  }
  return [...found].map(([name, rows]) => ({ name, values: Array.from(rows, (row) => row ?? []) }));
}

async function whole(snapshot: Snapshot, session: TrackerSession): Promise<TrackerRead> {
  const { reading, ...folded } = await verified(sheetsOf(snapshot, session), session);
  return { snapshot, reading, state: take(session, reading, folded) };
}

const sheetsOf = (snapshot: Snapshot, { names }: TrackerSession): LogSheets => ({
  log: sheetOf(snapshot, names.log),
  salinan: sheetOf(snapshot, names.salinan),
  titipan: sheetOf(snapshot, SHEET.titipan),
});

/** Rows in which a renamed log shows that it is one: its head, a copy of a row, and what somebody put above them. */
const SEARCHED_ROWS = 20;

/** Looks for a renamed log among the sheets that are not Runut's own; true when one was found. */
async function searchRenamed(workbook: Workbook, session: TrackerSession, snapshot: Snapshot): Promise<boolean> {
  const known = new Set(Object.values(SHEET).map((name) => name.toLowerCase()));
  const candidates = snapshot.sheetNames.filter((name) => !known.has(name.toLowerCase()));
  if (candidates.length === 0) return false;
  // Where its head stands: a person's own sheets may hold more than an answer can on the web.
  const top = { parts: ['values'], rowsFrom: 0, rowsTo: SEARCHED_ROWS - 1 } as const;
  const all = withAllRows(await workbook.read(candidates.map((name) => ({ sheet: { name }, ...top }))));
  const log = all.sheets.find(isLogSheet)?.name;
  const salinan = sheetOf(snapshot, SHEET.salinan) ? undefined : all.sheets.find(isCopySheet)?.name;
  session.names = { log: log ?? session.names.log, salinan: salinan ?? session.names.salinan };
  return log !== undefined || salinan !== undefined;
}

/**
 * Throws `WorkbookError` (`newer-log`) where this reading of the log holds rows of a newer Runut. What such rows say is not known
 * here, so that an act, status columns, the Dasbor or a restored log made without them would be wrong: nothing is written.
 */
export function requireKnownLog({ masalah }: Pick<LogReading, 'masalah'>): void {
  const row = masalah.find(({ newer }) => newer === true);
  if (row) throw new WorkbookError('newer-log', 'write', `log row ${String(row.baris)}`);
}
