import { grouped } from '../../grouped';
import type { Point, SymbolShape } from '../../sheet/edit';
import { branchKinds } from '../branch-label';
import type { LineSnapshot, ShapeSnapshot } from '../../sheet/snapshot';

/** A symbol of the drawing and the sheet row it stands in. */
export interface PlacedSymbol {
  readonly shape: ShapeSnapshot;
  readonly simbol: SymbolShape | 'mark';
  readonly row: number;
}

/** How far from a symbol's edge an arrow may end and a label may stand, in points. */
const REACH = 6;
const BESIDE = 45;
/** Lines that meet exactly, and those a hand has drawn to meet. */
const EXACT = 0.2;
const MEET = 4;

/** One end of a line: a symbol, or a place where lines meet. */
type LineEnd = PlacedSymbol | string;

interface Leg {
  readonly to: LineEnd;
  /** An arrowhead stands at `to`; a line without arrowheads may be followed both ways. */
  readonly arrow: boolean;
}

/**
 * Where the arrows of a drawing lead back to: by decision, the row of an earlier symbol. Arrows are followed along lines that meet and
 * from one connector to its twin of the same letter; an end counts as glued, else by where it stands. Only a line that ends at the
 * symbol with an arrowhead is an arrow.
 */
export function returnsByArrows(
  symbols: readonly PlacedSymbol[],
  shapes: readonly ShapeSnapshot[],
): ReadonlyMap<ShapeSnapshot, number> {
  const found = new Map<ShapeSnapshot, number>();
  if (!symbols.some(({ simbol }) => simbol === 'decision') || !shapes.some(({ line }) => line !== undefined)) return found;
  const ways = followLines(symbols, shapes);
  for (const decision of symbols) {
    if (decision.simbol !== 'decision') continue;
    const rows = targetsFrom(decision, symbols, ways).filter((row) => row < decision.row);
    if (rows.length > 0) found.set(decision.shape, Math.max(...rows));
  }
  return found;
}

/** The labels beside each decision: every label belongs to the nearest one. */
export function labelsAtDecisions(
  symbols: readonly PlacedSymbol[],
  shapes: readonly ShapeSnapshot[],
): ReadonlyMap<ShapeSnapshot, readonly ShapeSnapshot[]> {
  const found = new Map<ShapeSnapshot, ShapeSnapshot[]>();
  const decisions = symbols.filter(({ simbol }) => simbol === 'decision');
  if (decisions.length === 0) return found;
  for (const shape of shapes) {
    if (shape.name.startsWith('runut:') || branchKinds(shape.text ?? '').length === 0) continue;
    const middle = { x: shape.left + shape.width / 2, y: shape.top + shape.height / 2 };
    const nearest = nearestSymbol(decisions, middle, BESIDE);
    if (nearest) found.set(nearest.shape, [...(found.get(nearest.shape) ?? []), shape]);
  }
  return found;
}

/** A line between what stands at its ends. */
interface AttachedLine {
  readonly line: LineSnapshot;
  readonly start: LineEnd;
  readonly end: LineEnd;
}

/** A place where at least one line ends and no symbol stands. */
interface Meeting {
  readonly at: Point;
  readonly name: string;
  lines: number;
}

function followLines(symbols: readonly PlacedSymbol[], shapes: readonly ShapeSnapshot[]): ReadonlyMap<LineEnd, readonly Leg[]> {
  const drawn = shapes.flatMap(({ line }) => (line ? [line] : []));
  const joints: Meeting[] = [];
  const endOf = endOfLine(symbols, drawn, joints);
  const lines = drawn.flatMap((line): readonly AttachedLine[] => {
    const [start, end] = [endOf(line, 'start'), endOf(line, 'end')];
    return start && end && start !== end ? [{ line, start, end }] : [];
  });
  const ways = new Map<LineEnd, Leg[]>();
  const add = (from: LineEnd, to: LineEnd, arrow: boolean): void =>
    void ways.set(from, [...(ways.get(from) ?? []), { to, arrow }]);
  const follow = (from: LineEnd, { line, start, end }: AttachedLine): void => {
    if (from !== end && (line.endArrow || !line.startArrow)) add(from, end, line.endArrow);
    if (from !== start && (line.startArrow || !line.endArrow)) add(from, start, line.startArrow);
  };
  for (const one of lines) {
    if (one.line.endArrow || !one.line.startArrow) add(one.start, one.end, one.line.endArrow);
    if (one.line.startArrow || !one.line.endArrow) add(one.end, one.start, one.line.startArrow);
  }
  // A line may end on the way of another: from there it goes where the other goes. A loose end may be meant to meet what is near.
  for (const joint of joints) {
    const others = lines.filter(({ start, end }) => start !== joint.name && end !== joint.name);
    const through = others.filter(({ line }) => runsThrough(line, joint.at, EXACT));
    for (const one of through) follow(joint.name, one);
    if (joint.lines > 1 || through.length > 0) continue;
    const near = joints.find((other) => other !== joint && distance(other.at, joint.at) <= MEET);
    if (near) {
      add(joint.name, near.name, false);
      add(near.name, joint.name, false);
    } else for (const one of others) if (runsThrough(one.line, joint.at, MEET)) follow(joint.name, one);
  }
  return ways;
}

