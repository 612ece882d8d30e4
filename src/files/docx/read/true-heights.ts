import type { Point } from '../../../domain/sheet/edit';
import type { Underway } from './underway';

/** How near to a symbol's site a line must end, and how far rows may have been mistaken, in points. */
const SITE = 2.5;
const FARTHEST = 120;
/** Proposals that differ by less say the same. */
const SAME = 0.8;

/**
 * The heights of rows as the arrows between their symbols show them. Word keeps how far a drawing lies below its paragraph, but not how
 * high a row of texts became; an arrow that hangs in one row and ends at a symbol of the next one tells.
 */
export function trueHeights(
  heights: readonly number[],
  exact: ReadonlySet<number>,
  drawn: readonly Underway[],
): readonly number[] {
  const own = drawn.filter((one) => one.own && one.hung.cell !== undefined);
  const rows = [...new Set(own.filter(isSymbol).map(rowOf))].sort((a, b) => a - b);
  const settled = [...heights];
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (next === undefined || exact.has(next - 1)) return;
    const by = mostCommon([
      ...gaps(own, row, next, (site, end) => end - site),
      ...gaps(own, next, row, (site, end) => site - end),
    ]);
    const height = (heights[next - 1] ?? 0) + by;
    if (by !== 0 && height > 6) settled[next - 1] = height;
  });
  return settled;
}

const isSymbol = ({ object }: Underway): boolean => object.kind === 'shape';
const rowOf = ({ hung }: Underway): number => hung.cell?.row ?? -1;

/** By how much each line that hangs in one row misses the symbols of another one. */
function gaps(
  own: readonly Underway[],
  row: number,
  other: number,
  by: (site: number, end: number) => number,
): readonly number[] {
  const symbols = own.filter((one) => isSymbol(one) && rowOf(one) === other);
  return own
    .filter(({ object }) => object.kind === 'line')
    .filter((one) => rowOf(one) === row)
    .flatMap((line) => arrivals(line))
    .flatMap(({ x, y, goes }) =>
      symbols.flatMap((symbol) => sitesOf(symbol, goes).flatMap((site) => (Math.abs(site.x - x) <= SITE ? [by(site.y, y)] : []))),
    )
    .filter((one) => Math.abs(one) <= FARTHEST);
}

type Direction = 'down' | 'up' | 'across';

/** The ends at which a line arrives: with its arrowhead, or upright from above or below. */
function arrivals({ object, dx, left, top }: Underway): readonly (Point & { readonly goes: Direction })[] {
  const line = object.line;
  const points = (line?.points ?? []).map(({ x, y }) => ({ x: dx(left + x - object.box.left), y: top + y - object.box.top }));
  const ends = [
    { at: points[0], before: points[1], arrow: line?.startArrow === true },
    { at: points.at(-1), before: points.at(-2), arrow: line?.endArrow === true },
  ];
  return ends.flatMap(({ at, before, arrow }) => {
    if (!at || !before) return [];
    const upright = Math.abs(at.y - before.y) > Math.abs(at.x - before.x);
    const goes: Direction = upright ? (at.y > before.y ? 'down' : 'up') : 'across';
    return arrow || (upright && Math.abs(at.x - before.x) < 1) ? [{ ...at, goes }] : [];
  });
}

/** Where a line meets a symbol: from above at its top, from below at its bottom, else at its sides. */
function sitesOf({ object, dx, left, top }: Underway, goes: Direction): readonly Point[] {
  const { width, height } = object.box;
  const centre = dx(left + width / 2);
  if (goes !== 'across') return [{ x: centre, y: goes === 'down' ? top : top + height }];
  return [centre - width / 2, centre + width / 2].map((x) => ({ x, y: top + height / 2 }));
}

/** What most lines say; of as many the least. */
function mostCommon(found: readonly number[]): number {
  let best = 0;
  let most = 0;
  for (const one of found) {
    const same = found.filter((other) => Math.abs(other - one) <= SAME).length;
    if (same > most || (same === most && Math.abs(one) < Math.abs(best))) [best, most] = [one, same];
  }
  return best;
}
