import { countUpTo } from '../../domain/halving';
import type { Point } from '../../domain/sheet/edit';
import { LAST_COLUMN, LAST_ROW, EXCEL_LIMITS } from '../../domain/sheet/limits';
import { POINT } from '../../domain/sheet/print/measure';
import type { Book, BookSheet } from './book';

/** DrawingML counts in EMU: 12,700 to the point. */
export const EMU = 12_700;

export const emu = (points: number): number => Math.round(points * EMU);

/**
 * Width in pixels of the widest digit of the workbook's Normal font, which the file counts column widths in (ECMA-376
 * 18.3.1.13). Fonts not measured here are close to Arial's proportions.
 */
export function digitWidth({ name, size }: Book['font']): number {
  if (/calibri|aptos|carlito|times/i.test(name)) return Math.max(5, Math.round(size * 0.676 - 0.2));
  return Math.max(5, Math.round(size * 0.742 - 0.17));
}

/** The height or width Excel makes of the one it is told: whole pixels. */
export const wholePixels = (points: number): number => Math.round(points / POINT) * POINT;

/** Points to the file's characters and back; Excel shows whole pixels, so that points are rounded to those. */
export const charactersOf = (points: number, digit: number): number =>
  Math.min(EXCEL_LIMITS.columnWidth, Math.round((Math.round(points / POINT) / digit) * 1e6) / 1e6);

export const pointsOf = (characters: number, digit: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit) * POINT;

/** Where rows and columns begin, to place drawings; hidden ones take no room. */
export interface Ruler {
  /** The column (row) that holds the position, and how far into it, in points. */
  column(x: number): { readonly index: number; readonly offset: number };
  row(y: number): { readonly index: number; readonly offset: number };
  at(column: number, columnOffset: number, row: number, rowOffset: number): Point;
}

/** A drawing beyond the sheet's last row or column is kept at the edge. */
export function rulerOf(sheet: Pick<BookSheet, 'columns' | 'rows' | 'defaultColumnWidth' | 'defaultRowHeight'>): Ruler {
  const columns = axis(sheet.columns.length, LAST_COLUMN, sheet.defaultColumnWidth, (index) => {
    const column = sheet.columns[index];
    return column?.hidden ? 0 : column?.width;
  });
  const rows = axis(sheet.rows.length, LAST_ROW, sheet.defaultRowHeight, (index) => {
    const row = sheet.rows[index];
    return row?.hidden ? 0 : row?.height;
  });
  return {
    column: columns.find,
    row: rows.find,
    at: (column, columnOffset, row, rowOffset) => ({ x: columns.start(column) + columnOffset, y: rows.start(row) + rowOffset }),
  };
}

interface Axis {
  find(position: number): { index: number; offset: number };
  start(index: number): number;
}

function axis(known: number, last: number, ordinary: number, sizeOf: (index: number) => number | undefined): Axis {
  const starts = [0];
  for (let index = 0; index < known; index += 1) starts.push((starts[index] ?? 0) + (sizeOf(index) ?? ordinary));
  const end = starts[known] ?? 0;
  return {
    start: (index) => starts[index] ?? end + (index - known) * ordinary,
    find(position) {
      const wanted = Math.max(0, position);
      if (wanted >= end) {
        const index = ordinary > 0 ? known + Math.floor((wanted - end) / ordinary) : known;
        return index > last ? { index: last, offset: 0 } : { index, offset: wanted - end - (index - known) * ordinary };
      }
      const index = countUpTo(starts, wanted) - 1;
      return { index, offset: wanted - (starts[index] ?? 0) };
    },
  };
}
