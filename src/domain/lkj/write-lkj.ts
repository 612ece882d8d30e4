import type { Edit } from '../sheet/edit';
import { Canvas } from '../sheet/print/canvas';
import { pageRoom, pageText } from '../sheet/print/paper';
import { ownTextMarks } from '../sheet/print/own-texts';
import { END_MARK, replacePart } from '../sheet/print/part';
import { PAGE_NUMBER } from '../sheet/print/messages';
import type { SheetSnapshot } from '../sheet/snapshot';
import { stampMark } from './stamp-mark';
import type { Block } from './document/block';
import { reportDocument } from './document/document';
import { CODE_PREFIX } from './sheet/code-rows';
import { tableColours } from './sheet/colours';
import { hideMarks, layOutPieces, paintPiece, type KeptLayout, type LaidOut, type PiecePlace } from './sheet/kept-layout';
import { LKJ_SHEET } from './sheet/messages';
import { PAGE_COLUMNS, END_COLUMN, MARK_COLUMN, MARK_COUNT, columnWidths } from './sheet/page-grid';
import { piecesOf } from './sheet/report-pieces';
import { CHART_PREFIX } from './sheet/place-charts';
import { placeOnPages, pageBreaksOf, type Drawn, type KeyPlace, type PlacedRow } from './sheet/place-rows';
import { reportName } from './sheet/report-name';
import { columnStarts, type SheetContext } from './sheet/table-rows';
import { headingKey } from './sheet/text-rows';
import type { Lkj } from './lkj';

interface WriteOptions {
  /** What its sheet is called where there is none yet; as in a workbook of one year when absent. */
  readonly sheet?: string;
  /** The sheet as it is now: replaced as far as it is the report. */
  readonly existing?: SheetSnapshot | undefined;
  /** What people typed into it, as rows to stand below the new one. */
  readonly notes?: readonly string[];
  /** Without Runut's marks and remarks, for a file of its own. */
  readonly forExport?: boolean;
  /** What was laid out before, and will be known the next time. */
  readonly kept?: KeptLayout | undefined;
}

/** A report on its pages. */
interface LaidOutReport {
  readonly blok: readonly Block[];
  readonly context: SheetContext;
  readonly pieces: readonly LaidOut[];
  readonly placed: readonly PlacedRow[];
  /** Where each heading, table, figure and row with a key stands: "judul:0", "tabel:3", "gambar:1". */
  readonly places: ReadonlyMap<string, KeyPlace>;
}

function layOut(lkj: Lkj, sheet: string, ekspor: boolean, kept: KeptLayout): LaidOutReport {
  const blok = reportDocument(lkj);
  const columns = Object.fromEntries(
    blok.flatMap((one) => (one.jenis === 'tabel' ? [[one.id, columnStarts(one.columns)] as const] : [])),
  );
  const context: SheetContext = { sheet, ekspor, ketentuan: lkj.ketentuan, columns };
  const pieces = layOutPieces(piecesOf(blok, ekspor ? undefined : stampMark(lkj)), context, kept);
  const placed = placeOnPages(
    pieces.flatMap(({ lines }) => lines),
    pageRoom('portrait'),
  );
  const places = new Map(
    placed.flatMap(({ row: { key }, page }, row) => (key === undefined ? [] : [[key, { row, page }] as const])),
  );
  return { blok, context, pieces, placed, places };
}

/** The printed page of the sheet on which each heading of the report stands; of equal ones, the first. */
export function headingPages(lkj: Lkj): ReadonlyMap<string, number> {
  const { blok, places } = layOut(lkj, '', true, {});
  const found = new Map<string, number>();
  const headings = blok.filter((one) => one.jenis === 'judul');
  headings.forEach(({ teks }, nomor) => {
    const page = places.get(headingKey(nomor))?.page;
    if (page !== undefined && !found.has(teks)) found.set(teks, page);
  });
  return found;
}

