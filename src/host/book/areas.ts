import type { Area } from '../../domain/sheet/address';

export function intersection(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export const overlaps = (one: Area, other: Area): boolean => intersection(one, other) !== undefined;

/** The smallest rectangle around both. */
export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** What is left of an area without a hole: at most four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const cutBottom = cut.row + cut.rows;
  const cutRight = cut.column + cut.columns;
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: cutBottom, rows: bottom - cutBottom },
    { row: cut.row, rows: cut.rows, column: area.column, columns: cut.column - area.column },
    { row: cut.row, rows: cut.rows, column: cutRight, columns: right - cutRight },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Rows or columns that came or went: `count` of them, at `index`. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly index: number;
  /** Negative when they were deleted. */
  readonly count: number;
}

/** Where an area stands after a shift; undefined when all of it was deleted. */
export function shifted(area: Area, shift: Shift): Area | undefined {
  const size = shift.axis === 'row' ? 'rows' : 'columns';
  const moved = shiftedSpan(area[shift.axis], area[size], shift);
  return moved && { ...area, [shift.axis]: moved.start, [size]: moved.length };
}

/** The same along one axis. Rows inserted right above a span push it down; inside, they widen it. */
export function shiftedSpan(
  start: number,
  length: number,
  { index, count }: Shift,
): { readonly start: number; readonly length: number } | undefined {
  if (count > 0) {
    if (index <= start) return { start: start + count, length };
    return index < start + length ? { start, length: length + count } : { start, length };
  }
  const end = index - count;
  const before = Math.max(0, Math.min(start + length, index) - start);
  const after = Math.max(0, start + length - Math.max(start, end));
  if (before + after === 0) return undefined;
  return { start: start < index ? start : Math.max(start, end) + count, length: before + after };
}
