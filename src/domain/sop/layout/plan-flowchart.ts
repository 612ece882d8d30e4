import type { Area } from '../../sheet/address';
import type { ShapeSpec } from '../../sheet/edit';
import type { CellValue, ShapeSnapshot, SheetSnapshot } from '../../sheet/snapshot';
import { EXCEL_LIMITS } from '../../sheet/limits';
import { roundUp } from '../../sheet/print/measure';
import { isRepeatable, pageRoom } from '../../sheet/print/paper';
import { shareHeight } from '../../sheet/print/tall-rows';
import { grouped } from '../../grouped';
import type { Kegiatan, Pelaksana, Sop } from '../sop';
import { markNomor } from '../write/mark-nomor';
import { kegiatanHeight } from '../write/table';
import type { FlowGrid, FlowStep } from './flow';
import { flowPageStarts, heightsNeeded, placeFlow, planFlow } from './layout-flow';

/** Widths and heights of the sheet in points, as a snapshot gives them. */
export interface SheetSizes {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** What drawing needs of a sheet: its measures, its texts (to find the title over the table), the shapes that are there. */
export interface FlowchartSheet {
  readonly sizes: SheetSizes;
  readonly values: readonly (readonly CellValue[])[];
  readonly shapes: readonly ShapeSnapshot[];
}

/** The same from a sheet as read. */
export const flowchartSheet = (sheet: Pick<SheetSnapshot, 'sizes' | 'values' | 'shapes'>): FlowchartSheet => ({
  sizes: sheet.sizes ?? { columns: [], rows: [] },
  values: sheet.values,
  shapes: sheet.shapes ?? [],
});

/** A drawing ready to be written or shown: the shapes, the heights rows must have, and the rows at which pages begin. */
export interface Flowchart {
  readonly shapes: readonly ShapeSpec[];
  readonly grid: FlowGrid;
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  readonly breaksAbove: readonly number[];
  /** The title printed over the table, for the footer. */
  readonly judul: string;
}

export const DEFAULT_COLUMN = 48;
export const DEFAULT_ROW = 15;

/** The columns in which actors are marked, from left to right; several actors may share one. */
export const actorColumns = ({ pelaksana }: Sop): readonly Pelaksana[] =>
  [...new Map(pelaksana.toReversed().map((one) => [one.column, one])).values()].sort((a, b) => a.column - b.column);

/** Who is named over each of these columns; of a shared one all of them. */
export const columnNames = (sop: Sop): readonly string[] =>
  actorColumns(sop).map(({ column }) =>
    sop.pelaksana
      .filter((one) => one.column === column)
      .map(({ nama }) => nama)
      .join(', '),
  );

/** The steps of a read SOP as the layout wants them. A mark that names no symbol is drawn as a kegiatan. */
export function flowSteps(sop: Sop): readonly FlowStep[] {
  const columns = actorColumns(sop).map((one) => one.column);
  const actors = new Map(sop.pelaksana.map((one) => [one.id, one]));
  return sop.kegiatan.map((kegiatan) => {
    // Who shares a column shares its symbol.
    const drawn = grouped(
      kegiatan.pelaku.filter(({ pelaksana }) => actors.has(pelaksana)),
      ({ pelaksana }) => actors.get(pelaksana)?.column,
    );
    return {
      symbols: [...drawn].map(([column = -1, [first]]) => ({
        column: columns.indexOf(column),
        shape: first.simbol === 'mark' ? 'process' : first.simbol,
      })),
      ...(kegiatan.kembali === undefined ? {} : { back: kegiatan.kembali }),
      nomor: markNomor(kegiatan.nomor, kegiatan.index),
      pelaku: [...drawn.values()].map((all) => all.map((one) => actors.get(one.pelaksana)?.nama ?? '').join(', ')),
    };
  });
}

export const sum = (numbers: readonly number[], from: number, count: number, fallback: number): number => {
  let total = 0;
  for (let index = from; index < from + count; index += 1) total += numbers[index] ?? fallback;
  return total;
};

/** Edges of the pelaksana columns, left to right, in points. */
export function columnEdges(sop: Sop, sizes: SheetSizes): readonly number[] {
  const actors = actorColumns(sop);
  const edges = actors.map((one) => sum(sizes.columns, 0, one.column, DEFAULT_COLUMN));
  const last = actors.at(-1);
  if (last) edges.push(sum(sizes.columns, 0, last.column + last.columns, DEFAULT_COLUMN));
  return edges;
}

/** Height in points that the texts of a kegiatan need in their columns. */
export const textNeed = (sop: Sop, kegiatan: Kegiatan, sizes: SheetSizes): number =>
  kegiatanHeight({ ...kegiatan, waktu: kegiatan.waktu.teks }, (peran) => {
    const found = sop.kolom.find((one) => one.peran === peran);
    return found ? sum(sizes.columns, found.column, found.columns, DEFAULT_COLUMN) : 10_000;
  });

/** The heights of some rows that make them together as high as wanted: the last grows, or all of them alike where it cannot. */
export function grownRows({ row, rows }: Pick<Area, 'row' | 'rows'>, sizes: SheetSizes, height: number): Flowchart['heights'] {
  const last = row + rows - 1;
  const grown = height - sum(sizes.rows, row, rows - 1, DEFAULT_ROW);
  if (grown <= EXCEL_LIMITS.rowHeight) return [{ row: last, height: grown }];
  return shareHeight(height, rows).map((one, index) => ({ row: row + index, height: one }));
}

/** The last column of the table: what is printed ends there. */
export const lastColumnOf = (sop: Sop): number =>
  Math.max(...sop.kolom.map((one) => one.column + one.columns - 1), sop.isi.column + sop.isi.columns - 1);

/**
 * Row at which the table's own page begins: its title, if the identity block stands above it; else the sheet's first row. The
 * title is the one text in the row above the header that names an SOP.
 */
function tableTop(sop: Sop, on: FlowchartSheet): { readonly row: number; readonly title?: string } {
  const labels = sop.identitas.filter((one) => one.labelAt.row < sop.kepala.row).map((one) => one.labelAt.row);
  const lowest = Math.max(-1, ...labels);
  for (let row = sop.kepala.row - 1; row > lowest; row -= 1) {
    const texts = (on.values[row] ?? []).filter((value) => value !== '');
    if (texts.length === 0) continue;
    const title = String(texts[0]);
    if (texts.length > 1 || !/\bsop\b|standar operasional/i.test(title)) break;
    return labels.length === 0 ? { row: 0, title } : { row, title };
  }
  return { row: labels.length === 0 ? 0 : sop.kepala.row };
}

/** Points that the header takes of every later page of `room` points: nothing where it is too high to be repeated there. */
function headRoom({ kepala }: Sop, sizes: SheetSizes, room: number): number {
  const head = sum(sizes.rows, kepala.row, kepala.rows, DEFAULT_ROW);
  return isRepeatable(head, room) ? head : 0;
}

/** Whether the header is low enough to stand on every page. */
export const isHeadRepeated = (sop: Sop, sizes: SheetSizes): boolean =>
  headRoom(sop, sizes, pageRoom('landscape', sum(sizes.columns, 0, lastColumnOf(sop) + 1, DEFAULT_COLUMN))) > 0;

/** Lays the flowchart of an SOP over its sheet. Rows only grow: for their text, their symbols and the strips at page edges. */
export function planFlowchart(sop: Sop, on: FlowchartSheet): Flowchart {
  const { sizes } = on;
  const steps = flowSteps(sop);
  const columns = columnEdges(sop, sizes);
  const count = columns.length - 1;
  const now = sop.kegiatan.map((one) => sum(sizes.rows, one.row, one.rows, DEFAULT_ROW));
  // Rows that cannot be as high as their texts need are as high as Excel lets them be.
  const most = (one: Kegiatan): number => one.rows * EXCEL_LIMITS.rowHeight;
  const texts = sop.kegiatan.map((one) => Math.min(most(one), textNeed(sop, one, sizes)));
  const { row: top, title } = tableTop(sop, on);
  const tableWidth = sum(sizes.columns, 0, lastColumnOf(sop) + 1, DEFAULT_COLUMN);
  const room = pageRoom('landscape', tableWidth);
  const head = headRoom(sop, sizes, room);
  // A header of several pages leaves the rest of its last one.
  const firstRoom = room - (sum(sizes.rows, top, sop.isi.row - top, DEFAULT_ROW) % room);

  const pageStarts = flowPageStarts(steps, count, texts, { first: firstRoom, later: room - head }, now);
  const plan = planFlow(steps, count, pageStarts);
  const needs = heightsNeeded(plan, steps.length);

  const heights: { row: number; height: number }[] = [];
  const rows: { top: number; bottom: number }[] = [];
  let grown = 0;
  for (const [index, kegiatan] of sop.kegiatan.entries()) {
    const has = now[index] ?? 0;
    const wants = Math.min(most(kegiatan), roundUp(Math.max(texts[index] ?? 0, needs[index] ?? 0)));
    const from = sum(sizes.rows, 0, kegiatan.row, DEFAULT_ROW) + grown;
    const extra = wants > has + 0.4 ? wants - has : 0;
    if (extra > 0) heights.push(...grownRows(kegiatan, sizes, has + extra));
    grown += extra;
    rows.push({ top: from, bottom: from + has + extra });
  }
  const grid: FlowGrid = { columns, rows, pageStarts };
  const breaks = pageStarts.flatMap((start) => {
    const row = sop.kegiatan[start]?.row;
    if (row === undefined) return [];
    const head = sop.repeatedHeaders.find((one) => one.row + one.rows === row);
    return [head?.row ?? row];
  });
  return {
    shapes: placeFlow(plan, grid),
    grid,
    heights,
    breaksAbove: top > 0 ? [top, ...breaks] : breaks,
    judul: title ?? sop.judul,
  };
}
