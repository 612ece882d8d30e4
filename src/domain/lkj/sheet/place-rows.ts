import type { Canvas } from '../../sheet/print/canvas';
import { breakPages, type PrintRow } from '../../sheet/print/break-pages';

/** One row of the sheet before it is known where it will stand. */
export interface SheetLine {
  /** Points. */
  readonly height: number;
  /** Must stand on the same page as the next row. */
  readonly keepWithNext?: boolean;
  readonly startsPage?: boolean;
  /** The head of its table, written again where a page begins with this row. */
  readonly header?: SheetLine;
  /** How formulas and the contents find it. */
  readonly key?: string;
  write(di: RowPlace): void;
}

/** Where a row stands, and what it needs to write itself. */
export interface RowPlace {
  readonly canvas: Canvas;
  readonly row: number;
  /** Points from the sheet's top. */
  readonly top: number;
  /** Row and page of what carries this key. */
  find(key: string): { readonly row: number; readonly page: number } | undefined;
}

interface PlacedRow {
  readonly row: SheetLine;
  readonly page: number;
}

/** Puts rows on pages; a table that goes on over the page begins with its head again. */
export function placeOnPages(lines: readonly SheetLine[], pageHeight: number): readonly PlacedRow[] {
  const rows = lines.map(({ height, keepWithNext, startsPage, header }): PrintRow => ({
    height: height,
    ...(header ? { opening: header.height + height } : {}),
    ...(keepWithNext ? { keep: true } : {}),
    ...(startsPage ? { fresh: true } : {}),
  }));
  const start = new Set(breakPages(rows, { first: pageHeight, later: pageHeight }));
  let page = 1;
  return lines.flatMap((one, index) => {
    if (start.has(index)) page += 1;
    const header = index === 0 || start.has(index) ? one.header : undefined;
    return [...(header ? [{ row: header, page: page }] : []), { row: one, page: page }];
  });
}

/** Rows above which a page ends. */
export const pageBreaksOf = (placed: readonly PlacedRow[]): readonly number[] =>
  placed.flatMap(({ page }, row) => (row > 0 && placed[row - 1]?.page !== page ? [row] : []));
