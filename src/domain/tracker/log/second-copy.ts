import type { CellValue, SheetSnapshot } from '../../sheet/snapshot';
import { LANES } from './lanes';
import { pieces } from './log-row';

/*
 * The second copy stands row for row beside the log, each writer in a lane (column) of their own: two people who write the same
 * log row at the same moment leave two copies, so that whoever was overwritten can be sent again, by anyone.
 * Row 1 holds each lane's newest hash. A text too long for a cell goes on in the columns LANES, 2 × LANES … to the right.
 */

/** A copy seen in a lane. */
export interface LaneUse {
  readonly lane: number;
  readonly hash: string;
}

/** How many of the newest rows are looked at to see who else is writing. */
export const LANE_USES = 64;

/** Which lanes the newest rows from a given one on stand in. */
export function laneUses(copies: readonly (readonly CellValue[])[], from: number): LaneUse[] {
  return copies
    .slice(Math.max(from, copies.length - LANE_USES))
    .flatMap((cells) =>
      cells.slice(0, LANES).flatMap((text, lane) => (text === '' ? [] : [{ lane, hash: String(text).slice(-64) }])),
    );
}

/** The cells of a copy by column. */
export function copyCells(salinan: string, lane: number): readonly { readonly column: number; readonly text: string }[] {
  return pieces(salinan).map((text, index) => ({ column: lane + LANES * index, text }));
}

/** The first of these lanes that nothing stands in; where all are used, the first. */
export function freeLane(copies: readonly (readonly CellValue[])[], lanes: readonly number[]): number {
  const used = new Set<number>();
  for (const cells of copies) {
    cells.forEach((value, column) => {
      if (value !== '') used.add(column % LANES);
    });
  }
  return lanes.find((lane) => !used.has(lane)) ?? lanes[0] ?? 0;
}

/** The columns of all other lanes, up to a width. */
export function columnsBeside(lane: number, width: number): readonly { readonly column: number; readonly columns: number }[] {
  const runs: { column: number; columns: number }[] = [];
  let from = 0;
  for (let own = lane; from < width; own += LANES) {
    const to = Math.min(own, width);
    if (to > from) runs.push({ column: from, columns: to - from });
    from = own + 1;
  }
  return runs;
}

/** Whether a copy is whole: whatever goes on beside it is left of a longer one that stood there before. */
const isWhole = (text: string): boolean => /\n[0-9a-f]{64}$/.test(text);

/** The copies standing in one row of the second copy. */
export function copiesIn(cells: readonly CellValue[] | undefined): string[] {
  const found: string[] = [];
  if (!cells) return found;
  for (let lane = 0; lane < LANES && lane < cells.length; lane += 1) {
    const first = cells[lane];
    if (first === '' || first === undefined) continue;
    let text = String(first);
    for (let column = lane + LANES; column < cells.length && !isWhole(text); column += LANES) {
      const piece = cells[column];
      if (typeof piece !== 'string' || !piece.startsWith('~')) break;
      text += piece.slice(1);
    }
    found.push(text);
  }
  return found;
}

/** Every lane's newest hash. */
export const recordedHeads = (salinan: SheetSnapshot | undefined): string[] =>
  (salinan?.values[0] ?? []).filter((value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) as string[];

/** The newest hash of each lane, '' where it has none. */
export const laneHeadsIn = (salinan: SheetSnapshot | undefined): string[] =>
  Array.from({ length: LANES }, (_, lane) => String(salinan?.values[0]?.[lane] ?? ''));

/** Whether a sheet is the second copy of a log, whatever it is called. */
export const isCopySheet = (sheet: SheetSnapshot): boolean =>
  recordedHeads(sheet).length > 0 && sheet.values.slice(1).some((cells) => copiesIn(cells).some(isWhole));
