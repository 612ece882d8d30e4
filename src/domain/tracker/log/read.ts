import type { CellValue, SheetSnapshot } from '../../sheet/snapshot';
import type { TrackerEvent } from '../event';
import { headsOf } from './chain';
import { diagnose } from './diagnose';
import { digestOf, type Digest } from './digest';
import type { Masalah } from './masalah';
import { lembarHilang } from './pesan';
import { isBlank, isSound, LOG_COLUMNS, readRow, type LogRow } from './row';
import { copiesIn, copyText, parseCopy, recordedHeads } from './salinan';

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
  readonly tail?: {
    readonly index: number;
    readonly teks: string;
    readonly hash: string;
    readonly hashes: Set<string>;
    readonly ids: Set<string>;
  };
}

export interface LogSheets {
  readonly log: SheetSnapshot | undefined;
  readonly salinan: SheetSnapshot | undefined;
}

/** Whether these cells are the log's header row. */
export const isHeader = (cells: readonly CellValue[] | undefined): boolean =>
  cells !== undefined && LOG_COLUMNS.every((name, column) => cells[column] === name);

/** Whether a sheet is a Runut log, whatever it is called. */
export const isLogSheet = (sheet: SheetSnapshot): boolean => sheet.values.some(isHeader);

/** Reads the whole log. Never throws: rows that make no sense are among `masalah`, the rest is used. */
export function readLog({ log, salinan }: LogSheets, digest: Digest = digestOf): LogReading {
  const values = log?.values ?? [];
  const copies = salinan?.values ?? [];
  const rows: LogRow[] = [];
  const hashes = new Set<string>();
  const ids = new Set<string>();
  const heads = new Set<string>();
  let clean = true;
  let last = '';
  for (let index = 0; index < values.length; index += 1) {
    const cells = values[index] ?? [];
    if (isHeader(cells)) continue;
    const row = readRow(cells, index + 1, digest);
    if (row) {
      rows.push(row);
      clean &&= isSound(row) && follows(row, last, hashes) && !ids.has(row.id);
      hashes.add(row.hash);
      ids.add(row.id);
      for (const before of row.sebelum) heads.delete(before);
      heads.add(row.hash);
      last = row.hash;
    }
    clean &&= salinan === undefined || index === 0 || agrees(copiesIn(copies[index]), row);
  }
  const recorded = recordedHeads(salinan);
  clean &&= heads.size < 2 || salinan !== undefined;
  clean &&= copies.length <= values.length && recorded.every((hash) => hashes.has(hash));
  const nextRow = Math.max(1, filled(values), filled(copies));
  const ada = log !== undefined;
  const berkepala = isHeader(values[0]);
  if (clean) {
    const end = rows.at(-1);
    return {
      events: rows.flatMap(({ event }) => (event ? [event] : [])),
      heads: [...heads].sort(),
      masalah: [],
      tertimpa: [],
      nextRow,
      ada,
      berkepala,
      ...(end ? { tail: { index: end.baris - 1, teks: end.teks, hash: end.hash, hashes, ids } } : {}),
    };
  }
  const kept = copies.flatMap((cells, index) =>
    index === 0
      ? []
      : copiesIn(cells)
          .map((text) => parseCopy(text, index + 1, digest))
          .filter((copy) => copy !== undefined),
  );
  const found = diagnose(rows, kept, recorded);
  const masalah =
    ada || kept.length === 0
      ? found.masalah
      : [{ baris: 1, jenis: 'terpotong' as const, pesan: lembarHilang(kept.length), pulih: true }];
  return {
    events: found.events,
    heads: headsOf(found.events),
    masalah,
    tertimpa: found.tertimpa,
    nextRow,
    ada,
    berkepala,
  };
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
  let end = before;
  const heads = new Set(earlier.heads);
  const fresh = new Set<string>();
  const freshIds = new Set<string>();
  const isKnown = (hash: string): boolean => tail.hashes.has(hash) || fresh.has(hash);
  for (let index = tail.index + 1; index < Math.max(log.values.length, copies.length); index += 1) {
    const row = readRow(log.values[index] ?? [''], index + 1, digest);
    if (!agrees(copiesIn(copies[index]), row)) return undefined;
    if (!row) continue;
    const known = row.sebelum.length > 0 && row.sebelum.every(isKnown);
    if (!row.event || !isSound(row) || !known || tail.ids.has(row.id) || freshIds.has(row.id)) return undefined;
    fresh.add(row.hash);
    freshIds.add(row.id);
    for (const hash of row.sebelum) heads.delete(hash);
    heads.add(row.hash);
    added.push(row.event);
    end = row;
  }
  if (!recordedHeads(salinan).every(isKnown)) return undefined;
  if (added.length === 0) return earlier;
  // The sets belong to the newest reading of the one pane that holds them; an older reading is not gone on from twice.
  for (const hash of fresh) tail.hashes.add(hash);
  for (const id of freshIds) tail.ids.add(id);
  return {
    ...earlier,
    events: [...earlier.events, ...added],
    heads: [...heads].sort(),
    nextRow: Math.max(earlier.nextRow, filled(log.values), filled(copies)),
    tail: { index: end.baris - 1, teks: end.teks, hash: end.hash, hashes: tail.hashes, ids: tail.ids },
  };
}

const follows = (row: LogRow, last: string, hashes: ReadonlySet<string>): boolean =>
  row.sebelum.length === 0 ? last === '' : row.sebelum.every((hash) => hash === last || hashes.has(hash));

/** Whether the second copy of a row says what the row says, and nothing else. */
function agrees(copies: readonly string[], row: LogRow | undefined): boolean {
  if (!row) return copies.length === 0;
  return copies.length === 1 && copies[0] === copyText(row.teks, row.hash);
}

/** How many rows are in use, blank ones at the end not counted. */
function filled(values: readonly (readonly CellValue[])[]): number {
  let count = values.length;
  while (count > 0 && isBlank(values[count - 1])) count -= 1;
  return count;
}
