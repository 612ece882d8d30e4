import type { Point, SymbolShape } from '../../sheet/edit';
import type { ShapeSnapshot } from '../../sheet/snapshot';

/** A symbol of the drawing and the sheet row it stands in. */
export interface SimbolTergambar {
  readonly shape: ShapeSnapshot;
  readonly simbol: SymbolShape;
  readonly row: number;
}

/** What a text beside an arrow says at a decision. */
export const LABEL_PANAH = /^(?:ya|tidak|y|t|tdk|setuju|tidak setuju|lengkap|tidak lengkap|sesuai|tidak sesuai)$/i;

/** How far from a symbol's edge an arrow may end and a label may stand, in points. */
const REACH = 6;
const BESIDE = 45;
/** Ends of two lines that are drawn to meet. */
const MEET = 4;

/** One end of a line: a symbol, or a place where lines meet. */
type Simpul = SimbolTergambar | string;

interface Ruas {
  readonly from: Simpul;
  readonly to: Simpul;
  /** An arrowhead stands at `to`; a line without arrowheads may be followed both ways. */
  readonly arrow: boolean;
}

/**
 * Where the arrows of a drawing lead back to: by decision, the row of an earlier symbol. Arrows are followed along lines that meet and
 * from one connector to its twin of the same letter; an end counts as glued, else by where it stands. Only a line that ends at the
 * symbol with an arrowhead is an arrow.
 */
export function kembaliMenurutPanah(
  symbols: readonly SimbolTergambar[],
  shapes: readonly ShapeSnapshot[],
): ReadonlyMap<ShapeSnapshot, number> {
  const found = new Map<ShapeSnapshot, number>();
  if (!symbols.some(({ simbol }) => simbol === 'decision') || !shapes.some(({ line }) => line !== undefined)) return found;
  const ways = jalan(symbols, shapes);
  for (const decision of symbols) {
    if (decision.simbol !== 'decision') continue;
    const rows = tujuanDari(decision, symbols, ways).filter((row) => row < decision.row);
    if (rows.length > 0) found.set(decision.shape, Math.max(...rows));
  }
  return found;
}

/** The labels beside each decision: every label belongs to the nearest one. */
export function labelDi(
  symbols: readonly SimbolTergambar[],
  shapes: readonly ShapeSnapshot[],
): ReadonlyMap<ShapeSnapshot, readonly ShapeSnapshot[]> {
  const found = new Map<ShapeSnapshot, ShapeSnapshot[]>();
  const decisions = symbols.filter(({ simbol }) => simbol === 'decision');
  if (decisions.length === 0) return found;
  for (const shape of shapes) {
    if (shape.name.startsWith('runut:') || !LABEL_PANAH.test((shape.text ?? '').trim())) continue;
    const middle = { x: shape.left + shape.width / 2, y: shape.top + shape.height / 2 };
    const nearest = terdekat(decisions, middle, BESIDE);
    if (nearest) found.set(nearest.shape, [...(found.get(nearest.shape) ?? []), shape]);
  }
  return found;
}

function jalan(symbols: readonly SimbolTergambar[], shapes: readonly ShapeSnapshot[]): ReadonlyMap<Simpul, readonly Ruas[]> {
  const byName = new Map<string, SimbolTergambar[]>();
  for (const one of symbols) byName.set(one.shape.name, [...(byName.get(one.shape.name) ?? []), one]);
  const joints: { readonly at: Point; readonly name: string }[] = [];
  const jointAt = (at: Point): string => {
    const known = joints.find((one) => Math.hypot(one.at.x - at.x, one.at.y - at.y) <= MEET);
    if (known) return known.name;
    const name = `temu ${String(joints.length)}`;
    joints.push({ at, name });
    return name;
  };
  const endOf = (glued: string | undefined, at: Point | undefined): Simpul | undefined => {
    const named = glued === undefined ? [] : (byName.get(glued) ?? []);
    // Copies may share a name: then the place decides.
    if (named.length > 1 && at) return terdekat(named, at, Infinity);
    if (named.length === 1) return named[0];
    return at && (terdekat(symbols, at, REACH) ?? jointAt(at));
  };
  const ways = new Map<Simpul, Ruas[]>();
  const add = (from: Simpul, to: Simpul, arrow: boolean): void =>
    void ways.set(from, [...(ways.get(from) ?? []), { from, to, arrow }]);
  for (const { line } of shapes) {
    if (!line) continue;
    const [start, end] = [endOf(line.from, line.start), endOf(line.to, line.end)];
    if (!start || !end || start === end) continue;
    if (line.endArrow || !line.startArrow) add(start, end, line.endArrow);
    if (line.startArrow || !line.endArrow) add(end, start, line.startArrow);
  }
  return ways;
}

/** The rows of all symbols that arrows from here lead to. */
function tujuanDari(
  from: SimbolTergambar,
  symbols: readonly SimbolTergambar[],
  ways: ReadonlyMap<Simpul, readonly Ruas[]>,
): readonly number[] {
  const rows: number[] = [];
  const seen = new Set<Simpul>([from]);
  const open: Simpul[] = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { to, arrow } of ways.get(at) ?? []) {
      if (typeof to !== 'string' && to.simbol !== 'connector') {
        if (arrow && to !== from) rows.push(to.row);
        continue;
      }
      for (const next of typeof to === 'string' ? [to] : kembaran(to, symbols)) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
  }
  return rows;
}

/** A connector and those that carry its letter: the arrow goes on from them. */
function kembaran(connector: SimbolTergambar, symbols: readonly SimbolTergambar[]): readonly SimbolTergambar[] {
  const letter = (connector.shape.text ?? '').trim().toUpperCase();
  if (letter === '') return [connector];
  return symbols.filter(
    (one) => one === connector || (one.simbol === 'connector' && (one.shape.text ?? '').trim().toUpperCase() === letter),
  );
}

function terdekat(symbols: readonly SimbolTergambar[], at: Point, reach: number): SimbolTergambar | undefined {
  let best: SimbolTergambar | undefined;
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
