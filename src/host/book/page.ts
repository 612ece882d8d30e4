import type { BookPage } from '../../files/xlsx/book-page';
import { shifted, shiftedSpan, type Shift } from './areas';

/** The page set-up after rows or columns came or went: print area, titles and breaks follow their cells. */
export function shiftedPage(page: BookPage, shift: Shift): BookPage {
  const { printArea, titleRows, titleColumns, breaksAbove, breaksLeft, ...rest } = page;
  const areas = printArea?.flatMap((area) => shifted(area, shift) ?? []);
  const rows = titleRows && (shift.axis === 'row' ? shiftedSpan(titleRows.row, titleRows.rows, shift) : { start: titleRows.row, length: titleRows.rows }); // prettier-ignore
  const columns = titleColumns && (shift.axis === 'column' ? shiftedSpan(titleColumns.column, titleColumns.columns, shift) : { start: titleColumns.column, length: titleColumns.columns }); // prettier-ignore
  const above = shift.axis === 'row' ? shiftedBreaks(breaksAbove, shift) : breaksAbove;
  const left = shift.axis === 'column' ? shiftedBreaks(breaksLeft, shift) : breaksLeft;
  return {
    ...rest,
    ...(areas && areas.length > 0 ? { printArea: areas } : {}),
    ...(rows ? { titleRows: { row: rows.start, rows: rows.length } } : {}),
    ...(columns ? { titleColumns: { column: columns.start, columns: columns.length } } : {}),
    ...(above ? { breaksAbove: above } : {}),
    ...(left ? { breaksLeft: left } : {}),
  };
}

const shiftedBreaks = (breaks: readonly number[] | undefined, shift: Shift): number[] | undefined =>
  breaks?.flatMap((at) => shiftedSpan(at, 1, shift)?.start ?? []);
