import { area } from '../../sheet/address';
import type { Edit, ShapeSpec } from '../../sheet/edit';
import type { ShapeSnapshot, SheetSnapshot } from '../../sheet/snapshot';
import { parseActorMark } from '../actor-mark';
import type { Sop } from '../sop';
import { sopPage } from '../write/write-sop';
import type { Flowchart, FlowchartSheet, SheetSizes } from './plan-flowchart';
import {
  actorColumns,
  columnEdges,
  DEFAULT_ROW,
  flowchartSheet,
  isHeadRepeated,
  lastColumnOf,
  planFlowchart,
  sum,
} from './plan-flowchart';
import { openTallRows } from './open-tall-rows';
import { SHAPE_PREFIX } from './layout-flow';
import { keepMoved, withMemory } from './keep-moved';
import { ofSop, symbolName } from './symbol-names';

/** Marks under a drawn symbol are set in white, so that a drawing looks the same however its marks stand in their cells. */
function hideMarks(sop: Sop, drawing: Flowchart | undefined): readonly Edit[] {
  if (!drawing) return [];
  const drawn = new Set(drawing.shapes.flatMap((shape) => (shape.kind === 'symbol' ? [shape.name] : [])));
  const columns = actorColumns(sop).map((one) => one.column);
  const columnOf = new Map(sop.pelaksana.map((one) => [one.id, columns.indexOf(one.column)]));
  return sop.kegiatan.flatMap((kegiatan) =>
    kegiatan.pelaku.flatMap((pelaku): Edit[] => {
      const mark = parseActorMark(pelaku.teks);
      const name = symbolName(kegiatan.index, columnOf.get(pelaku.pelaksana) ?? -1);
      // What a person wrote behind the mark stays in sight.
      if (!mark || mark.label !== undefined || !drawn.has(name)) return [];
      return [{ kind: 'style', sheet: sop.sheet, area: area(pelaku.at.row, pelaku.at.column), style: 'kisi-tanda-tergambar' }];
    }),
  );
}

/** Indexes of the kegiatan in which nobody acts. */
export const withoutPelaksana = (sop: Sop): readonly number[] =>
  sop.kegiatan.filter((one) => one.pelaku.length === 0).map((one) => one.index);

/** Shapes over the pelaksana cells that Runut did not draw. */
export function foreignShapes(sop: Sop, sizes: SheetSizes, shapes: readonly ShapeSnapshot[]): readonly ShapeSnapshot[] {
  const columns = columnEdges(sop, sizes);
  const top = sum(sizes.rows, 0, sop.isi.row, DEFAULT_ROW);
  const bottom = sum(sizes.rows, 0, sop.isi.row + sop.isi.rows, DEFAULT_ROW);
  return shapes.filter((shape) => {
    const [x, y] = [shape.left + shape.width / 2, shape.top + shape.height / 2];
    return !shape.name.startsWith(SHAPE_PREFIX) && x > (columns[0] ?? 0) && x < (columns.at(-1) ?? 0) && y > top && y < bottom;
  });
}

/** Shapes of the second, third … SOP on a sheet carry its letter in their names, since names are unique on a sheet. */
function tagged(shapes: readonly ShapeSpec[], index: number): readonly ShapeSpec[] {
  if (index === 0) return shapes;
  const rename = (name: string): string => ofSop(name, index);
  return shapes.map((shape): ShapeSpec => {
    if (shape.kind !== 'connector') return { ...shape, name: rename(shape.name) };
    const { from, to } = shape;
    return {
      ...shape,
      name: rename(shape.name),
      ...(from ? { from: { ...from, shape: rename(from.shape) } } : {}),
      ...(to ? { to: { ...to, shape: rename(to.shape) } } : {}),
    };
  });
}

/**
 * Draws the flowcharts of all SOPs of one sheet as native shapes over their pelaksana columns. Only shapes that Runut drew are
 * replaced; a connector moved by hand stays where it was put while its symbols stand still.
 */
export function writeFlowcharts(
  sops: readonly Sop[],
  on: FlowchartSheet,
): { readonly edits: readonly Edit[]; readonly drawings: readonly Flowchart[]; readonly keep: readonly string[] } {
  const first = sops[0];
  if (!first) return { edits: [], drawings: [], keep: [] };
  const { sizes } = on;
  const rows = [...sizes.rows];
  const drawings: Flowchart[] = [];
  for (const sop of sops) {
    const drawing = planFlowchart(sop, { ...on, sizes: { columns: sizes.columns, rows } });
    for (const { row, height } of drawing.heights) {
      while (rows.length <= row) rows.push(DEFAULT_ROW);
      rows[row] = height;
    }
    drawings.push(drawing);
  }
  const planned = drawings.flatMap((drawing, index) => tagged(drawing.shapes, index));
  const { keep, draw } = keepMoved(withMemory(planned), on.shapes);
  const { sheet } = first;
  const last = Math.max(
    ...sops.map((sop) => Math.max(...sop.kegiatan.map((one) => one.row + one.rows), sop.isi.row + sop.isi.rows) - 1),
  );
  return {
    drawings,
    keep,
    edits: [
      ...drawings.flatMap((drawing) =>
        drawing.heights.map(({ row, height }): Edit => ({ kind: 'row-height', sheet, row, rows: 1, height })),
      ),
      ...sops.flatMap((sop, index) => hideMarks(sop, drawings[index])),
      {
        kind: 'page',
        sheet,
        setup: sopPage({
          judul: drawings[0]?.judul ?? first.judul,
          headRow: first.kepala.row,
          headRows: first.kepala.rows,
          repeated: isHeadRepeated(first, { columns: sizes.columns, rows }),
          lastRow: last,
          lastColumn: Math.max(...sops.map(lastColumnOf)),
          breaksAbove: drawings.flatMap((drawing) => drawing.breaksAbove),
        }),
      },
      { kind: 'shapes', sheet, prefix: SHAPE_PREFIX, shapes: draw, ...(keep.length > 0 ? { keep } : {}) },
    ],
  };
}

/**
 * The same on a sheet where kegiatan that Excel's rows are too low for get the rows they need first, whichever SOPs stand in these rows;
 * `isDrawn` leaves some of them without a flowchart.
 */
export function drawFlowcharts(
  sops: readonly Sop[],
  on: SheetSnapshot,
  isDrawn: (sop: Sop) => boolean = () => true,
): ReturnType<typeof writeFlowcharts> {
  const { sops: placed, sheet, edits } = openTallRows(sops, on);
  const drawn = writeFlowcharts(placed.filter(isDrawn), flowchartSheet(sheet));
  return { ...drawn, edits: [...edits, ...drawn.edits] };
}
