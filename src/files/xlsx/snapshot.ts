import { present } from '../../domain/present';
import type { Area } from '../../domain/sheet/address';
import {
  filledSize,
  holdsMark,
  isColour,
  UNCALCULATED,
  wantsRows,
  type CellValue,
  type FilledSize,
  type LineSnapshot,
  type Part,
  type ShapeSnapshot,
  type SheetRequest,
  type SheetSnapshot,
  type Snapshot,
} from '../../domain/sheet/snapshot';
import type { Book, BookCell, BookSheet } from './book';
import type { BookShape } from './book-shape';
import { excelGeometry } from './preset-geometry';

/** What the Excel adapter would read of this workbook. Sheets asked for twice come once, with all that was asked of them. */
export function snapshotOf(book: Book, requests: readonly SheetRequest[]): Snapshot {
  const wanted = new Map<BookSheet, Set<Part>>();
  const some = new Map<BookSheet, SheetRequest>();
  const fills = new Map<BookSheet, Area>();
  for (const request of requests) {
    const { sheet: which, parts } = request;
    const sheet = which === 'active' ? book.sheets[book.active] : findSheet(book, which.name);
    if (!sheet) continue;
    if (request.fillsOf) fills.set(sheet, request.fillsOf);
    if (wantsRows(request) && !wanted.has(sheet)) {
      some.set(sheet, request);
      continue;
    }
    some.delete(sheet);
    const known = wanted.get(sheet) ?? new Set();
    for (const part of parts) known.add(part);
    wanted.set(sheet, known);
  }
  return {
    sheetNames: book.sheets.map(({ name }) => name),
    active: book.sheets[book.active]?.name ?? '',
    sheets: [
      ...[...wanted].map(([sheet, parts]) => sheetSnapshot(sheet, parts, fills.get(sheet))),
      ...[...some].map(([sheet, request]) => rowsSnapshot(sheet, request)),
      ...renamedSheets(book, requests, new Set([...wanted.keys(), ...some.keys()])),
    ],
  };
}

/** Sheets not asked for by name that carry the mark of one that is missing. */
function renamedSheets(book: Book, requests: readonly SheetRequest[], read: ReadonlySet<BookSheet>): readonly SheetSnapshot[] {
  const marks = requests.flatMap(({ sheet, orMarked }) =>
    orMarked === undefined || sheet === 'active' || findSheet(book, sheet.name) ? [] : [orMarked],
  );
  if (marks.length === 0) return [];
  return book.sheets
    .filter((sheet) => !read.has(sheet) && !sheet.name.startsWith('_runut'))
    .map((sheet) => sheetSnapshot(sheet, new Set(['values'])))
    .filter((sheet) => holdsMark(sheet, marks));
}

/** The wanted rows of a sheet at their places, as wide as the widest of them. */
function rowsSnapshot(
  sheet: BookSheet,
  { rowsFrom = 0, rowsTo = sheet.cells.length - 1, rowsTop = 0 }: SheetRequest,
): SheetSnapshot {
  const values: (readonly CellValue[])[] = [];
  const take = (from: number, to: number): void => {
    const rows = Array.from(
      { length: Math.max(0, Math.min(to + 1, sheet.cells.length) - from) },
      (_, index) => sheet.cells[from + index],
    );
    const width = Math.max(0, ...rows.map((row) => row?.length ?? 0));
    rows.forEach((row, index) => {
      values[from + index] = Array.from({ length: width }, (_, column) => shownIn(row?.[column]));
    });
  };
  take(0, Math.min(rowsTop, rowsFrom) - 1);
  take(rowsFrom, rowsTo);
  return { name: sheet.name, values, protected: sheet.protection !== undefined };
}

/** A snapshot of every sheet of the workbook that people may see, with all its parts. */
export const wholeSnapshotOf = (book: Book, visibleOnly = false): Snapshot =>
  withFills(
    book,
    snapshotOf(
      book,
      book.sheets
        .filter(({ visibility }) => !visibleOnly || visibility === 'visible')
        .map(({ name }) => ({
          sheet: { name },
          parts: ['values', 'formulas', 'formats', 'merges', 'shapes', 'sizes', 'protection', 'notes'],
        })),
    ),
  );

const shownIn = (cell: BookCell | null | undefined): CellValue => (cell?.uncalculated ? UNCALCULATED : (cell?.value ?? ''));

/** With the colours of their cells, where they have any. */
const withFills = (book: Book, snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => {
    const cells = findSheet(book, sheet.name)?.cells ?? [];
    const filled = cells.some((row) => row.some((cell) => isColour(cell?.style?.fill)));
    return filled ? { ...sheet, fills: cells.map((row) => row.map(fillOf)) } : sheet;
  }),
});

function fillOf(cell: BookCell | null | undefined): string {
  const fill = cell?.style?.fill;
  return isColour(fill) ? fill : '';
}

