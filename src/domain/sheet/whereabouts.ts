import { cell, contains, type Area, type Cell } from './address';
import type { Edit } from './edit';
import { mapCell, shiftOf } from './shift';

/** Where what stands in a cell of a sheet stands after a change of it; undefined when it is gone. */
export type Whereabouts = (at: Cell) => Cell | undefined;

/** After edits of that sheet of which some put rows or columns in or take them out. */
export const afterEdits =
  (edits: readonly Edit[]): Whereabouts =>
  (at) =>
    edits.reduce<Cell | undefined>((now, edit) => {
      const shift = shiftOf(edit);
      return now && shift ? mapCell(now, shift) : now;
    }, at);

/** After contents were taken elsewhere while rows and columns stayed: each rectangle goes whole to where its first cell goes. */
export const afterCarrying =
  (carried: readonly { readonly from: Area; readonly to: Cell }[]): Whereabouts =>
  (at) => {
    const found = carried.find(({ from }) => contains(from, at));
    return found ? cell(at.row - found.from.row + found.to.row, at.column - found.from.column + found.to.column) : at;
  };

/** After one change and then another. */
export const afterBoth =
  (first: Whereabouts, next: Whereabouts): Whereabouts =>
  (at) => {
    const between = first(at);
    return between && next(between);
  };
