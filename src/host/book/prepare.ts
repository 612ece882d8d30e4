import type { ICellData, IStyleData } from '@univerjs/core';
import { a1 } from '../../domain/sheet/address';
import { present } from '../../domain/present';
import type { Book, BookCell, BookSheet } from '../../files/xlsx/book';
import type { BookStyle } from '../../files/xlsx/book-style';
import { BLANK_SHEET } from './blank-sheet';
import { Kind } from './content';
import { gridRange } from './grid';
import { KeptPieces } from './kept';
import { POINTS } from './sizes';
import { gridStyle } from './style';

/** Room for typing below and beside what a file holds. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;

/** Cells of one piece: making them takes a few milliseconds. */
const CELLS = 4_000;

/** Cells as Univer keeps them: by row, then by column. */
type GridRows = Record<number, Record<number, ICellData>>;

export interface PreparedSheet {
  readonly id: string;
  readonly source: BookSheet;
  readonly rows: GridRows;
  readonly pieces: KeptPieces;
  /** Rows that the file gives no height, and whose texts may need more than the usual one. */
  readonly growing: readonly number[];
}

/** A file's workbook as Univer and the host take it: all that asks for a look at every cell has been done. */
export interface PreparedBook {
  readonly book: Book;
  /** What Univer makes a workbook from; its sheets hold no cells yet. */
  readonly data: object;
  readonly sheets: readonly PreparedSheet[];
  readonly formulas: 'none' | 'calculated' | 'uncalculated';
}

/** Prepares a workbook a few thousand cells at a time; yields what part of its rows is ready, from 0 to 1. */
export function* preparing(book: Book): Generator<number, PreparedBook> {
  const styles = new StyleTable();
  const all = book.sheets.reduce((sum, { cells }) => sum + cells.length, 1);
  const sheets: PreparedSheet[] = [];
  let formulas: PreparedBook['formulas'] = 'none';
  let done = 0;
  for (const source of book.sheets) {
    const filled = KeptPieces.filled(source);
    const pieces = new KeptPieces();
    pieces.load(source);
    yield done / all;
    const rows: GridRows = {};
    const growing: number[] = [];
    let count = 0;
    for (const [row, line] of source.cells.entries()) {
      let grows = false;
      for (const [column, cell] of line.entries()) {
        if (!cell) continue;
        const isFilled = filled.size > 0 && filled.has(a1({ row, column }));
        (rows[row] ??= {})[column] = gridCell(isFilled ? { ...cell, value: '' } : cell, styles);
        if (cell.formula && formulas !== 'uncalculated') formulas = cell.value === '' ? 'uncalculated' : 'calculated';
        grows ||= Boolean(cell.style?.wrap) || Boolean(cell.style?.font?.size);
      }
      if (grows && source.rows[row]?.height === undefined) growing.push(row);
      done += 1;
      count += 1 + line.length;
      if (count < CELLS) continue;
      count = 0;
      yield done / all;
    }
    sheets.push({ id: `{${crypto.randomUUID().toUpperCase()}}`, source, rows, pieces, growing });
  }
  return { book, data: gridData(book, sheets, styles), sheets, formulas };
}

/** All at once. */
export function prepareAtOnce(book: Book): PreparedBook {
  const work = preparing(book);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function gridData(book: Book, sheets: readonly PreparedSheet[], styles: StyleTable): object {
  const grid = sheets.map(({ id, source }) => [id, { ...gridSheet(source, styles), id }] as const);
  return {
    id: crypto.randomUUID(),
    name: 'Buku1',
    appVersion: '',
    locale: 'idID',
    styles: styles.table,
    sheetOrder: grid.map(([id]) => id),
    sheets: Object.fromEntries(grid),
    defaultStyle: { ff: book.font.name, fs: book.font.size, vt: 3 },
  };
}

/** A sheet without its cells. */
function gridSheet(sheet: BookSheet, styles: StyleTable): object {
  const width = sheet.cells.reduce((most, row) => Math.max(most, row.length), sheet.columns.length);
  const height = Math.max(sheet.cells.length, sheet.rows.length);
  return {
    ...BLANK_SHEET,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? 0 : 1,
    tabColor: sheet.tabColor ?? '',
    showGridlines: sheet.gridlines ? 1 : 0,
    zoomRatio: (sheet.zoom ?? 100) / 100,
    rowCount: Math.max(BLANK_SHEET.rowCount, height + SPARE_ROWS),
    columnCount: Math.max(BLANK_SHEET.columnCount, width + SPARE_COLUMNS),
    defaultColumnWidth: sheet.defaultColumnWidth / POINTS,
    defaultRowHeight: sheet.defaultRowHeight / POINTS,
    cellData: {},
    mergeData: sheet.merges.map(gridRange),
    columnData: gridColumns(sheet, styles),
    rowData: gridRows(sheet),
    freeze: {
      xSplit: sheet.freeze.columns,
      ySplit: sheet.freeze.rows,
      startRow: sheet.freeze.rows > 0 ? sheet.freeze.rows : -1,
      startColumn: sheet.freeze.columns > 0 ? sheet.freeze.columns : -1,
    },
  };
}

function gridCell({ value, formula, style, error }: BookCell, styles: StyleTable): ICellData {
  const cell: ICellData = {};
  if (formula) cell.f = formula;
  if (value !== '') {
    cell.v = typeof value === 'boolean' ? Number(value) : value;
    cell.t = kindOf(value, Boolean(style?.textPrefix) && !formula && !error);
  }
  const id = style && styles.idOf(style);
  if (id) cell.s = id;
  if (style?.locked === false) cell.custom = { unlocked: true };
  return cell;
}

function kindOf(value: string | number | boolean, prefixed: boolean): ICellData['t'] {
  if (typeof value === 'number') return Kind.number;
  if (typeof value === 'boolean') return Kind.truth;
  // Text that looks like a number would become one in Univer's hands.
  return prefixed || (value.trim() !== '' && !Number.isNaN(Number(value))) ? Kind.forcedText : Kind.text;
}

function gridColumns(sheet: BookSheet, styles: StyleTable): object {
  const columns: Record<number, object> = {};
  sheet.columns.forEach((column, index) => {
    if (!column) return;
    const { width, hidden, style } = column;
    columns[index] = present({
      w: width === undefined ? undefined : width / POINTS,
      hd: hidden ? 1 : undefined,
      custom: column.outline && { outline: column.outline },
      s: style && styles.idOf(style),
    });
  });
  return columns;
}

function gridRows(sheet: BookSheet): object {
  const rows: Record<number, object> = {};
  sheet.rows.forEach((row, index) => {
    if (!row) return;
    const size = row.height === undefined ? {} : { h: row.height / POINTS, ia: 0 };
    rows[index] = { ...size, ...(row.hidden ? { hd: 1 } : {}), ...(row.outline ? { custom: { outline: row.outline } } : {}) };
  });
  return rows;
}

/** Styles are shared between cells, in the file as in Univer. */
class StyleTable {
  readonly table: Record<string, IStyleData> = {};
  private readonly ids = new Map<BookStyle, string | undefined>();

  idOf(style: BookStyle): string | undefined {
    if (this.ids.has(style)) return this.ids.get(style);
    const look = gridStyle(style);
    const id = Object.keys(look).length > 0 ? `b${String(this.ids.size)}` : undefined;
    if (id) this.table[id] = look;
    this.ids.set(style, id);
    return id;
  }
}
