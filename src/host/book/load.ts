import type { ICellData, IStyleData } from '@univerjs/core';
import type { Book, BookCell, BookSheet } from '../../files/xlsx/book';
import type { BookStyle } from '../../files/xlsx/book-style';
import { a1 } from '../../domain/sheet/address';
import { Kind } from './content';
import { KeptPieces } from './kept';
import { gridRange } from './grid';
import { BLANK_SHEET } from './blank-sheet';
import type { WholeBook } from './whole-book';
import type { HostSheet } from './host-sheet';
import { loadShapes } from './shapes/load-shapes';
import { present } from '../../domain/present';
import { POINTS } from './sizes';
import { gridStyle } from './style';

/** Room for typing below and beside what a file holds. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;

/** The part of a workbook that Univer keeps, as the data it is made from. */
export function gridData(book: Book): object {
  const styles = new StyleTable();
  const sheets = book.sheets.map((sheet) => ({ ...gridSheet(sheet, styles), id: `{${crypto.randomUUID().toUpperCase()}}` }));
  return {
    id: crypto.randomUUID(),
    name: 'Buku1',
    appVersion: '',
    locale: 'idID',
    styles: styles.table,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    defaultStyle: { ff: book.font.name, fs: book.font.size, vt: 3 },
  };
}

/** What the host keeps beside Univer, and what Univer takes only once the sheets exist. */
export function fillBook(host: WholeBook, book: Book): void {
  const { sheets } = host;
  book.sheets.forEach((source, index) => {
    const sheet = sheets[index];
    if (sheet) fillSheet(sheet, source);
  });
  for (const { name, formula, sheet } of book.names) {
    const sheetId = sheet === undefined ? undefined : host.sheet(sheet)?.id;
    host.names.set({ name, formula: `=${formula}`, comment: '', visible: true, ...(sheetId ? { sheetId } : {}) });
  }
  host.settings = new Map(Object.entries(book.settings));
  for (const xml of book.customXml) host.customXml.set(`{${crypto.randomUUID().toUpperCase()}}`, xml);
  host.properties = book.properties;
  host.parts = book.parts;
  host.font = book.font;
  const formulas = book.sheets.flatMap(({ cells }) => cells.flatMap((row) => row.filter((cell) => cell?.formula)));
  host.calculation.hasFormulas = formulas.length > 0;
  // Not every file holds what its formulas came to; such cells are no empty ones.
  if (formulas.some((cell) => cell?.value === '')) host.calculation.restructured();
  const active = sheets[book.active];
  if (active) host.activate(active.id);
}

function fillSheet(sheet: HostSheet, source: BookSheet): void {
  sheet.veryHidden = source.visibility === 'veryHidden';
  sheet.pieces.load(source);
  sheet.page = source.page;
  sheet.protection = source.protection;
  if (source.selection) sheet.selection = source.selection;
  for (const validation of source.validations) sheet.rules.addValidation(validation);
  // Each new one goes on top.
  for (const conditional of source.conditionals.toReversed()) sheet.rules.addConditional(conditional);
  for (const { at, text } of source.notes) sheet.setNote(at, text);
  loadShapes(sheet, source.shapes);
  // Only now: a file's drawing objects were placed by heights as it says them.
  for (const row of growing(source)) sheet.refit({ row, rows: 1 });
}

/** Rows that a file gives no height, and whose texts may need more than the usual one. */
const growing = (source: BookSheet): number[] =>
  [...source.cells.keys()].filter(
    (row) =>
      source.rows[row]?.height === undefined &&
      (source.cells[row] ?? []).some((cell) => cell?.style?.wrap || cell?.style?.font?.size),
  );

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
    cellData: gridCells(sheet, styles),
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

function gridCells(sheet: BookSheet, styles: StyleTable): object {
  const rows: Record<number, Record<number, ICellData>> = {};
  const filled = KeptPieces.filled(sheet);
  sheet.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!cell) return;
      const isFilled = filled.size > 0 && filled.has(a1({ row: r, column: c }));
      (rows[r] ??= {})[c] = gridCell(isFilled ? { ...cell, value: '' } : cell, styles);
    });
  });
  return rows;
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
