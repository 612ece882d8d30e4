import { area, type Area } from '../../../domain/sheet/address';

/** What two rectangles share; undefined when nothing. */
export function overlap(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? area(row, column, rows, columns) : undefined;
}

/** What is left of `whole` without `part`: up to four rectangles. */
function without(whole: Area, part: Area): Area[] {
  const shared = overlap(whole, part);
  if (!shared) return [whole];
  const below = shared.row + shared.rows;
  const beyond = shared.column + shared.columns;
  return [
    area(whole.row, whole.column, shared.row - whole.row, whole.columns),
    area(below, whole.column, whole.row + whole.rows - below, whole.columns),
    area(shared.row, whole.column, shared.rows, shared.column - whole.column),
    area(shared.row, beyond, shared.rows, whole.column + whole.columns - beyond),
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Rules (validations, conditional formats) with `part` taken out of their areas; those without any area are gone. */
export function carvedOut<Rule extends { readonly areas: readonly Area[] }>(rules: readonly Rule[], part: Area): Rule[] {
  return rules.flatMap((rule) => {
    if (!rule.areas.some((one) => overlap(one, part))) return [rule];
    const areas = rule.areas.flatMap((one) => without(one, part));
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
}

/** Rows or columns put in or taken out. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  /** How many are inserted; negative: deleted. */
  readonly by: number;
}

/** Where a stretch of rows or columns lies after the shift; undefined when all of it was deleted. */
export function shiftedSpan(
  start: number,
  length: number,
  { at, by }: Shift,
): readonly [start: number, length: number] | undefined {
  if (by >= 0) return start >= at ? [start + by, length] : start + length > at ? [start, length + by] : [start, length];
  const end = at - by;
  const lost = Math.max(0, Math.min(start + length, end) - Math.max(start, at));
  if (lost >= length) return undefined;
  return [start >= end ? start + by : Math.min(start, at), length - lost];
}

export function shiftedArea(of: Area, shift: Shift): Area | undefined {
  if (shift.axis === 'row') {
    const span = shiftedSpan(of.row, of.rows, shift);
    return span && area(span[0], of.column, span[1], of.columns);
  }
  const span = shiftedSpan(of.column, of.columns, shift);
  return span && area(of.row, span[0], of.rows, span[1]);
}
