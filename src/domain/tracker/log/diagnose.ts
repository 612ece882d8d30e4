import type { TrackerEvent } from '../event';
import { chainOrder } from './chain';
import { countingOrder } from './counting-order';
import type { LogProblem } from './log-problem';
import { misplaced } from './order';
import { Originals } from './originals';
import { rowDeleted, rowInserted, rowsSwapped, rowChanged, logCut, rowUnreadable } from './messages';
import { isNewer, isSound, type LogRow } from './read-row';

/** What is known of a log in which something is out of order. */
export interface Diagnosis {
  readonly events: readonly TrackerEvent[];
  readonly masalah: readonly LogProblem[];
  readonly tertimpa: readonly LogRow[];
}

/** A row of the log together with the event it stands for: its copy's where there is one, else its own. */
interface Standing {
  readonly row: LogRow;
  /** The sound original: the row itself, or its second copy. Absent when only the altered row is left. */
  readonly original: LogRow | undefined;
}

/**
 * Finds out what happened to each row: rows are matched with their second copies by hash, id and place; what the copies cannot
 * tell is inferred from the chain (who refers to whom). `recorded` are the newest hashes each lane noted, `noted`
 * those of rows that are known to have been written.
 */
export function diagnose(
  rows: readonly LogRow[],
  copies: readonly LogRow[],
  recorded: readonly string[],
  noted: readonly string[] = [],
): Diagnosis {
  const originals = new Originals(copies);
  const masalah: LogProblem[] = [];
  const standing = new Map<LogRow, Standing>();
  const strange: LogRow[] = [];

  const repeats: LogRow[] = [];
  for (const row of rows) {
    const original = originals.exact(row);
    if (!original) strange.push(row);
    else if (originals.claim(original)) standing.set(row, { row, original });
    else repeats.push(row);
  }
  settleRepeats(repeats, standing, originals, masalah);

  const followers = new Map<string, number>();
  for (const hash of rows.flatMap(({ sebelum }) => sebelum)) followers.set(hash, (followers.get(hash) ?? 0) + 1);
  const referred: Pick<ReadonlySet<string>, 'has'> = followers;
  const sound = new Set(rows.filter(isSound).map(({ hash }) => hash));
  const heads = new Set(recorded);
  const present = new Set(rows.flatMap(({ hash, terhitung }) => [hash, terhitung]));
  const unresolved = new Map<string, LogRow>();
  for (const row of rows) {
    for (const hash of row.sebelum) {
      if (isSound(row) && !present.has(hash) && !originals.has(hash) && !unresolved.has(hash)) unresolved.set(hash, row);
    }
  }
  const nextOf = new Map(rows.map((row, index) => [row, rows[index + 1]]));
  const ids = new Set<string>();
  for (const { row } of standing.values()) ids.add(row.id);

  // The surest matches first, so that a row put in beside an altered one does not take its place.
  const left: LogRow[] = [];
  for (const row of strange) {
    if (isNewer(row)) {
      masalah.push(newerMasalah(row));
      continue;
    }
    const original = originals.resembling(row);
    if (original) alter(row, original);
    else left.push(row);
  }
  for (const row of left) {
    if (isSound(row) && !ids.has(row.id) && belongs(row)) {
      standing.set(row, { row, original: row });
      ids.add(row.id);
      continue;
    }
    if (!isSound(row) || !row.event) {
      const original = originals.at(row.baris);
      if (original) {
        alter(row, original);
        continue;
      }
      if (wasLink(row)) {
        if (row.event) {
          masalah.push({ baris: row.baris, jenis: 'diubah', pesan: rowChanged(row.baris, false), peristiwa: row.id });
          standing.set(row, { row, original: undefined });
        } else masalah.push({ baris: row.baris, jenis: 'tidak-terbaca', pesan: rowUnreadable(row.baris, row.sebab, false) });
        continue;
      }
      if (!row.event && (row.hash === row.terhitung || row.sebab === 'bentuk')) {
        masalah.push({ baris: row.baris, jenis: 'tidak-terbaca', pesan: rowUnreadable(row.baris, row.sebab, false) });
        continue;
      }
    }
    masalah.push({ baris: row.baris, jenis: 'disisipkan', pesan: rowInserted(row.baris), peristiwa: row.id });
  }

  function alter(row: LogRow, original: LogRow): void {
    originals.claim(original);
    standing.set(row, { row, original });
    ids.add(original.id);
    const unreadable = !row.event && row.id !== original.id && row.hash !== original.hash;
    masalah.push({
      baris: row.baris,
      jenis: unreadable ? 'tidak-terbaca' : 'diubah',
      pesan: unreadable ? rowUnreadable(row.baris, row.sebab, true) : rowChanged(row.baris, true),
      peristiwa: original.id,
      pulih: true,
    });
  }

  /** A sound row without a copy is the log's own when others build on it, or nothing says otherwise. */
  function belongs(row: LogRow): boolean {
    if (referred.has(row.hash) || heads.has(row.hash)) return true;
    if (!originals.empty || heads.size > 0) return false;
    // Nobody builds on it. The newest event may have been carried elsewhere: nothing else follows what it follows.
    if (row.sebelum.length > 0 && row.sebelum.every((hash) => followers.get(hash) === 1)) return true;
    // Whoever built on it may be gone just below; else it may be one of the newest, never one later rows passed over.
    if ([...unresolved.values()].some((by) => by === nextOf.get(row))) return true;
    const later = rows.slice(rows.indexOf(row) + 1);
    return later.every((other) => !isSound(other) || other.sebelum.every((hash) => row.sebelum.includes(hash)));
  }

  /** Whether an unsound row without a copy stood in the chain: somebody refers to it, or to something gone just here. */
  function wasLink(row: LogRow): boolean {
    if ([row.hash, row.terhitung].some((hash) => !sound.has(hash) && (referred.has(hash) || heads.has(hash)))) return true;
    const next = nextOf.get(row);
    for (const [hash, by] of unresolved) {
      if (by === next) {
        unresolved.delete(hash);
        return true;
      }
    }
    return next === undefined && originals.empty && [...heads].some((hash) => !present.has(hash));
  }

  const order = orderProblems(rows, standing, originals);
  masalah.push(...order);

  const { missing, tertimpa } = originals.missing(new Set([...recorded, ...followers.keys(), ...noted]));
  const known = [...standing.values()].flatMap(({ row, original }) => original ?? row);
  masalah.push(...gone(missing, known));
  const lastRow = rows.at(-1)?.baris ?? 1;
  const explained = new Set([...known, ...missing, ...tertimpa].flatMap(({ hash, terhitung }) => [hash, terhitung]));
  for (const row of new Set(unresolved.values())) {
    masalah.push({ baris: row.baris, jenis: 'dihapus', pesan: rowDeleted(row.baris, false) });
  }
  const lost = recorded.some((hash) => !explained.has(hash) && !present.has(hash));
  const tailAltered = masalah.some(({ baris, jenis }) => baris === lastRow && (jenis === 'diubah' || jenis === 'tidak-terbaca'));
  if (lost && !tailAltered && !masalah.some(({ jenis }) => jenis === 'terpotong')) {
    masalah.push({ baris: lastRow + 1, jenis: 'terpotong', pesan: logCut(lastRow + 1, 0, false) });
  }

  const all = originals.inOrder([...known, ...missing, ...tertimpa]);
  return {
    events: countingOrder(all.flatMap(({ event }) => (event ? [event] : []))),
    masalah: masalah.sort((a, b) => a.baris - b.baris),
    tertimpa,
  };
}

