import { parseActorMark } from '../../../domain/sop/actor-mark';
import type { DocumentDraft, HungDrawing, PlacedTable } from './document-draft';
import { isArrow, type DrawnObject } from './drawn';
import { stretchAt } from './table-places';

/** An object on its way to the sheet: its centre and box in points of the sheet, its cell once that is known. */
export interface Underway {
  readonly object: DrawnObject;
  readonly hung: HungDrawing;
  readonly table: PlacedTable;
  readonly dx: (x: number) => number;
  /** The object's upper left corner on the paper, and on the sheet downwards. */
  readonly left: number;
  top: number;
  /** Whether the row its paragraph stands in is its row. */
  readonly own: boolean;
}

/** Rows whose symbols lie rows apart from each other: each then belongs to a row of its own, which nothing but its height tells. */
export function piledRows(marks: readonly Underway[], tops: readonly number[]): ReadonlySet<number> {
  const own = marks.filter((one) => one.own);
  const count = new Map<number, number>();
  for (const { hung } of own) count.set(hung.cell?.row ?? -1, (count.get(hung.cell?.row ?? -1) ?? 0) + 1);
  return new Set(
    own.flatMap(({ hung, top, object }) => {
      const row = hung.cell?.row ?? -1;
      const at = stretchAt(tops, top + object.box.height / 2);
      const strays = at >= 0 && at !== row && !hung.drawing.inline && !count.has(at);
      return strays && (count.get(row) ?? 0) > 1 ? [row] : [];
    }),
  );
}

/** A text box, or a plain frame, around a sign that is itself a mark. */
export const saysMark = ({ kind, geometry, text }: DrawnObject): boolean =>
  (kind === 'box' || (geometry === 'rect' && text.length <= 2)) && parseActorMark(text) !== undefined;

/** Rows that are as high as they say. */
export const exactRows = ({ tables }: DocumentDraft): ReadonlySet<number> =>
  new Set(tables.flatMap(({ row, exact }) => exact.flatMap((one, index) => (one ? [row + index] : []))));

/** What only points or explains: arrows of every form, and text boxes without a frame or with words that are no mark. */
export const isLabel = ({ kind, geometry, text, outlined }: DrawnObject): boolean =>
  isArrow(geometry) || (kind === 'box' && (text !== '' || !outlined) && parseActorMark(text) === undefined);
