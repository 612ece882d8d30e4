import { atOnce, eachInSteps, type Steps } from '../../steps';
import type { CellValue, SheetSnapshot } from '../../sheet/snapshot';
import { headsInSteps } from './chain';
import { placeBeforeBranches } from './branch-place';
import { countingOrder, countingOrderInSteps } from './counting-order';
import { diagnose, newerMasalah } from './diagnose';
import { digestOf, type Digest } from './digest';
import { EventList } from './event-list';
import type { LogProblem } from './log-problem';
import { sheetGone } from './messages';
import { isBlank, isNewer, isSound, parseRow, readRow, type LogRow } from './read-row';
import { LOG_COLUMNS } from './log-row';
import { copiesIn, LANE_USES, laneHeadsIn, laneUses, recordedHeads, type LaneUse } from './second-copy';
import { keptHashes, keptRow, keptTexts } from './third-place';
import { Walk } from './walk';

/** The log as read from its two sheets: what happened, in order, and whether the rows are as they were written. */
export interface LogReading {
  /** Every event known, in the order in which they count; those only the second copy still has are among them. */
  readonly events: EventList;
  /** Hashes that nothing follows yet: what the next event joins. One, unless two people have just written at once. */
  readonly heads: readonly string[];
  readonly masalah: readonly LogProblem[];
  /** Rows another writer's row replaced before anyone saw it; to be sent again with the next act. */
  readonly tertimpa: readonly LogRow[];
  /** Index (from 0) of the first free row under both the log and its copy. */
  readonly nextRow: number;
  /** Whether the sheet itself is there, and whether it begins with its header. */
  readonly ada: boolean;
  readonly berkepala: boolean;
  /** Which lanes of the second copy the newest rows stand in. */
  readonly lanes: readonly LaneUse[];
  /** The newest hash each lane noted, as read. */
  readonly recorded: readonly string[];
  /** The same by lane, '' for a lane without one. */
  readonly laneHeads: readonly string[];
  /** What the next reading may go on from without reading everything again; absent when anything is out of order. */
  readonly tail?: Tail;
}

/** The last row as it was read, by which one sees that nothing above it has moved. */
interface Tail {
  readonly index: number;
  readonly salinan: string;
}

export interface LogSheets {
  readonly log: SheetSnapshot | undefined;
  readonly salinan: SheetSnapshot | undefined;
  /** The third place of the newest rows. */
  readonly titipan?: SheetSnapshot | undefined;
}

/** Whether these cells are the log's header row. */
const isHeader = (cells: readonly CellValue[] | undefined): boolean =>
  cells !== undefined && LOG_COLUMNS.every((name, column) => cells[column] === name);

/** Whether a sheet is a Runut log, whatever it is called. */
export const isLogSheet = (sheet: SheetSnapshot): boolean => sheet.values.some(isHeader);

/** Reads the whole log. Never throws: rows that make no sense are among `masalah`, the rest is used. */
export function readLog(sheets: LogSheets, digest: Digest = digestOf): LogReading {
  return atOnce(readLogInSteps(sheets, digest));
}

/** Characters read and hashed between two pauses, a few milliseconds' work: some 200 rows, or one that is very long. */
const CHARACTERS = 100_000;

/** Says when so many characters have been read that it is time for a pause. */
class Turn {
  private read = 0;

  isOver(characters: number): boolean {
    this.read += characters;
    if (this.read < CHARACTERS) return false;
    this.read = 0;
    return true;
  }
}

/** A row without text takes a little all the same. */
const BLANK = 50;

/** Reads the whole log as `readLog` does, but may be left for a moment at every step, so that a pane goes on answering. */
export function* readLogInSteps(sheets: LogSheets, digest: Digest = digestOf): Steps<LogReading> {
  const copies = sheets.salinan?.values ?? [];
  const place = {
    nextRow: Math.max(1, filled(sheets.log?.values ?? []), filled(copies)),
    ada: sheets.log !== undefined,
    berkepala: isHeader(sheets.log?.values[0]),
    lanes: laneUses(copies, 1),
    recorded: recordedHeads(sheets.salinan),
    laneHeads: laneHeadsIn(sheets.salinan),
  };
  const clean = yield* readClean(sheets, digest);
  if (clean) return { ...clean, ...place, masalah: [], tertimpa: [] };
  return { ...(yield* readBroken(sheets, digest)), ...place };
}

/** Reads a log in which everything is in order; gives up at the first thing that is not, without keeping rows. */
function* readClean(
  { log, salinan, titipan }: LogSheets,
  digest: Digest,
): Steps<Pick<LogReading, 'events' | 'heads' | 'tail'> | undefined> {
  const values = log?.values ?? [];
  const copies = salinan?.values ?? [];
  if (copies.length > values.length) return undefined;
  const walk = new Walk(digest);
  const turn = new Turn();
  for (let index = 0; index < values.length; index += 1) {
    const cells = values[index] ?? [];
    if (index === 0 && isHeader(cells)) continue;
    if (!walk.step(cells, index, salinan !== undefined && index > 0, copies[index])) return undefined;
    if (turn.isOver(walk.end?.salinan.length ?? BLANK)) yield;
  }
  const { heads, end } = walk;
  if (!walk.complete || (heads.length > 1 && !salinan)) return undefined;
  const events = EventList.of(walk.forked ? yield* countingOrderInSteps(walk.added) : [...walk.added]);
  if (!(yield* events.holdsAll([...recordedHeads(salinan), ...keptHashes(titipan)]))) return undefined;
  return { events, heads, ...(end ? { tail: tailOf(end) } : {}) };
}

