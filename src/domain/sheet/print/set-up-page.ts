import { area } from '../address';
import type { Edit, PageSetup } from '../edit';
import { breakPages } from './break-pages';
import { pageRoom } from './paper';

/** How a sheet is printed. One that people lengthen by hand is `growing`: it has no print area, so that what they add is printed too. */
export type PrintedPage = Pick<PageSetup, 'orientation' | 'titleRows' | 'footer' | 'header' | 'breaksAbove' | 'bareFirst'> & {
  readonly growing?: boolean;
};

/** What is printed: its rows by height (points), which of them stay with the next, and its columns by width. */
interface PrintedSheet {
  readonly heights: readonly number[];
  readonly kept: ReadonlySet<number>;
  readonly widths: readonly number[];
}

/** Sets a sheet up for F4, one page wide; pages end above the rows given, or where the rows ask for it. */
export function setUpPage(sheet: string, { growing, ...setup }: PrintedPage, { heights, kept, widths }: PrintedSheet): Edit {
  const sum = (sizes: readonly number[]): number => sizes.reduce((all, one) => all + one, 0);
  const { titleRows } = setup;
  const first = pageRoom(setup.orientation, sum(widths));
  const later = first - (titleRows ? sum(heights.slice(titleRows.row, titleRows.row + titleRows.rows)) : 0);
  const rows = heights.map((height, row) => ({ height, keep: kept.has(row) }));
  const printArea = growing ? {} : { printArea: area(0, 0, heights.length, widths.length) };
  const breaksAbove = setup.breaksAbove ?? breakPages(rows, { first, later });
  return { kind: 'page', sheet, setup: { paper: 'folio', fitToWidth: true, ...printArea, ...setup, breaksAbove } };
}
