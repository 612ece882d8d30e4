import { countFirst } from '../../domain/halving';
import type { PaintedPath } from './page-paths';

/** A straight line along one axis: at `at` across it, from `from` to `to` along it. */
export interface Segment {
  readonly at: number;
  from: number;
  to: number;
}

/** The lines of tables on a page, pieces that follow each other united. */
export interface Rulings {
  readonly across: readonly Segment[];
  readonly down: readonly Segment[];
}

/** A filled box is a line up to this thickness; lines nearer than this are one. */
export const THICKEST = 2.6;
/** How far the end of a line may lie from the line it meets. */
const MEET = 2.6;
/** Shorter pieces are dashes, dots or parts of a letter. */
const SHORTEST = 3;

/** Straight lines along the axes: strokes of two points, and boxes so thin that they are lines (as Word prints them). */
export function rulingsAmong(paths: readonly PaintedPath[]): Rulings {
  const across: Segment[] = [];
  const down: Segment[] = [];
  for (const { points, stroked, filled, closed } of paths) {
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const [width, height] = [right - left, bottom - top];
    const thin = filled && points.length >= 4 && Math.min(width, height) <= THICKEST;
    const straight = stroked && !closed && points.length === 2 && Math.min(width, height) <= 0.5;
    if (!thin && !straight) continue;
    if (width >= height && width >= SHORTEST) across.push({ at: (top + bottom) / 2, from: left, to: right });
    else if (height > width && height >= SHORTEST) down.push({ at: (left + right) / 2, from: top, to: bottom });
  }
  return metRulings({ across: united(across), down: united(down) });
}

/** Pieces at the same place that touch or overlap are one line. */
export function united(pieces: readonly Segment[]): Segment[] {
  const sorted = [...pieces].sort((a, b) => a.at - b.at || a.from - b.from);
  const found: Segment[] = [];
  for (let index = 0; index < sorted.length;) {
    const start = sorted[index]?.at ?? 0;
    const group: Segment[] = [];
    for (; index < sorted.length && (sorted[index]?.at ?? 0) - start <= THICKEST / 2; index += 1)
      group.push(sorted[index] as Segment);
    const at = group.reduce((sum, one) => sum + one.at, 0) / group.length;
    let open: Segment | undefined;
    for (const { from, to } of group.sort((a, b) => a.from - b.from)) {
      if (open && from <= open.to + MEET) open.to = Math.max(open.to, to);
      else found.push((open = { at, from, to }));
    }
  }
  return found;
}

/** A table's lines end at other lines of it; arrows, underlines and the sides of symbols do not. */
function metRulings({ across, down }: Rulings): Rulings {
  let rulings: Rulings = { across, down };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = { across: meeting(rulings.across, rulings.down), down: meeting(rulings.down, rulings.across) };
    const same = next.across.length === rulings.across.length && next.down.length === rulings.down.length;
    rulings = next;
    if (same) break;
  }
  return rulings;
}

const MOST_ROUNDS = 12;

function meeting(lines: readonly Segment[], others: readonly Segment[]): readonly Segment[] {
  const near = placesOf(others);
  return lines.filter(({ at, from, to }) =>
    [from, to].every((end) => near(end).some((one) => one.from - MEET <= at && one.to + MEET >= at)),
  );
}

/** Looks up lines by their place, those within reach of an end. */
export function placesOf(lines: readonly Segment[]): (place: number) => readonly Segment[] {
  const sorted = [...lines].sort((a, b) => a.at - b.at);
  return (place) => {
    const first = countFirst(sorted.length, (index) => (sorted[index]?.at ?? 0) < place - MEET);
    const found: Segment[] = [];
    for (let index = first; index < sorted.length && (sorted[index]?.at ?? 0) <= place + MEET; index += 1)
      found.push(sorted[index] as Segment);
    return found;
  };
}
