import type { CellValue, SheetSnapshot } from '../../sheet/snapshot';
import type { TrackerEvent } from '../event';
import { headsOf } from './chain';
import { diagnose } from './diagnose';
import { digestOf, type Digest } from './digest';
import type { Masalah } from './masalah';
import { lembarHilang } from './pesan';
import { isBlank, LOG_COLUMNS, readRow, type LogRow } from './row';
import { copiesIn, isCopyOf, parseCopy, recordedHeads } from './salinan';

/** The log as read from its two sheets: what happened, in order, and whether the rows are as they were written. */
export interface LogReading {
  /** Every event known, in the order the chain gives; those only the second copy still has are among them. */
  readonly events: readonly TrackerEvent[];
  /** Hashes that nothing follows yet: what the next event joins. One, unless two people have just written at once. */
  readonly heads: readonly string[];
  readonly masalah: readonly Masalah[];
  /** Rows another writer's row replaced before anyone saw it; to be sent again with the next act. */
  readonly tertimpa: readonly LogRow[];
  /** Index (from 0) of the first free row under both the log and its copy. */
  readonly nextRow: number;
  /** Whether the sheet itself is there, and whether it begins with its header. */
  readonly ada: boolean;
  readonly berkepala: boolean;
  /** What an append may go on from without reading everything again; absent when anything is out of order. */
  readonly tail?: Tail;
}

/** The last row as it was read, by which one sees that nothing above it has moved. */
interface Tail {
  readonly index: number;
  readonly teks: string;
  readonly hash: string;
}

export interface LogSheets {
  readonly log: SheetSnapshot | undefined;
  readonly salinan: SheetSnapshot | undefined;
}

/** Whether these cells are the log's header row. */
const isHeader = (cells: readonly CellValue[] | undefined): boolean =>
  cells !== undefined && LOG_COLUMNS.every((name, column) => cells[column] === name);

/** Whether a sheet is a Runut log, whatever it is called. */
export const isLogSheet = (sheet: SheetSnapshot): boolean => sheet.values.some(isHeader);

/** Reads the whole log. Never throws: rows that make no sense are among `masalah`, the rest is used. */
export function readLog(sheets: LogSheets, digest: Digest = digestOf): LogReading {
  const nextRow = Math.max(1, filled(sheets.log?.values ?? []), filled(sheets.salinan?.values ?? []));
  const place = { nextRow, ada: sheets.log !== undefined, berkepala: isHeader(sheets.log?.values[0]) };
  const clean = readClean(sheets, digest);
  return clean ? { ...clean, ...place, masalah: [], tertimpa: [] } : { ...readBroken(sheets, digest), ...place };
}

/** Reads a log in which everything is in order; gives up at the first thing that is not, without keeping rows. */
function readClean({ log, salinan }: LogSheets, digest: Digest): Pick<LogReading, 'events' | 'heads' | 'tail'> | undefined {
  const values = log?.values ?? [];
  const copies = salinan?.values ?? [];
  if (copies.length > values.length) return undefined;
  const events: TrackerEvent[] = [];
  const chain = new Chain(events);
  let end: LogRow | undefined;
  for (let index = 0; index < values.length; index += 1) {
    const cells = values[index] ?? [];
    if (index === 0 && isHeader(cells)) continue;
    const row = readRow(cells, index + 1, digest);
    if (salinan && index > 0 && !agrees(copies[index], row)) return undefined;
    if (!row) continue;
    if (!row.event || row.hash !== row.terhitung || !chain.add(row)) return undefined;
    events.push(row.event);
    end = row;
  }
  const heads = chain.heads;
  if (heads.length > 1 && !salinan) return undefined;
  if (!recordedHeads(salinan).every((hash) => events.findLastIndex((event) => event.hash === hash) >= 0)) return undefined;
  return { events, heads, ...(end ? { tail: tailOf(end) } : {}) };
}

const tailOf = ({ baris, teks, hash }: LogRow): Tail => ({ index: baris - 1, teks, hash });

/**
 * Follows a chain row by row. While each row follows the one before it alone, nothing is remembered but the last hash; sets are
 * only made once the chain forks.
 */
