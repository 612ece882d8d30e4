import type { ShapeSpec } from '../../../domain/sheet/edit';
import { breakPages } from '../../../domain/sheet/print/break-pages';
import { POINT, roundUp } from '../../../domain/sheet/print/measure';
import { pageRoom } from '../../../domain/sheet/print/paper';
import { STRIP } from '../../../domain/sop/layout/fill-coordinates';
import { heightsNeeded, placeFlow, planFlow } from '../../../domain/sop/layout/layout-flow';
import { flowSteps } from '../../../domain/sop/layout/plan-flowchart';
import type { Sop } from '../../../domain/sop/sop';
import type { SheetColumns } from '../../../domain/sop/write/columns';
import { headHeight, kegiatanHeight } from '../../../domain/sop/write/table';
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
const UPPER = 16.5;

/** Lays the table and its flowchart out on F4 landscape, as the sheet is printed; without a drawing rows only hold their texts. */
export function layOutPages(sop: Sop, templat: Templat, columns: SheetColumns, drawn: boolean): SopPages {
  // The last column is the gutter beside a sheet's table.
  const widths = columns.widths.slice(0, columns.keterangan + 1).map((pixels) => pixels * POINT);
  const of = (column: number): number => widths[column] ?? 0;
  const lower = roundUp(headHeight(templat.pelaksana, columns.widths[columns.pelaksana] ?? 0));
  const texts = templat.kegiatan.map((one) =>
    kegiatanHeight(one, {
      uraian: of(columns.uraian),
      kelengkapan: of(columns.kelengkapan),
      waktu: of(columns.waktu),
      output: of(columns.output),
      keterangan: of(columns.keterangan),
    }),
  );
  const head: SopPages['head'] = [UPPER, lower];
  if (!drawn) return { widths, head, rows: texts.map((height) => ({ height, fresh: false, shapes: [] })) };

  const steps = flowSteps(sop);
  const unbroken = heightsNeeded(planFlow(steps, sop.pelaksana.length, []), steps.length);
  const rooms = { first: pageRoom('landscape') - TITLE_HEIGHT - UPPER - lower, later: pageRoom('landscape') - UPPER - lower };
  const starts = breakPages(
    texts.map((text, index) => {
      const height = Math.max(text, unbroken[index] ?? 0);
      return {
        height,
        ...(index > 0 ? { opening: height + STRIP } : {}),
        ...(index < texts.length - 1 ? { closing: height + STRIP } : {}),
      };
    }),
    rooms,
  );
  const plan = planFlow(steps, sop.pelaksana.length, starts);
  const needs = heightsNeeded(plan, steps.length);
  const heights = texts.map((text, index) => roundUp(Math.max(text, needs[index] ?? 0)));
  const tops = edgesOf(heights, 0);
  const edges = edgesOf(widths.slice(columns.pelaksana, columns.pelaksana + sop.pelaksana.length), 0);
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

function edgesOf(sizes: readonly number[], from: number): readonly number[] {
  let at = from;
  return [from, ...sizes.map((size) => (at += size))];
}

/** Every object hangs in the cell of its symbol; a line in that of the symbol it comes from, so that it moves with it. */
function hangShapes(
  shapes: readonly ShapeSpec[],
  columns: readonly number[],
  rows: readonly number[],
): readonly (RowShape & { readonly row: number })[] {
  const places = new Map<string, { readonly row: number; readonly column: number }>();
  return shapes.map((shape) => {
    const corner = shape.kind === 'connector' ? cornerOf(shape.points) : { x: shape.box.left, y: shape.box.top };
    const start =
      shape.kind === 'connector'
        ? (shape.points[0] ?? corner)
        : { x: corner.x + shape.box.width / 2, y: corner.y + shape.box.height / 2 };
    const from = shape.kind === 'connector' && shape.from ? places.get(shape.from.shape) : undefined;
    const place = from ?? { row: stretchWith(rows, start.y), column: stretchWith(columns, start.x) };
    if (shape.kind === 'symbol') places.set(shape.name, place);
    return { shape, ...place, left: corner.x - (columns[place.column] ?? 0), top: corner.y - (rows[place.row] ?? 0) };
  });
}

const cornerOf = (points: readonly { readonly x: number; readonly y: number }[]): { readonly x: number; readonly y: number } => ({
  x: Math.min(...points.map(({ x }) => x)),
  y: Math.min(...points.map(({ y }) => y)),
});

/** Which stretch between the edges holds a place; the nearest for one beside them. */
const stretchWith = (edges: readonly number[], at: number): number =>
  Math.max(
    0,
    Math.min(
      edges.length - 2,
      edges.findLastIndex((edge) => edge <= at),
    ),
  );
