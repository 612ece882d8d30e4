import { area, type Area, type Cell } from './address';
import { isOneCell } from './areas';
import type { Box, Edit, EditOf, Point } from './edit';

/** Whole rows or columns of one sheet put in or taken out. */
export interface Shift {
  readonly axis: 'row' | 'column';
  /** The first row or column that comes or goes, counted from 0. */
  readonly at: number;
  /** How many are inserted; negative: deleted. */
  readonly by: number;
}

/** The shift an edit makes on its sheet; undefined for edits that leave cells where they are. */
export function shiftOf(edit: EditOf<'insert-rows' | 'delete-rows' | 'insert-columns' | 'delete-columns'>): Shift;
export function shiftOf(edit: Edit): Shift | undefined;
export function shiftOf(edit: Edit): Shift | undefined {
  switch (edit.kind) {
    case 'insert-rows':
      return { axis: 'row', at: edit.row, by: edit.rows };
    case 'delete-rows':
      return { axis: 'row', at: edit.row, by: -edit.rows };
    case 'insert-columns':
      return { axis: 'column', at: edit.column, by: edit.columns };
    case 'delete-columns':
      return { axis: 'column', at: edit.column, by: -edit.columns };
    default:
      return undefined;
  }
}

/** The edit that makes a shift on a sheet. */
export function shiftEdit(sheet: string, { axis, at, by }: Shift): Edit {
  if (axis === 'row') return { kind: by > 0 ? 'insert-rows' : 'delete-rows', sheet, row: at, rows: Math.abs(by) };
  return { kind: by > 0 ? 'insert-columns' : 'delete-columns', sheet, column: at, columns: Math.abs(by) };
}

/** Where a row or column lies afterwards; undefined when it was deleted. */
export function mapIndex(index: number, { at, by }: Shift): number | undefined {
  if (index < at) return index;
  return by < 0 && index < at - by ? undefined : index + by;
}

/**
 * Where a stretch of rows or columns lies afterwards: pushed by what comes in at its first line, widened by what comes in between
 * its lines, shrunk by what goes; undefined when all of it was deleted.
 */
export function mapSpan(start: number, length: number, { at, by }: Shift): readonly [start: number, length: number] | undefined {
  if (by >= 0) return start >= at ? [start + by, length] : start + length > at ? [start, length + by] : [start, length];
  const end = at - by;
  const lost = Math.max(0, Math.min(start + length, end) - Math.max(start, at));
  if (lost >= length) return undefined;
  return [start >= end ? start + by : Math.min(start, at), length - lost];
}

/** How many of the first lines (those that stay in sight) there are afterwards; what comes in among them is one of them. */
export const mapCount = (count: number, shift: Shift): number => {
  if (shift.by > 0) return shift.at < count ? count + shift.by : count;
  return mapSpan(0, count, shift)?.[1] ?? 0;
};

/** Where a rectangle lies afterwards; undefined when all of it was deleted, the same object when it stays. */
export function mapArea(of: Area, shift: Shift): Area | undefined {
  const [start, length] = shift.axis === 'row' ? [of.row, of.rows] : [of.column, of.columns];
  if (start + length <= shift.at) return of;
  const span = mapSpan(start, length, shift);
  if (!span) return undefined;
  return shift.axis === 'row' ? area(span[0], of.column, span[1], of.columns) : area(of.row, span[0], of.rows, span[1]);
}

/** Where a cell lies afterwards; undefined when it was deleted, the same object when it stays. */
export function mapCell<Of extends Cell>(of: Of, shift: Shift): Of | undefined {
  const index = mapIndex(of[shift.axis], shift);
  return index === undefined ? undefined : index === of[shift.axis] ? of : { ...of, [shift.axis]: index };
}

/** Areas afterwards, without those that were deleted. */
export const mapAreas = (areas: readonly Area[], shift: Shift): Area[] => areas.flatMap((one) => mapArea(one, shift) ?? []);

/** Merges afterwards: one that is left with a single cell is none any more. */
export const mapMerges = (merges: readonly Area[], shift: Shift): Area[] =>
  mapAreas(merges, shift).filter((one) => !isOneCell(one));

/**
 * What is kept by row or column (cells, sizes) afterwards; `fill` makes the new ones, also right after the last that is kept. The
 * same list when all of it stays.
 */
export function mapLines<Line>(lines: readonly Line[], { at, by }: Shift, fill: () => Line): readonly Line[] {
  if (at > lines.length || (by < 0 && at === lines.length)) return lines;
  if (by < 0) return [...lines.slice(0, at), ...lines.slice(at - by)];
  return [...lines.slice(0, at), ...Array.from({ length: by }, fill), ...lines.slice(at)];
}

/** Where the lines of a shift stand on the sheet, in points along its axis. */
export interface Stretch {
  /** Where the first line begins that comes or goes. */
  readonly start: number;
  /** The height or width of all of them together. */
  readonly length: number;
}

/** Where a point of a drawing lies afterwards: one over deleted lines stands at the edge of what is left. */
export function mapPoint({ x, y }: Point, { axis, by }: Shift, { start, length }: Stretch): Point {
  const moved = (position: number): number => {
    if (position < start) return position;
    return by > 0 ? position + length : Math.max(start, position - length);
  };
  return axis === 'row' ? { x, y: moved(y) } : { x: moved(x), y };
}

/** Where a drawing lies afterwards: it stretches and shrinks with its cells; undefined when all of them were deleted. */
export function mapBox({ left, top, width, height }: Box, shift: Shift, stretch: Stretch): Box | undefined {
  const first = mapPoint({ x: left, y: top }, shift, stretch);
  const last = mapPoint({ x: left + width, y: top + height }, shift, stretch);
  const box = { left: first.x, top: first.y, width: last.x - first.x, height: last.y - first.y };
  const [was, is] = shift.axis === 'row' ? [height, box.height] : [width, box.width];
  return was > 0 && is === 0 ? undefined : box;
}
