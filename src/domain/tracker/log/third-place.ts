import type { SheetSnapshot } from '../../sheet/snapshot';
import type { Digest } from './digest';
import { pieces } from './log-row';
import { isSound, joinPieces, parseRow, type LogRow } from './read-row';

/**
 * A third place for the newest rows, one an event: two people who write the same row of the log at the same moment, and happen to
 * use the same lane of its copy, would otherwise leave no trace of whoever came first. Each pane goes round from a start of its own,
 * a place further with every row of the log, so that its own newest rows never take each other's. Places are used again; by then the
 * events that stood there have long been seen.
 */
const THIRD_PLACE_ROWS = 1024;

/** Just under what a cell holds (`EXCEL_LIMITS.cellText`); longer rows go in pieces into the cells right of the first column. */
const LONGEST = 32_000;

/** Fewer places for long rows, all at the top: together they stay small, and can be read a few at a time. */
export const LONG_PLACES = 32;

/** Columns the pieces of a long row may take: those it leaves free are emptied of an earlier one's. */
const PIECES = 42;

/** The cells a row is kept in. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly string[];
}

/** Where a row is kept, and what is written there. `baris`: its row in the log, from 1; `places`: where its writer starts. */
export function placeOf({ salinan }: Pick<LogRow, 'salinan'>, baris: number, places: number): Place {
  const text = `${String(baris)}\n${salinan}`;
  const chosen = places + baris;
  if (text.length <= LONGEST) return { row: chosen % THIRD_PLACE_ROWS, column: 0, cells: [text] };
  const parts = pieces(text);
  const free = Array.from({ length: Math.max(0, PIECES - parts.length) }, () => '');
  return { row: chosen % LONG_PLACES, column: 1, cells: [...parts, ...free] };
}

/** What stands in the third place, long rows put together again. */
export function keptTexts(titipan: SheetSnapshot | undefined): string[] {
  const texts: string[] = [];
  for (const cells of titipan?.values ?? []) {
    const [short = '', long = ''] = cells;
    if (short !== '') texts.push(String(short));
    if (long !== '') texts.push(joinPieces(cells, 1).text);
  }
  return texts;
}

/** The hashes of the rows kept, without looking at what they say. */
export const keptHashes = (titipan: SheetSnapshot | undefined): string[] => keptTexts(titipan).map((text) => text.slice(-64));

/** The row that such a text keeps, at the place in the log it was written to; undefined where somebody altered it. */
export function keptRow(text: string, digest: Digest): LogRow | undefined {
  const found = /^([1-9]\d{0,6})\n/.exec(text);
  if (!found) return undefined;
  const row = parseRow(text.slice(found[0].length), Number(found[1]), digest);
  return isSound(row) ? row : undefined;
}
