import { area, type Area } from '../address';

/** Rectangles of cells that carry the same name: runs in a row, joined downwards while they are the same. */
export function joined<Cell, Name extends string>(
  cells: readonly (readonly (Cell | undefined)[] | undefined)[],
  columns: number,
  of: (cell: Cell) => Name | undefined,
): readonly (readonly [Area, Name])[] {
  const found: [Area, Name][] = [];
  let open = new Map<string, [Area, Name]>();
  for (let row = 0; row <= cells.length; row += 1) {
    const names = Array.from({ length: columns }, (_, column) => {
      const cell = cells[row]?.[column];
      return cell === undefined ? undefined : of(cell);
    });
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
  for (const [index, value] of values.entries()) {
    const last = found.at(-1);
    if (value === undefined) continue;
    if (last?.[2] === value && last[0] + last[1] === index) last[1] += 1;
    else found.push([index, 1, value]);
  }
  return found;
}