/**
 * What a line's end stands at: the symbol it is glued to, else a place where it meets another line exactly, else the symbol it touches,
 * else a place of its own.
 */
function endOfLine(
  symbols: readonly PlacedSymbol[],
  drawn: readonly LineSnapshot[],
  joints: Meeting[],
): (line: LineSnapshot, which: 'start' | 'end') => LineEnd | undefined {
  const byName = grouped(symbols, ({ shape }) => shape.name);
  const jointAt = (at: Point): string => {
    const known = joints.find((one) => distance(one.at, at) <= EXACT);
    if (known) {
      known.lines += 1;
      return known.name;
    }
    const name = `temu ${String(joints.length)}`;
    joints.push({ at, name, lines: 1 });
    return name;
  };
  return (line, which) => {
    const glued = which === 'start' ? line.from : line.to;
    const at = which === 'start' ? line.points?.[0] : line.points?.at(-1);
    const named = glued === undefined ? [] : (byName.get(glued) ?? []);
    // Copies may share a name: then the place decides.
    if (named.length > 1 && at) return nearestSymbol(named, at, Infinity);
    if (named.length === 1) return named[0];
    if (!at) return undefined;
    if (drawn.some((other) => other !== line && runsThrough(other, at, EXACT))) return jointAt(at);
    return nearestSymbol(symbols, at, REACH) ?? jointAt(at);
  };
}

/** Whether a line runs through a point, or ends there. */
const runsThrough = ({ points = [] }: LineSnapshot, at: Point, within: number): boolean =>
  points.some((a, index) => {
    const b = points[index + 1];
    if (!b) return false;
    const length = distance(a, b);
    const along = length === 0 ? 0 : ((at.x - a.x) * (b.x - a.x) + (at.y - a.y) * (b.y - a.y)) / length;
    const foot = Math.min(Math.max(along, 0), length) / (length || 1);
    return distance({ x: a.x + (b.x - a.x) * foot, y: a.y + (b.y - a.y) * foot }, at) <= within;
  });

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The rows of all symbols that arrows from here lead to. */
function targetsFrom(
  from: PlacedSymbol,
  symbols: readonly PlacedSymbol[],
  ways: ReadonlyMap<LineEnd, readonly Leg[]>,
): readonly number[] {
  const rows: number[] = [];
  const seen = new Set<LineEnd>([from]);
  const open: LineEnd[] = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { to, arrow } of ways.get(at) ?? []) {
      if (typeof to !== 'string' && !isLettered(to)) {
        if (arrow && to !== from) rows.push(to.row);
        continue;
      }
      for (const next of typeof to === 'string' ? [to] : twins(to, symbols)) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
  }
  return rows;
}

/** A connector that carries a letter or a number stands for another place; one without is a step of its own. */
const isLettered = ({ simbol, shape }: PlacedSymbol): boolean => simbol === 'connector' && letterOf(shape) !== '';

const letterOf = ({ text = '' }: ShapeSnapshot): string => text.trim().toUpperCase();

/** A connector and those that carry its letter: the arrow goes on from them. */
const twins = (connector: PlacedSymbol, symbols: readonly PlacedSymbol[]): readonly PlacedSymbol[] =>
  symbols.filter((one) => one.simbol === 'connector' && letterOf(one.shape) === letterOf(connector.shape));

function nearestSymbol(symbols: readonly PlacedSymbol[], at: Point, reach: number): PlacedSymbol | undefined {
  let best: PlacedSymbol | undefined;
  let nearest = reach;
  for (const one of symbols) {
    const { left, top, width, height } = one.shape;
    const across = Math.max(left - at.x, 0, at.x - left - width);
    const down = Math.max(top - at.y, 0, at.y - top - height);
    const distance = Math.hypot(across, down);
    if (distance <= nearest) [best, nearest] = [one, distance];
  }
  return best;
}
