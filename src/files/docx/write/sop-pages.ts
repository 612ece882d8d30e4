import type { ShapeSpec } from '../../../domain/sheet/edit';
import { POINT, roundUp } from '../../../domain/sheet/print/measure';
import { pageRoom } from '../../../domain/sheet/print/paper';
import { boxAround } from '../../../domain/sheet/shapes';
import { flowPageStarts, heightsNeeded, placeFlow, planFlow } from '../../../domain/sop/layout/layout-flow';
import { flowSteps } from '../../../domain/sop/layout/plan-flowchart';
import type { Sop } from '../../../domain/sop/sop';
import type { SheetColumns } from '../../../domain/sop/write/columns';
import { headHeight, kegiatanHeight, UPPER } from '../../../domain/sop/write/table';
import type { Templat } from '../../../domain/sop/templat/templat';

/** A drawing object of one row, where it stands in it: the actor's column it hangs in, and its offset from that cell's corner. */
export interface RowShape {
  readonly shape: ShapeSpec;
  readonly column: number;
  readonly left: number;
  readonly top: number;
}

/** The table of an SOP as it is printed, in points. */
export interface SopPages {
  readonly widths: readonly number[];
  readonly head: readonly [upper: number, lower: number];
  readonly rows: readonly { readonly height: number; readonly fresh: boolean; readonly shapes: readonly RowShape[] }[];
}

export const TITLE_HEIGHT = 24;

/** Lays the table and its flowchart out on F4 landscape, as the sheet is printed; without a drawing rows only hold their texts. */
export function layOutPages(sop: Sop, templat: Templat, columns: SheetColumns, drawn: boolean): SopPages {
  // The last column is the gutter beside a sheet's table.
  const widths = columns.widths.slice(0, columns.keterangan + 1).map((pixels) => pixels * POINT);
  const lower = roundUp(headHeight(templat.pelaksana, columns.widths[columns.pelaksana] ?? 0));
  const texts = templat.kegiatan.map((one) => kegiatanHeight(one, (peran) => widths[columns[peran]] ?? 0));
  const head: SopPages['head'] = [UPPER, lower];
  if (!drawn) return { widths, head, rows: texts.map((height) => ({ height, fresh: false, shapes: [] })) };

  // The document has a column for each, also for those who share one on the sheet.
  const steps = flowSteps({ ...sop, pelaksana: sop.pelaksana.map((one, column) => ({ ...one, column, columns: 1 })) });
  const rooms = { first: pageRoom('landscape') - TITLE_HEIGHT - UPPER - lower, later: pageRoom('landscape') - UPPER - lower };
  const starts = flowPageStarts(steps, sop.pelaksana.length, texts, rooms);
  const plan = planFlow(steps, sop.pelaksana.length, starts);
  const needs = heightsNeeded(plan, steps.length);
  const heights = texts.map((text, index) => roundUp(Math.max(text, needs[index] ?? 0)));
  const tops = edgesOf(heights);
  const edges = edgesOf(widths.slice(columns.pelaksana, columns.pelaksana + sop.pelaksana.length));
  const shapes = placeFlow(plan, {
    columns: edges,
    rows: heights.map((height, index) => ({ top: tops[index] ?? 0, bottom: (tops[index] ?? 0) + height })),
    pageStarts: starts,
  });
  const hung = hangShapes(shapes, edges, tops);
  return {
    widths,
    head,
    rows: heights.map((height, row) => ({
      height,
      fresh: starts.includes(row),
      shapes: hung.flatMap((one) => (one.row === row ? [one] : [])),
    })),
  };
}

function edgesOf(sizes: readonly number[]): readonly number[] {
  let at = 0;
  return [0, ...sizes.map((size) => (at += size))];
}

/** Every object hangs in the cell of its symbol; a line in that of the symbol it comes from, so that it moves with it. */
function hangShapes(
  shapes: readonly ShapeSpec[],
  columns: readonly number[],
  rows: readonly number[],
): readonly (RowShape & { readonly row: number })[] {
  const places = new Map<string, { readonly row: number; readonly column: number }>();
  return shapes.map((shape) => {
    const box = shape.kind === 'connector' ? boxAround(shape.points) : shape.box;
    const first = shape.kind === 'connector' ? shape.points[0] : undefined;
    const start = first ?? { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    const from = shape.kind === 'connector' && shape.from ? places.get(shape.from.shape) : undefined;
    const place = from ?? { row: stretchWith(rows, start.y), column: stretchWith(columns, start.x) };
    if (shape.kind === 'symbol') places.set(shape.name, place);
    return { shape, ...place, left: box.left - (columns[place.column] ?? 0), top: box.top - (rows[place.row] ?? 0) };
  });
}

/** Which stretch between the edges holds a place; the nearest for one beside them. */
const stretchWith = (edges: readonly number[], at: number): number =>
  Math.max(
    0,
    Math.min(
      edges.length - 2,
      edges.findLastIndex((edge) => edge <= at),
    ),
  );