class Chain {
  private last: string | undefined;
  private known: Set<string> | undefined;
  private readonly open = new Set<string>();

  constructor(
    private readonly events: readonly TrackerEvent[],
    heads: readonly string[] = [],
  ) {
    this.last = events.at(-1)?.hash;
    for (const head of heads) this.open.add(head);
  }

  get heads(): string[] {
    return [...this.open].sort();
  }

  /** False when a row follows something that is not above it, or stands there already. */
  add({ sebelum, hash }: LogRow): boolean {
    if (sebelum.length !== 1 || sebelum[0] !== this.last) {
      if (sebelum.length === 0 && this.last !== undefined) return false;
      this.known ??= new Set(this.events.map((event) => event.hash));
      if (this.known.has(hash) || !sebelum.every((before) => this.known?.has(before))) return false;
    }
    this.known?.add(hash);
    for (const before of sebelum) this.open.delete(before);
    this.open.add(hash);
    this.last = hash;
    return true;
  }
}

function readBroken({ log, salinan }: LogSheets, digest: Digest): Pick<LogReading, 'events' | 'heads' | 'masalah' | 'tertimpa'> {
  const rows = (log?.values ?? []).flatMap((cells, index) => (isHeader(cells) ? [] : (readRow(cells, index + 1, digest) ?? [])));
  const kept = (salinan?.values ?? []).flatMap((cells, index) =>
    index === 0 ? [] : copiesIn(cells).flatMap((text) => parseCopy(text, index + 1, digest) ?? []),
  );
  const found = diagnose(rows, kept, recordedHeads(salinan));
  const gone: Masalah[] = [{ baris: 1, jenis: 'terpotong', pesan: lembarHilang(kept.length), pulih: true }];
  return { ...found, heads: headsOf(found.events), masalah: log || kept.length === 0 ? found.masalah : gone };
}

/**
 * Reads what was added since an earlier reading, given sheets read from that reading's last row on. Undefined when the last row
 * is no longer what it was, or anything new is out of order: then everything must be read again.
 */
export function readMore(earlier: LogReading, { log, salinan }: LogSheets, digest: Digest = digestOf): LogReading | undefined {
  const { tail } = earlier;
  if (!tail || !log) return undefined;
  const before = readRow(log.values[tail.index] ?? [], tail.index + 1, digest);
  if (before?.teks !== tail.teks || before.hash !== tail.hash) return undefined;
  const copies = salinan?.values ?? [];
  const added: TrackerEvent[] = [];
  const chain = new Chain(earlier.events, earlier.heads);
  let end = before;
  for (let index = tail.index + 1; index < Math.max(log.values.length, copies.length); index += 1) {
    const row = readRow(log.values[index] ?? [''], index + 1, digest);
    if (!agrees(copies[index], row)) return undefined;
    if (!row) continue;
    if (!row.event || row.hash !== row.terhitung || !chain.add(row)) return undefined;
    added.push(row.event);
    end = row;
  }
  if (added.length === 0) return earlier;
  return {
    ...earlier,
    events: earlier.events.concat(added),
    heads: chain.heads,
    nextRow: Math.max(earlier.nextRow, filled(log.values), filled(copies)),
    tail: tailOf(end),
  };
}

/** Whether the second copy of a row says what the row says, and nothing else. */
function agrees(copies: readonly CellValue[] | undefined, row: LogRow | undefined): boolean {
  let only: CellValue = '';
  let count = 0;
  for (const value of copies ?? []) {
    if (value === '') continue;
    only = value;
    count += 1;
  }
  if (!row) return count === 0;
  if (count === 0 || typeof only !== 'string') return false;
  if (count === 1) return isCopyOf(only, row);
  const joined = copiesIn(copies);
  return joined.length === 1 && isCopyOf(joined[0] ?? '', row);
}

/** How many rows are in use, blank ones at the end not counted. */
function filled(values: readonly (readonly CellValue[])[]): number {
  let count = values.length;
  while (count > 0 && isBlank(values[count - 1])) count -= 1;
  return count;
}
