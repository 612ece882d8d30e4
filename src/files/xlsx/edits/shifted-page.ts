import { mapAreas, mapIndex, mapSpan, type Shift } from '../../../domain/sheet/shift';
import type { BookPage } from '../book-page';

/** The page set-up after rows or columns came or went: print area, titles and breaks follow their cells. */
export function shiftedPage(page: BookPage, shift: Shift): BookPage {
  const { printArea, titleRows, titleColumns, breaksAbove, breaksLeft, ...rest } = page;
  const areas = printArea && mapAreas(printArea, shift);
  const spanOf = (axis: Shift['axis'], start: number, length: number): readonly [number, number] | undefined =>
    axis === shift.axis ? mapSpan(start, length, shift) : [start, length];
  const breaks = (at: readonly number[] | undefined, axis: Shift['axis']): readonly number[] | undefined =>
    axis === shift.axis ? at?.flatMap((one) => mapIndex(one, shift) ?? []) : at;
  const rows = titleRows && spanOf('row', titleRows.row, titleRows.rows);
  const columns = titleColumns && spanOf('column', titleColumns.column, titleColumns.columns);
  const [above, left] = [breaks(breaksAbove, 'row'), breaks(breaksLeft, 'column')];
  return {
    ...rest,
    ...(areas && areas.length > 0 ? { printArea: areas } : {}),
    ...(rows ? { titleRows: { row: rows[0], rows: rows[1] } } : {}),
    ...(columns ? { titleColumns: { column: columns[0], columns: columns[1] } } : {}),
    ...(above ? { breaksAbove: above } : {}),
    ...(left ? { breaksLeft: left } : {}),
  };
}
