import { area, type Area } from '../address';

/** Rectangles of cells that carry the same name: runs in a row, joined downwards while they are the same. */
export function rectanglesOf<Cell, Name extends string>(
  cells: readonly (readonly (Cell | undefined)[] | undefined)[],
  columns: number,
  of: (cell: Cell) => Name | undefined,
): readonly (readonly [Area, Name])[] {
  const found: [Area, Name][] = [];
  let open = new Map<string, [Area, Name]>();
  for (let row = 0; row <= cells.length; row += 1) {
    const line = cells[row] ?? [];
    const names: (Name | undefined)[] = [];
    for (let column = 0; column < columns; column += 1) {
      const cell = line[column];
      names.push(cell === undefined ? undefined : of(cell));
    }
    const next = new Map<string, [Area, Name]>();
    for (const [column, count, name] of runs(names)) {
      const key = `${String(column)}:${String(count)}:${name}`;
      const [at] = open.get(key) ?? [area(row, column, 0, count)];
      next.set(key, [{ ...at, rows: at.rows + 1 }, name]);
      open.delete(key);
    }
    found.push(...open.values());
    open = next;
  }
  return found;
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
