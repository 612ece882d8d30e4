import type { FilledCell, FilledTable } from './place-words';

/** How far an edge may stand off on another page, in points. */
const OFF = 4;

export const widthsOf = (xs: readonly number[]): readonly number[] => xs.slice(1).map((x, index) => x - (xs[index] ?? 0));

/** Columns as wide, wherever on the page they begin. */
export function sameColumns(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  const [first, second] = [widthsOf(a), widthsOf(b)];
  return first.every((width, index) => Math.abs(width - (second[index] ?? 0)) <= OFF);
}

/**
 * A table on the edges of the one that it goes on, which has more of them: an identity block above a grid parts its columns further.
 * Undefined where some edge is none of those.
 */
export function onEdgesOf(of: readonly number[], filled: FilledTable): FilledTable | undefined {
  const { xs } = filled.table;
  if (xs.length >= of.length) return undefined;
  const off = (of[0] ?? 0) - (xs[0] ?? 0);
  const edges = xs.map((x) => nearest(of, x + off));
  const [first, last] = [edges[0], edges.at(-1)];
  if (first !== 0 || last !== of.length - 1 || edges.some((edge, index) => edge <= (edges[index - 1] ?? -1))) return undefined;
  const cells = new Map<FilledCell, FilledCell>();
  const placed = (cell: FilledCell): FilledCell => {
    const known = cells.get(cell);
    if (known) return known;
    const column = edges[cell.place.column] ?? 0;
    const columns = (edges[cell.place.column + cell.place.columns] ?? column + 1) - column;
    const found = { ...cell, place: { ...cell.place, column, columns } };
    cells.set(cell, found);
    return found;
  };
  return {
    ...filled,
    table: { ...filled.table, xs: of.map((x) => x - off) },
    cells: filled.cells.map(placed),
    cellAt: (x, y) => {
      const cell = filled.cellAt(x, y);
      return cell && placed(cell);
    },
  };
}

/** The edge at a place; -1 where none stands near. */
function nearest(edges: readonly number[], x: number): number {
  let found = -1;
  let distance = OFF;
  for (const [index, edge] of edges.entries()) {
    const here = Math.abs(edge - x);
    if (here > distance) continue;
    found = index;
    distance = here;
  }
  return found;
}