export const newerMasalah = ({ baris, sebab }: LogRow): LogProblem => ({
  baris,
  jenis: 'tidak-terbaca',
  pesan: rowUnreadable(baris, sebab, false),
  newer: true,
});

/** An exact repetition is fine when it was sent again (then it has a copy of its own); otherwise somebody put it in. */
function settleRepeats(
  repeats: readonly LogRow[],
  standing: Map<LogRow, Standing>,
  originals: Originals,
  masalah: LogProblem[],
): void {
  for (const row of repeats) {
    const original = originals.exact(row);
    if (!original) continue;
    if (originals.timesSent(original) > 1) {
      // What was sent again stands last: the rows before it may have been lost in between.
      for (const [first, one] of standing) if (one.original === original) standing.delete(first);
      standing.set(row, { row, original });
      continue;
    }
    const messages = rowInserted(row.baris);
    masalah.push({ baris: row.baris, jenis: 'disisipkan', pesan: messages, peristiwa: row.id });
  }
}

function orderProblems(rows: readonly LogRow[], standing: ReadonlyMap<LogRow, Standing>, originals: Originals): LogProblem[] {
  const asOnSheet = rows.flatMap((row) => {
    const one = standing.get(row);
    return one
      ? [{ hash: (one.original ?? row).hash, sebelum: (one.original ?? row).sebelum, row, original: one.original ?? row }]
      : [];
  });
  // The copies say where each row was written; where they are gone, the chain says what came before what.
  const inOrder = asOnSheet.every(({ original }) => originals.has(original.hash))
    ? [...asOnSheet].sort((a, b) => originals.placeOf(a.original) - originals.placeOf(b.original))
    : chainOrder(asOnSheet);
  const expected = new Map(inOrder.map((one, index) => [one.row, index]));
  return misplaced(asOnSheet.map(({ row }) => expected.get(row) ?? 0)).flatMap((index) => {
    const row = asOnSheet[index]?.row;
    return row ? [{ baris: row.baris, jenis: 'ditukar' as const, pesan: rowsSwapped(row.baris), peristiwa: row.id }] : [];
  });
}

/** Events only the copy still has: removed where something later refers to them, cut off where nothing does. */
function gone(missing: readonly LogRow[], known: readonly LogRow[]): LogProblem[] {
  const byHash = new Map(missing.map((row) => [row.hash, row]));
  const removed = new Set<LogRow>();
  const stack = known.flatMap(({ sebelum }) => sebelum);
  for (let hash = stack.pop(); hash !== undefined; hash = stack.pop()) {
    const row = byHash.get(hash);
    if (!row || removed.has(row)) continue;
    removed.add(row);
    stack.push(...row.sebelum);
  }
  const problems: LogProblem[] = [...removed].map((row) => ({
    baris: row.baris,
    jenis: 'dihapus',
    pesan: rowDeleted(row.baris, true),
    peristiwa: row.id,
    pulih: true,
  }));
  const cut = missing.filter((row) => !removed.has(row));
  const first = cut.reduce((least, { baris }) => Math.min(least, baris), Number.POSITIVE_INFINITY);
  if (cut.length > 0) problems.push({ baris: first, jenis: 'terpotong', pesan: logCut(first, cut.length, true), pulih: true });
  return problems;
}
