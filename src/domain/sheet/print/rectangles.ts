import { area, type Area } from '../address';

/** Rectangles of cells that carry the same name: runs in a row, joined downwards while they are the same. */
export function rectanglesOf<Cell, Name extends string>(
  cells: readonly (readonly (Cell | undefined)[] | undefined)[],
  columns: number,
  of: (cell: Cell) => Name | undefined,
): readonly (readonly [Area, Name])[] {
  const found: [Area, Name][] = [];
  // By the column they begin in: those that the row before ended with.
  let open: Rectangle<Name>[] = [];
  for (let row = 0; row <= cells.length; row += 1) {
    const line = cells[row] ?? [];
    const next: Rectangle<Name>[] = [];
    const nameAt = (column: number): Name | undefined => {
      const cell = line[column];
      return cell === undefined ? undefined : of(cell);
    };
    for (let column = 0, above = 0; column < Math.min(columns, line.length);) {
      const name = nameAt(column);
      let end = column + 1;
      while (end < columns && nameAt(end) === name) end += 1;
      if (name !== undefined) {
        while ((open[above]?.column ?? columns) < column) above += 1;
        const before = open[above];
        const same = before?.column === column && before.columns === end - column && before.name === name;
        next.push({ name, column, columns: end - column, row: same ? before.row : row });
        if (same) before.goesOn = true;
      }
      column = end;
    }
    for (const one of open) if (!one.goesOn) found.push([area(one.row, one.column, row - one.row, one.columns), one.name]);
    open = next;
  }
  return found;
}

interface Rectangle<Name> {
  readonly name: Name;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  goesOn?: boolean;
}

/** Runs of equal values as [first, how many, value]; gaps are left out. */
export function runs<Value extends string | number>(
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
