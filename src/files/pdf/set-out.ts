import type { ShapeSnapshot } from '../../domain/sheet/snapshot';

/** Width in points of a column that only other tables than the largest one have, and of what lies beside all columns. */
export const USUAL_WIDTH = 64;

/** A place across a table as a count of its columns from its left edge (2.5: the middle of the third), however wide they are. */
export function inColumns(xs: readonly number[], x: number): number {
  const last = xs.length - 1;
  const [left, right] = [xs[0] ?? 0, xs[last] ?? 0];
  if (x < left) return (x - left) / USUAL_WIDTH;
  if (x >= right) return last + (x - right) / USUAL_WIDTH;
  const column = xs.findLastIndex((edge) => edge <= x);
  const [from, to] = [xs[column] ?? 0, xs[column + 1] ?? 0];
  return column + (x - from) / (to - from);
}

/** Such a place in points from the left edge of columns of these widths. */
function setOut(widths: readonly number[], columns: number): number {
  const whole = Math.max(0, Math.min(widths.length, Math.floor(columns)));
  const left = widths.slice(0, whole).reduce((sum, width) => sum + width, 0);
  return left + (columns - whole) * (widths[whole] ?? USUAL_WIDTH);
}

/** A drawing whose places across are counted in columns, over columns of these widths. */
export function onColumns({ left, width, line, ...rest }: ShapeSnapshot, columns: readonly number[]): ShapeSnapshot {
  const [from, to] = [setOut(columns, left), setOut(columns, left + width)];
  const points = line?.points?.map(({ x, y }) => ({ x: setOut(columns, x), y }));
  return { ...rest, left: from, width: to - from, ...(line && { line: { ...line, ...(points && { points }) } }) };
}
