import type { SheetSnapshot } from '../../sheet/snapshot';
import type { Digest } from './digest';
import { isSound, parseRow, type LogRow } from './read-row';

/**
 * A third place for the newest rows, one cell an event, chosen by its hash: two people who write the same row of the log at the
 * same moment, and happen to use the same lane of its copy, would otherwise leave no trace of whoever came first. Cells are used
 * again; by then the events that stood there have long been seen.
 */
const THIRD_PLACE_ROWS = 1024;

/** Just under what a cell holds (`EXCEL_LIMITS.cellText`); longer rows are not kept here. */
const LONGEST = 32_000;

/** Where a row is kept, and what is written there; undefined for one too long. `baris`: its row in the log, from 1. */
export function placeOf(
  { salinan, hash }: Pick<LogRow, 'salinan' | 'hash'>,
  row: number,
): { row: number; text: string } | undefined {
  const text = `${String(row)}\n${salinan}`;
  return text.length > LONGEST ? undefined : { row: Number.parseInt(hash.slice(0, 8), 16) % THIRD_PLACE_ROWS, text };
}

/** The hashes of the rows kept, without looking at what they say. */
export const keptHashes = (titipan: SheetSnapshot | undefined): string[] =>
  (titipan?.values ?? []).flatMap(([text]) => (typeof text === 'string' && text !== '' ? [text.slice(-64)] : []));

/** The rows kept, as far as nobody altered them, each at the place in the log it was written to. */
export function keptRows(titipan: SheetSnapshot | undefined, digest: Digest): LogRow[] {
  return (titipan?.values ?? []).flatMap(([text]) => {
    const found = typeof text === 'string' ? /^([1-9]\d{0,6})\n/.exec(text) : null;
    if (!found || typeof text !== 'string') return [];
    const row = parseRow(text.slice(found[0].length), Number(found[1]), digest);
    return isSound(row) ? [row] : [];
  });
}
