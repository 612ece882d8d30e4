import { countUpTo } from '../../domain/halving';
import { boxAround } from '../../domain/sheet/shapes';
import type { PaintedPath } from './page-paths';
import type { FilledTable } from './place-words';
import { THICKEST } from './rulings';

/** More shaded cells on one page are a picture made of rectangles. */
const MOST = 200_000;

/** Colours the cells of a table that a filled rectangle covers from edge to edge; what is painted later lies on top. */
export function shadeCells({ table: { xs, ys }, cellAt }: FilledTable, paths: readonly PaintedPath[]): void {
  let shaded = 0;
  for (const { points, closed, filled, colour } of paths) {
    if (!closed || !filled || colour === '' || points.length < 4 || points.length > 5) continue;
    const { left, top, width, height } = boxAround(points);
    const upright = points.every(({ x, y }) => onEdge(x, left, width) && onEdge(y, top, height));
    if (!upright || Math.min(width, height) <= THICKEST) continue;
    const [columns, rows] = [between(xs, left, left + width), between(ys, top, top + height)];
    for (let row = rows.from; row < rows.to; row += 1) {
      for (let column = columns.from; column < columns.to && shaded < MOST; column += 1) {
        shaded += 1;
        const cell = cellAt(((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2, ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2);
        // Of a merged cell the rectangle must cover all.
        if (cell && within(cell.left, cell.width, left, width) && within(cell.top, cell.height, top, height))
          cell.colour = colour;
      }
    }
  }
}

const onEdge = (at: number, start: number, size: number): boolean =>
  Math.min(Math.abs(at - start), Math.abs(at - start - size)) <= 0.5;

const within = (at: number, size: number, start: number, whole: number): boolean =>
  at >= start - THICKEST && at + size <= start + whole + THICKEST;

/** The stretches between edges that lie between two places. */
const between = (edges: readonly number[], from: number, to: number): { readonly from: number; readonly to: number } => ({
  from: Math.max(0, countUpTo(edges, from - THICKEST)),
  to: countUpTo(edges, to + THICKEST) - 1,
});
