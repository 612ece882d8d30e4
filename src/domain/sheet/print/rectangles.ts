import { area, type Area } from '../address';

/** Neighbours of one row that carry the same name. */
export interface Run<Name> {
  readonly column: number;
  readonly columns: number;
  readonly name: Name;
}

/** The runs of a row's cells, from the left; cells without a name belong to none. */
export function runs<Cell, Name extends string>(
  cells: readonly (Cell | undefined)[],
  of: (cell: Cell) => Name | undefined,
): readonly Run<Name>[] {
  const found: Run<Name>[] = [];
  const nameAt = (column: number): Name | undefined => {
    const cell = cells[column];
    return cell === undefined ? undefined : of(cell);
  };
  for (let column = 0; column < cells.length;) {
    const name = nameAt(column);
    let end = column + 1;
    while (end < cells.length && nameAt(end) === name) end += 1;
    if (name !== undefined) found.push({ column, columns: end - column, name });
    column = end;
  }
  return found;
}

/** Rectangles of cells that carry the same name: runs in a row, joined downwards while they are the same. */
export function rectanglesOf<Name extends string>(rows: readonly (readonly Run<Name>[])[]): readonly (readonly [Area, Name])[] {
  const found: [Area, Name][] = [];
  // By the column they begin in: those that the row before ended with.
  let open: Rectangle<Name>[] = [];
  for (let row = 0; row <= rows.length; row += 1) {
    const next: Rectangle<Name>[] = [];
    let above = 0;
    for (const { column, columns, name } of rows[row] ?? []) {
      while ((open[above]?.column ?? Infinity) < column) above += 1;
      const before = open[above];
      if (before?.column === column && before.columns === columns && before.name === name) {
        before.last = row;
        next.push(before);
      } else next.push({ name, column, columns, row, last: row });
    }
    for (const one of open) if (one.last < row) found.push([area(one.row, one.column, row - one.row, one.columns), one.name]);
    open = next;
  }
  return found;
}

interface Rectangle<Name> extends Run<Name> {
  readonly row: number;
  /** The row it reaches so far. */
  last: number;
}

/** Equal values that follow one another as [first, how many, value]; gaps are left out. */
export function stretches<Value extends string | number>(
  values: readonly (Value | undefined)[],
): readonly (readonly [first: number, count: number, value: Value])[] {
  const found: [number, number, Value][] = [];
  for (let index = 0; index < values.length;) {
    const value = values[index];
    let end = index + 1;
    while (end < values.length && values[end] === value) end += 1;
    if (value !== undefined) found.push([index, end - index, value]);
    index = end;
  }
  return found;
}
