import { area, type Area } from './address';

/** The cells two rectangles share; undefined when they share none. */
export function intersection(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? area(row, column, rows, columns) : undefined;
}

/** Whether two rectangles share a cell. */
export const overlaps = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Whether every cell of `inner` is a cell of `outer`. */
export const covers = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;

export const sameArea = (one: Area, other: Area): boolean =>
  one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;

export const isOneCell = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;

/** The smallest rectangle around both. */
export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return area(
    row,
    column,
    Math.max(one.row + one.rows, other.row + other.rows) - row,
    Math.max(one.column + one.columns, other.column + other.columns) - column,
  );
}

/** What is left of `whole` without `part`: at most four rectangles, none of which share a cell. */
export function without(whole: Area, part: Area): Area[] {
  const shared = intersection(whole, part);
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

/** What has areas of its own: a validation, a conditional format. */
export interface Ruled {
  readonly areas: readonly Area[];
}

/** Rules without the cells of `part`; a rule that has no cells left is gone, one that had none of them is the same object. */
export function carvedOut<Rule extends Ruled>(rules: readonly Rule[], part: Area): Rule[] {
  return rules.flatMap((rule) => {
    if (!rule.areas.some((one) => overlaps(one, part))) return [rule];
    const areas = rule.areas.flatMap((one) => without(one, part));
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
}

/** Merges once every one that touches `part` is parted, as Excel does. */
export const parted = (merges: readonly Area[], part: Area): readonly Area[] =>
  merges.some((one) => overlaps(one, part)) ? merges.filter((one) => !overlaps(one, part)) : merges;
