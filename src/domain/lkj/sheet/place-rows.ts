import type { ChartSpec, PictureSpec } from '../../sheet/edit';
import type { Painting } from '../../sheet/print/painting';
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
  /** The id of the table whose body it belongs to. */
  readonly body?: string;
  write(di: RowPlace): void;
}

/** Where a row stands, and what it needs to write itself. */
export interface RowPlace {
  readonly canvas: Painting;
  readonly row: number;
  /** Points from the sheet's top. */
  readonly top: number;
  readonly drawn: Drawn;
  /** Row and page of what carries this key. */
  find(key: string): KeyPlace | undefined;
}

export interface KeyPlace {
  readonly row: number;
  readonly page: number;
}

/** What is drawn over the cells. */
export interface Drawn {
  readonly charts: ChartSpec[];
  readonly pictures: PictureSpec[];
}

export interface PlacedRow {
  readonly row: SheetLine;
  readonly page: number;
  /** The head of a table that goes on here: a row more than was laid out. */
  readonly again?: true;
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
  return lines.flatMap((one, index): PlacedRow[] => {
    if (start.has(index)) page += 1;
    const header = index === 0 || start.has(index) ? one.header : undefined;
    return [...(header ? [{ row: header, page, again: true } as const] : []), { row: one, page }];
  });
}

/** Rows above which a page ends. */
export const pageBreaksOf = (placed: readonly PlacedRow[]): readonly number[] =>
  placed.flatMap(({ page }, row) => (row > 0 && placed[row - 1]?.page !== page ? [row] : []));