const tailOf = ({ baris, salinan }: LogRow): Tail => ({ index: baris - 1, salinan });

type Found = Pick<LogReading, 'events' | 'heads' | 'masalah' | 'tertimpa' | 'tail'>;

function* readBroken({ log, salinan, titipan }: LogSheets, digest: Digest): Steps<Found> {
  const rows: LogRow[] = [];
  const turn = new Turn();
  for (const [index, cells] of (log?.values ?? []).entries()) {
    const row = isHeader(cells) ? undefined : readRow(cells, index + 1, digest);
    if (row) rows.push(row);
    if (turn.isOver(row?.salinan.length ?? BLANK)) yield;
  }
  const kept: LogRow[] = [];
  const standing = new Set<string>();
  yield* eachInSteps(rows, ({ hash }) => {
    standing.add(hash);
  });
  const newer: LogProblem[] = [];
  for (const [index, cells] of (salinan?.values ?? []).entries()) {
    if (index === 0) continue;
    for (const text of copiesIn(cells)) {
      const copy = parseRow(text, index + 1, digest);
      if (isSound(copy)) kept.push(copy);
      else if (isNewer(copy) && !standing.has(copy.hash)) newer.push(newerMasalah(copy));
      if (turn.isOver(text.length)) yield;
    }
    if (turn.isOver(BLANK)) yield;
  }
  const copied = new Set<string>();
  yield* eachInSteps(kept, ({ hash }) => {
    copied.add(hash);
  });
  for (const text of keptTexts(titipan)) {
    const row = keptRow(text, digest);
    if (row && !copied.has(row.hash)) kept.push(row);
    if (turn.isOver(text.length)) yield;
  }
  const { events, masalah: found, tertimpa } = yield* diagnose(rows, kept, recordedHeads(salinan), keptHashes(titipan));
  const gone: LogProblem[] = [{ baris: 1, jenis: 'terpotong', pesan: sheetGone(kept.length), pulih: true }];
  const masalah = [...(log || kept.length === 0 ? found : gone), ...newer];
  const end = rows.at(-1);
  const fine = log !== undefined && masalah.length === 0 && tertimpa.length === 0;
  return {
    events: EventList.of(events),
    heads: yield* headsInSteps(events),
    masalah,
    tertimpa,
    ...(fine && end ? { tail: tailOf(end) } : {}),
  };
}

/**
 * Reads what was added since an earlier reading, given sheets read from that reading's last row on (and the copy's first row).
 * Undefined when the last row is no longer what it was, or anything new is out of order: then everything must be read again.
 */
export function readMore(earlier: LogReading, { log, salinan }: LogSheets, digest: Digest = digestOf): LogReading | undefined {
  const { tail } = earlier;
  if (!tail || !log) return undefined;
  const before = readRow(log.values[tail.index] ?? [], tail.index + 1, digest);
  if (before?.salinan !== tail.salinan) return undefined;
  const copies = salinan?.values ?? [];
  const walk = new Walk(digest, earlier.events, earlier.heads);
  for (let index = tail.index + 1; index < Math.max(log.values.length, copies.length); index += 1) {
    if (!walk.step(log.values[index] ?? [], index, true, copies[index])) return undefined;
  }
  if (!walk.complete) return undefined;
  const events = withAdded(earlier, walk);
  const recorded = recordedHeads(salinan);
  if (!recorded.every((hash) => earlier.recorded.includes(hash) || events.has(hash))) return undefined;
  if (!walk.end) return earlier;
  return {
    ...earlier,
    events,
    heads: walk.heads,
    nextRow: Math.max(earlier.nextRow, filled(log.values), filled(copies)),
    lanes: [...earlier.lanes, ...laneUses(copies, tail.index + 1)].slice(-LANE_USES),
    recorded,
    laneHeads: laneHeadsIn(salinan),
    tail: tailOf(walk.end),
  };
}

/** What was added beside something known may count before it: then everything below the place where they part is put in order again. */
function withAdded({ events: known, heads }: LogReading, { added, forked }: Walk): EventList {
  if (added.length === 0) return known;
  if (!forked) return known.adding(added);
  const place = placeBeforeBranches(known, heads, added);
  const below = [...known.after(place + 1), ...added];
  return known.branching(place + 1, countingOrder(below, place < 0 ? undefined : known.at(place)?.hash));
}

/** How many rows are in use, blank ones at the end not counted. */
function filled(values: readonly (readonly CellValue[])[]): number {
  let count = values.length;
  while (count > 0 && isBlank(values[count - 1])) count -= 1;
  return count;
}
