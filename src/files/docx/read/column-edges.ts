import { countUpTo } from '../../../domain/halving';
import type { FlatCell, FlatRow } from './flat-table';

/** Edges of columns that lie closer than this, in points, were meant to be one: a border dragged by hand, a gap. */
const LOOSE = 9;
const TIGHT = 0.5;

/**
 * The edges of a table's columns: those its cells use, near ones united as long as no cell that holds something would vanish. `rows`
 * may come from several tables that carry each other on.
 */
export function gridEdges(rows: readonly FlatRow[]): readonly number[] {
  const cells = rows.flatMap((row) => row.cells);
  const used = new Map<number, number>();
  for (const { left, right } of cells) for (const edge of [left, right]) used.set(edge, (used.get(edge) ?? 0) + 1);
  const sorted = [...used].sort((a, b) => a[0] - b[0]);
  for (let within = LOOSE; within > TIGHT; within /= 2) {
    const edges = united(sorted, within);
    if (!cells.some((cell) => holds(cell) && nearestEdge(edges, cell.left) === nearestEdge(edges, cell.right))) return edges;
  }
  return united(sorted, TIGHT);
}

const holds = ({ paragraphs }: FlatCell): boolean => paragraphs.some(({ text, drawings }) => text !== '' || drawings.length > 0);

/** Each run of near edges becomes the one that most cells use. */
function united(sorted: readonly (readonly [edge: number, uses: number])[], within: number): readonly number[] {
  const found: number[] = [];
  let start = -Infinity;
  let most = 0;
  for (const [edge, uses] of sorted) {
    if (edge - start > within) {
      found.push(edge);
      [start, most] = [edge, uses];
    } else if (uses > most) {
      found[found.length - 1] = edge;
      most = uses;
    }
  }
  return found;
}

/** The index of the edge that lies nearest; edges rise. */
export function nearestEdge(edges: readonly number[], at: number): number {
  const next = countUpTo(edges, at);
  const before = Math.max(0, next - 1);
  return Math.abs((edges[next] ?? Infinity) - at) < Math.abs((edges[before] ?? Infinity) - at) ? next : before;
}

/** Whether a table stands on the columns of another, so that it may carry it on. */
export function sharesEdges(one: readonly number[], other: readonly number[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  if (few.length < 5 || many.length > few.length * 2) return false;
  const shared = few.filter((edge) => Math.abs((many[nearestEdge(many, edge)] ?? Infinity) - edge) <= LOOSE).length;
  return shared >= few.length * 0.75;
}