/** The colours of the cells of a rectangle, at their places. */
const fillsIn = ({ cells }: BookSheet, { row, column, rows, columns }: Area): string[][] =>
  Array.from({ length: row + rows }, (_, at) =>
    at < row
      ? []
      : Array.from({ length: column + columns }, (__, across) => (across < column ? '' : fillOf(cells[at]?.[across]))),
  );

const findSheet = (book: Book, name: string): BookSheet | undefined =>
  book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

function sheetSnapshot(sheet: BookSheet, parts: ReadonlySet<Part>, fillsOf?: Area): SheetSnapshot {
  const { rows, columns } = usedSize(sheet);
  const asked = <Value>(part: Part, of: () => Value): Value | undefined => (parts.has(part) ? of() : undefined);
  return present({
    name: sheet.name,
    values: asked('values', () => gridOf(sheet, rows, (line) => valuesOf(line, columns))) ?? [],
    formulas: asked('formulas', () => gridOf(sheet, rows, formulasOf(columns))),
    formats: asked('formats', () => sheet.cells.map(formatsOf)),
    fills: fillsOf && fillsIn(sheet, fillsOf),
    merges: asked('merges', () => sheet.merges),
    shapes: asked('shapes', () => sheet.shapes.flatMap((shape) => (shape.kind === 'chart' ? [] : [shapeSnapshot(shape)]))),
    sizes: asked('sizes', () => ({
      columns: sizesOf(sheet.columns, columns, (one) => one?.width ?? sheet.defaultColumnWidth),
      rows: sizesOf(sheet.rows, rows, (one) => one?.height ?? sheet.defaultRowHeight),
    })),
    notes: asked('notes', () => sheet.notes),
    blackAndWhite: asked('conditionals', () => sheet.page.blackAndWhite),
    conditionals: asked('conditionals', () =>
      sheet.conditionals.flatMap(({ rule }) => (rule.kind === 'formula' ? [rule.formula] : [])),
    ),
    protected: sheet.protection !== undefined,
  });
}

type Line = BookSheet['cells'][number];

const gridOf = <Value>({ cells }: BookSheet, rows: number, of: (line: Line) => Value): Value[] => {
  const grid: Value[] = [];
  for (let row = 0; row < rows; row += 1) grid.push(of(cells[row] ?? []));
  return grid;
};

function valuesOf(line: Line, columns: number): CellValue[] {
  const values: CellValue[] = [];
  for (let column = 0; column < columns; column += 1) values.push(shownIn(line[column]));
  return values;
}

/** Most rows hold no formula: they share one row without any. */
function formulasOf(columns: number): (line: Line) => readonly string[] {
  const none = Array.from({ length: columns }, () => '');
  return (line) =>
    line.some((cell) => cell?.formula !== undefined) ? none.map((_, column) => line[column]?.formula ?? '') : none;
}

/** Nothing for the rows, most of them, in which every number is shown as it is. */
const formatsOf = (line: Line): readonly string[] =>
  line.some((cell) => cell?.style?.numberFormat !== undefined) ? line.map((cell) => cell?.style?.numberFormat ?? '') : [];

/** Rows and columns up to the last cell that holds something; merged areas count whole. */
function usedSize(sheet: BookSheet): FilledSize {
  let rows = 0;
  let columns = 0;
  sheet.cells.forEach((row, index) => {
    for (let column = row.length - 1; column >= 0; column -= 1) {
      const cell = row[column];
      if (!cell || (cell.value === '' && cell.formula === undefined)) continue;
      rows = index + 1;
      columns = Math.max(columns, column + 1);
      break;
    }
  });
  return filledSize(rows, columns, sheet.merges);
}

/** Points of the first lines; hidden ones take no room. */
const sizesOf = <Line extends { readonly hidden?: boolean }>(
  lines: readonly (Line | null)[],
  count: number,
  sizeOf: (line: Line | null | undefined) => number,
): number[] => Array.from({ length: count }, (_, index) => (lines[index]?.hidden ? 0 : sizeOf(lines[index])));

/** Charts are no shapes to Excel's object model, so a snapshot does not name them. */
type Shape = Exclude<BookShape, { kind: 'chart' }>;

function shapeSnapshot(shape: Shape): ShapeSnapshot {
  const { left, top, width, height } = shape.box;
  return present({
    name: shape.name,
    type: shape.kind === 'geometric' ? excelGeometry(shape.geometry) : TYPES[shape.kind],
    left,
    top,
    width,
    height,
    text: ('text' in shape && shape.text?.value) || undefined,
    alt: shape.alt || undefined,
    line: shape.kind === 'line' && !shape.name.startsWith('runut:') ? lineSnapshot(shape) : undefined,
  });
}

function lineSnapshot({ points, from, to, startArrow, endArrow }: Extract<Shape, { kind: 'line' }>): LineSnapshot {
  return present({ from: from?.shape, to: to?.shape, points, startArrow, endArrow });
}

/** Excel's names for what shapes are; a geometric one has a name of its own ("FlowChartDecision"). */
const TYPES = { 'text-box': 'Rectangle', line: 'Line', image: 'Image', group: 'Group' } as const;
