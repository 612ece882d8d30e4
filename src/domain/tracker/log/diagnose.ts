import { eachInSteps, sortedInSteps, STEP, type Steps } from '../../steps';
import type { TrackerEvent } from '../event';
import { chainOrder, type Link } from './chain';
import { countingOrderInSteps } from './counting-order';
import type { LogProblem } from './log-problem';
import { misplaced } from './order';
import { Originals } from './originals';
import { rowDeleted, rowInserted, rowsSwapped, rowChanged, logCut, rowUnreadable } from './messages';
import { isNewer, isSound, type LogRow } from './read-row';
import { RowLinks } from './row-links';

/** What is known of a log in which something is out of order. */
export interface Diagnosis {
  readonly events: TrackerEvent[];
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
 * Finds out what happened to each row, in pieces: rows are matched with their second copies by hash, id and place; what the copies
 * cannot tell is inferred from the chain (who refers to whom). `recorded` are the newest hashes each lane noted, `noted`
 * those of rows that are known to have been written.
 */
export function* diagnose(
  rows: readonly LogRow[],
  copies: readonly LogRow[],
  recorded: readonly string[],
  noted: readonly string[] = [],
): Steps<Diagnosis> {
  const originals = yield* Originals.of(copies);
  const masalah: LogProblem[] = [];
  const { standing, strange } = yield* matchExactly(rows, originals, masalah);
  const links = yield* RowLinks.of(rows, originals, recorded);
  const ids = new Set<string>();
  yield* eachInSteps(standing.keys(), ({ id }) => {
    ids.add(id);
  });

  // The surest matches first, so that a row put in beside an altered one does not take its place.
  const left: LogRow[] = [];
  yield* eachInSteps(strange, (row) => {
    if (isNewer(row)) masalah.push(newerMasalah(row));
    else if (!alter(row, originals.resembling(row))) left.push(row);
  });
  yield* eachInSteps(left, settle);

  function settle(row: LogRow): void {
    if (isSound(row) && !ids.has(row.id) && links.belongs(row)) {
      standing.set(row, { row, original: row });
      ids.add(row.id);
      return;
    }
    if (!isSound(row) || !row.event) {
      if (alter(row, originals.at(row.baris))) return;
      const linked = links.wasLink(row);
      if (linked && row.event) {
        masalah.push({ baris: row.baris, jenis: 'diubah', pesan: rowChanged(row.baris, false), peristiwa: row.id });
        standing.set(row, { row, original: undefined });
        return;
      }
      if (linked || (!row.event && (row.hash === row.terhitung || row.sebab === 'bentuk'))) {
        masalah.push({ baris: row.baris, jenis: 'tidak-terbaca', pesan: rowUnreadable(row.baris, row.sebab, false) });
        return;
      }
    }
    masalah.push({ baris: row.baris, jenis: 'disisipkan', pesan: rowInserted(row.baris), peristiwa: row.id });
  }

  /** Takes a row for an altered one of this original, where there is one. */
  function alter(row: LogRow, original: LogRow | undefined): boolean {
    if (!original) return false;
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
    return true;
  }

  yield* orderProblems(rows, standing, originals, masalah);

  const written = new Set([...recorded, ...noted]);
  const { missing, tertimpa } = yield* originals.missing({ has: (hash) => written.has(hash) || links.followers.has(hash) });
  const known: LogRow[] = [];
  yield* eachInSteps(standing.values(), ({ row, original }) => {
    known.push(original ?? row);
  });
  yield* goneProblems(missing, known, masalah);
  const lastRow = rows.at(-1)?.baris ?? 1;
  for (const { baris } of links.referringToLost) masalah.push({ baris, jenis: 'dihapus', pesan: rowDeleted(baris, false) });
  const all = [...known, ...missing, ...tertimpa];
  const explained = new Set<string>();
  yield* eachInSteps(all, ({ hash, terhitung }) => {
    explained.add(hash).add(terhitung);
  });
  const lost = recorded.some((hash) => !explained.has(hash) && !links.present.has(hash));
  const tailAltered = masalah.some(({ baris, jenis }) => baris === lastRow && (jenis === 'diubah' || jenis === 'tidak-terbaca'));
  if (lost && !tailAltered && !masalah.some(({ jenis }) => jenis === 'terpotong')) {
    masalah.push({ baris: lastRow + 1, jenis: 'terpotong', pesan: logCut(lastRow + 1, 0, false) });
  }

  const events: TrackerEvent[] = [];
  yield* eachInSteps(yield* originals.inOrder(all), ({ event }) => {
    if (event) events.push(event);
  });
  return {
    events: yield* countingOrderInSteps(events),
    masalah: yield* sortedInSteps(masalah, (a, b) => a.baris - b.baris),
    tertimpa,
  };
}

export const newerMasalah = ({ baris, sebab }: LogRow): LogProblem => ({
  baris,
  jenis: 'tidak-terbaca',
  pesan: rowUnreadable(baris, sebab, false),
  newer: true,
});

/** Matches the rows that are as their copies are; what is left is strange. */
function* matchExactly(
  rows: readonly LogRow[],
  originals: Originals,
  masalah: LogProblem[],
): Steps<{ readonly standing: Map<LogRow, Standing>; readonly strange: readonly LogRow[] }> {
  const rowOf = new Map<LogRow, LogRow>();
  const strange: LogRow[] = [];
  const repeats: { readonly row: LogRow; readonly original: LogRow }[] = [];
  yield* eachInSteps(rows, (row) => {
    const original = originals.exact(row);
    if (!original) strange.push(row);
    else if (originals.claim(original)) rowOf.set(original, row);
    else repeats.push({ row, original });
  });
  // An exact repetition is fine when it was sent again (then it has a copy of its own); otherwise somebody put it in.
  yield* eachInSteps(repeats, ({ row, original }) => {
    // What was sent again stands last: the rows before it may have been lost in between.
    if (originals.timesSent(original) > 1) rowOf.set(original, row);
    else masalah.push({ baris: row.baris, jenis: 'disisipkan', pesan: rowInserted(row.baris), peristiwa: row.id });
  });
  const standing = new Map<LogRow, Standing>();
  yield* eachInSteps(rowOf, ([original, row]) => {
    standing.set(row, { row, original });
  });
  return { standing, strange };
}

interface Placed extends Link {
  readonly row: LogRow;
  readonly original: LogRow;
}

function* orderProblems(
  rows: readonly LogRow[],
  standing: ReadonlyMap<LogRow, Standing>,
  originals: Originals,
  masalah: LogProblem[],
): Steps<void> {
  const asOnSheet: Placed[] = [];
  let copied = true;
  yield* eachInSteps(rows, (row) => {
    const one = standing.get(row);
    if (!one) return;
    const original = one.original ?? row;
    const { hash, sebelum } = original;
    if (!originals.has(hash)) copied = false;
    asOnSheet.push({ hash, sebelum, row, original });
  });
  // The copies say where each row was written; where they are gone, the chain says what came before what.
  const inOrder = copied
    ? yield* sortedInSteps(asOnSheet, (a, b) => originals.placeOf(a.original) - originals.placeOf(b.original))
    : yield* chainOrder(asOnSheet);
  const expected = new Map<LogRow, number>();
  yield* eachInSteps(inOrder, ({ row }, index) => {
    expected.set(row, index);
  });
  const ranks: number[] = [];
  yield* eachInSteps(asOnSheet, ({ row }) => {
    ranks.push(expected.get(row) ?? 0);
  });
  yield* eachInSteps(yield* misplaced(ranks), (index) => {
    const row = asOnSheet[index]?.row;
    if (row) masalah.push({ baris: row.baris, jenis: 'ditukar', pesan: rowsSwapped(row.baris), peristiwa: row.id });
  });
}

/** Events only the copy still has: removed where something later refers to them, cut off where nothing does. */
function* goneProblems(missing: readonly LogRow[], known: readonly LogRow[], masalah: LogProblem[]): Steps<void> {
  const byHash = new Map<string, LogRow>();
  yield* eachInSteps(missing, (row) => {
    byHash.set(row.hash, row);
  });
  const removed = new Set<LogRow>();
  const stack: LogRow[] = [];
  const refer = ({ sebelum }: LogRow): void => {
    for (const hash of sebelum) {
      const row = byHash.get(hash);
      if (row && !removed.has(row)) stack.push(row);
    }
  };
  yield* eachInSteps(known, refer);
  for (let row = stack.pop(); row; row = stack.pop()) {
    if (removed.has(row)) continue;
    removed.add(row);
    refer(row);
    if (removed.size % STEP === 0) yield;
  }
  let [cut, first] = [0, Number.POSITIVE_INFINITY];
  yield* eachInSteps(missing, (row) => {
    const { baris, id } = row;
    if (removed.has(row)) {
      masalah.push({ baris, jenis: 'dihapus', pesan: rowDeleted(baris, true), peristiwa: id, pulih: true });
      return;
    }
    cut += 1;
    first = Math.min(first, baris);
  });
  if (cut > 0) masalah.push({ baris: first, jenis: 'terpotong', pesan: logCut(first, cut, true), pulih: true });
}
