import { countUpTo } from '../../domain/halving';
import { area, type Area } from '../../domain/sheet/address';
import { THICKEST, type Rulings, type Segment } from './rulings';

/** A table as its lines divide it: edges from left to right and from top to bottom, and the cells that span several. */
export interface RuledTable {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Cells of more than one row or column, counted from the table's corner. */
  readonly merges: readonly Area[];
}

/** The tables of a page from top to bottom: lines that meet belong together. */
export function ruledTables(rulings: Rulings): readonly RuledTable[] {
  return connected(rulings)
    .sort((a, b) => b.across.length + b.down.length - a.across.length - a.down.length)
    .slice(0, MOST_TABLES)
    .flatMap(tableOf)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0) || (a.xs[0] ?? 0) - (b.xs[0] ?? 0));
}

/** More tables on one page are boxes of a drawing; the largest are kept. */
const MOST_TABLES = 200;

/** Lines in groups that meet each other, found by sweeping down the page. */
function connected({ across, down }: Rulings): Rulings[] {
  const parent = new Map<Segment, Segment>();
  const rootOf = (one: Segment): Segment => {
    let root = one;
    for (let up = parent.get(root); up && up !== root; up = parent.get(root)) root = up;
    parent.set(one, root);
    return root;
  };
  const waiting = [...down].sort((a, b) => a.from - b.from);
  let open: Segment[] = [];
  let next = 0;
  for (const line of [...across].sort((a, b) => a.at - b.at)) {
    while (next < waiting.length && (waiting[next]?.from ?? 0) <= line.at + THICKEST)
      open.push(waiting[(next += 1) - 1] as Segment);
    open = open.filter(({ to }) => to >= line.at - THICKEST);
    for (const one of open)
      if (one.at >= line.from - THICKEST && one.at <= line.to + THICKEST) parent.set(rootOf(one), rootOf(line));
  }
  const groups = new Map<Segment, { across: Segment[]; down: Segment[] }>();
  const groupOf = (one: Segment): { across: Segment[]; down: Segment[] } => {
    const root = rootOf(one);
    const group = groups.get(root) ?? { across: [], down: [] };
    groups.set(root, group);
    return group;
  };
  for (const one of across) groupOf(one).across.push(one);
  for (const one of down) groupOf(one).down.push(one);
  return [...groups.values()];
}

/** Two lines each way enclose at least one cell. */
function tableOf({ across, down }: Rulings): readonly RuledTable[] {
  const xs = placesIn(down);
  const ys = placesIn(across);
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MOST_CELLS) return [];
  const right = separators(down, xs, ys);
  const below = separators(across, ys, xs);
  return [{ xs, ys, merges: mergesOf(xs.length - 1, ys.length - 1, (row, column) => right(column, row), below) }];
}

/** More cells on one page are graph paper. */
const MOST_CELLS = 40_000;

/** Distinct places of lines, near ones taken together. */
function placesIn(lines: readonly Segment[]): readonly number[] {
  const places: number[] = [];
  for (const at of lines.map((one) => one.at).sort((a, b) => a - b))
    if (places.length === 0 || at - (places.at(-1) ?? 0) > THICKEST) places.push(at);
  return places;
}

/** Whether a line stands at edge `edge` (counted from 0, the outer one included) beside the stretch between `along` and the next. */
function separators(
  lines: readonly Segment[],
  places: readonly number[],
  along: readonly number[],
): (edge: number, stretch: number) => boolean {
  const drawn = new Set<number>();
  for (const { at, from, to } of lines) {
    const edge = places.findLastIndex((place) => place <= at + THICKEST / 4);
    let stretch = Math.max(0, countUpTo(along, from) - 1);
    for (; stretch < along.length - 1 && (along[stretch] ?? 0) < to; stretch += 1) {
      const [start, end] = [along[stretch] ?? 0, along[stretch + 1] ?? 0];
      if (Math.min(end, to) - Math.max(start, from) > (end - start) * 0.5) drawn.add(edge * along.length + stretch);
    }
  }
  return (edge, stretch) => drawn.has(edge * along.length + stretch);
}

/** Grows each cell rightwards and downwards until a line stops it; every place belongs to one cell. */
function mergesOf(
  columns: number,
  rows: number,
  lineAt: (row: number, edge: number) => boolean,
  lineBelow: (edge: number, column: number) => boolean,
): readonly Area[] {
  const taken = new Set<number>();
  const merges: Area[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let [width, height] = [1, 1];
      while (column + width < columns && !lineAt(row, column + width) && !taken.has(row * columns + column + width)) width += 1;
      const open = (below: number): boolean => {
        for (let at = column; at < column + width; at += 1) {
          if (lineBelow(below, at) || taken.has(below * columns + at)) return false;
          if (at > column && lineAt(below, at)) return false;
        }
        return true;
      };
      while (row + height < rows && open(row + height)) height += 1;
      if (width === 1 && height === 1) continue;
      merges.push(area(row, column, height, width));
      for (let down = 0; down < height; down += 1)
        for (let right = 0; right < width; right += 1) taken.add((row + down) * columns + column + right);
    }
  }
  return merges;
}
