import { countUpTo } from '../../../domain/halving';
import type { PlacedTable } from './document-draft';

/** Widths of the sheet's columns in points: those of the table whose drawings matter most, which then keep their shape. */
export function placedWidths(tables: readonly PlacedTable[], main: PlacedTable | undefined, width: number): readonly number[] {
  const edges = (main ?? tables[0])?.edges ?? [];
  return Array.from({ length: width }, (_, column) => {
    const [from, to] = [edges[column], edges[column + 1]];
    return from === undefined || to === undefined ? USUAL : Math.max(1, to - from);
  });
}

const USUAL = 48;

/** Turns places on the paper into places on the sheet, column by column. */
export function acrossSheet({ edges }: PlacedTable, widths: readonly number[]): (x: number) => number {
  const starts = [0];
  for (const width of widths) starts.push((starts.at(-1) ?? 0) + width);
  return (x) => {
    const last = edges.length - 1;
    if (x < (edges[0] ?? 0)) return x - (edges[0] ?? 0);
    if (x >= (edges[last] ?? 0)) return (starts[last] ?? 0) + x - (edges[last] ?? 0);
    const column = edges.findIndex((edge, index) => edge <= x && x < (edges[index + 1] ?? Infinity));
    const [from, to] = [edges[column] ?? 0, edges[column + 1] ?? 0];
    return (starts[column] ?? 0) + ((x - from) / (to - from)) * (widths[column] ?? 0);
  };
}

/** Where each row begins, and the end of the last, in points from the top of the sheet. */
export function rowTops(heights: readonly number[]): readonly number[] {
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
  return tops;
}

/** Which of the stretches between rising edges holds a place; -1 outside. */
export const stretchAt = (edges: readonly number[], at: number): number =>
  at >= (edges.at(-1) ?? 0) ? -1 : countUpTo(edges, at) - 1;