/** The report as edits on its sheet (`LKj`, `LKj TW II`): F4 portrait, ready for print; texts a person wrote are already in `lkj.naskah`. */
export function writeLkj(
  lkj: Lkj,
  { sheet: named, existing, notes = [], forExport = false, kept = {} }: WriteOptions = {},
): readonly Edit[] {
  const sheet = existing?.name ?? named ?? reportName(lkj.periode);
  const { blok, context, pieces, placed, places } = layOut(lkj, sheet, forExport, kept);
  const canvas = new Canvas(sheet, columnWidths(forExport));
  const drawn: Drawn = { charts: [], pictures: [] };
  placesOf(pieces, placed).forEach((at, index) => {
    const piece = pieces[index];
    if (!piece) return;
    const painted = paintPiece(piece, at, context, (key) => places.get(key));
    canvas.put(painted.painting);
    drawn.charts.push(...painted.drawn.charts);
    drawn.pictures.push(...painted.drawn.pictures);
  });
  placed.forEach(({ row }, at) => {
    canvas.height(at, row.height);
  });
  const end = placed.length;
  if (!forExport) {
    canvas.cell(end, MARK_COLUMN, END_MARK);
    hideMarks(canvas, end, 1);
  }
  canvas.add(...colours(blok, context, bodies(placed)), { kind: 'charts', sheet, prefix: CHART_PREFIX, charts: drawn.charts });
  if (drawn.pictures.length > 0 || existing?.shapes?.some(({ name }) => name.startsWith(CODE_PREFIX)))
    canvas.add({ kind: 'shapes', sheet, prefix: CODE_PREFIX, shapes: drawn.pictures });
  canvas.page(
    {
      orientation: 'portrait',
      breaksAbove: pageBreaksOf(placed),
      footer: {
        left: pageText(LKJ_SHEET.kaki(lkj.tahun, lkj.periode, lkj.kantor.nama)),
        right: pageText('') + PAGE_NUMBER,
      },
      header: { right: lkj.status === 'konsep' ? pageText(LKJ_SHEET.konsep) : '' },
      bareFirst: true,
    },
    end,
    PAGE_COLUMNS,
  );
  return [
    { kind: 'ensure-sheet', sheet, gridlines: false },
    ...replacePart(
      existing,
      END_COLUMN,
      canvas.at(end) + 1,
      sheet,
      forExport ? canvas.edits() : withOwnTexts(canvas.edits(), canvas.at(end)),
      notes,
    ),
  ];
}

/** The report with what it consists of, in the hidden cells beside the mark of its last row. */
function withOwnTexts(edits: readonly Edit[], end: number): readonly Edit[] {
  const written = edits.find((edit) => edit.kind === 'write');
  const [first, ...others] = written ? ownTextMarks(written.values, MARK_COUNT - 1, true) : [];
  if (!written || first === undefined) return edits;
  const values = written.values.map((line, row) =>
    row === end ? line.map((value, column) => [first, ...others][column - MARK_COLUMN - 1] ?? value) : line,
  );
  return edits.map((edit) => (edit === written ? { ...written, values } : edit));
}

/** Where each piece stands: its rows with the heads of its table that pages begin with. */
function placesOf(pieces: readonly LaidOut[], placed: readonly PlacedRow[]): readonly PiecePlace[] {
  let [row, top] = [0, 0];
  return pieces.map(({ lines }): PiecePlace => {
    const place = { rows: [] as PlacedRow['row'][], first: row, top };
    for (let left = lines.length; left > 0; row += 1) {
      const one = placed[row];
      if (!one) break;
      place.rows.push(one.row);
      top += one.row.height;
      if (!one.again) left -= 1;
    }
    return place;
  });
}

/** The first and the last row of every table's body. */
function bodies(placed: readonly PlacedRow[]): ReadonlyMap<string, readonly [number, number]> {
  const found = new Map<string, [number, number]>();
  placed.forEach(({ row: { body } }, row) => {
    if (body !== undefined) found.set(body, [found.get(body)?.[0] ?? row, row]);
  });
  return found;
}

function colours(
  blok: readonly Block[],
  { sheet, ketentuan }: SheetContext,
  rowsOf: ReadonlyMap<string, readonly [number, number]>,
): readonly Edit[] {
  return blok.flatMap((tabel) => {
    const rows = tabel.jenis === 'tabel' ? rowsOf.get(tabel.id) : undefined;
    return tabel.jenis === 'tabel' && rows ? tableColours(sheet, tabel, columnStarts(tabel.columns), rows, ketentuan) : [];
  });
}
