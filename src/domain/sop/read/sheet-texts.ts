import { EXCEL_LIMITS } from '../../sheet/limits';
import { area, type Area } from '../../sheet/address';
import { valueAt, type CellValue, type SheetSnapshot } from '../../sheet/snapshot';
import { cellText } from './clean';
import { shownNumber, type ShownNumber } from './shown-number';

/** A sheet as the reader looks at it: clean texts, and which merged area a cell belongs to. */
export interface SheetTexts {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  textAt(row: number, column: number): string;
  valueAt(row: number, column: number): CellValue;
  /** The date (YYYY-MM-DD) a cell shows because of its number format. */
  dateAt(row: number, column: number): string | undefined;
  /** The colour a cell is filled with, '' for none; known of files alone. */
  fillAt(row: number, column: number): string;
  /** Whether any cell may be filled with a colour. */
  readonly coloured: boolean;
  /** Whether a person cannot see the row or the column; unknown where sizes were not read. */
  isHidden(where: { readonly row: number } | { readonly column: number }): boolean;
  /** The merged area a cell belongs to, if any. */
  mergeAt(row: number, column: number): Area | undefined;
  /** The text a cell shows: its own, or that of the merged area it lies in. */
  shownAt(row: number, column: number): string;
  isBlankRow(row: number): boolean;
  /** Whether any cell of a rectangle holds a text, or one that fits. */
  someText(of: Area, fits?: (text: string) => boolean): boolean;
  /** How many columns the row itself has. */
  widthOf(row: number): number;
  /** Columns of the row that hold text, left to right. */
  filledIn(row: number): readonly number[];
}

/** Excel's last row and column bound what a merged area may claim; larger claims come from broken files. */
const LARGEST_MERGE = 20_000;

export function sheetTexts(sheet: SheetSnapshot): SheetTexts {
  const rows = sheet.values.length;
  let widest: number | undefined;
  let merged: ReadonlyMap<number, Area> | undefined;
  // Rows by number in a map: reading a single row far down must not make room for those above it.
  const texts = new Map<number, (string | undefined)[]>();
  let line: (string | undefined)[] = [];
  let lineOf = -1;
  const text = (row: number, column: number): string => {
    if (row !== lineOf) {
      lineOf = row;
      const known = texts.get(row);
      line = known ?? [];
      if (!known) texts.set(row, line);
    }
    return (line[column] ??= readText(row, column));
  };
  const readText = (row: number, column: number): string => {
    const value = valueAt(sheet, row, column);
    return value === '' ? '' : (shown(row, column)?.text ?? cellText(value));
  };
  const shown = (row: number, column: number): ShownNumber | undefined => {
    const format = sheet.formats?.[row]?.[column];
    const value = format ? valueAt(sheet, row, column) : '';
    return format && format !== '@' && typeof value === 'number' ? shownNumber(value, format) : undefined;
  };
  const gabungan = (row: number, column: number): Area | undefined => (merged ??= mergesByCell(sheet)).get(key(row, column));
  const width = (row: number): number => sheet.values[row]?.length ?? 0;
  const filled = (row: number): readonly number[] => {
    const filled: number[] = [];
    const end = width(row);
    for (let column = 0; column < end; column += 1) if (text(row, column) !== '') filled.push(column);
    return filled;
  };
  const some = (of: Area, fits = (found: string): boolean => found !== ''): boolean => {
    for (let row = of.row; row < of.row + of.rows; row += 1)
      for (let column = of.column; column < of.column + of.columns; column += 1) if (fits(text(row, column))) return true;
    return false;
  };
  return {
    name: sheet.name,
    rows,
    get columns() {
      return (widest ??= sheet.values.reduce((most, row) => Math.max(most, row.length), 0));
    },
    widthOf: width,
    textAt: text,
    valueAt: (row, column) => valueAt(sheet, row, column),
    dateAt: (row, column) => shown(row, column)?.date,
    fillAt: (row, column) => sheet.fills?.[row]?.[column] ?? '',
    coloured: sheet.fills !== undefined,
    isHidden: (where) => ('row' in where ? sheet.sizes?.rows[where.row] : sheet.sizes?.columns[where.column]) === 0,
    mergeAt: gabungan,
    shownAt: (row, column) => {
      const merge = gabungan(row, column);
      return merge ? text(merge.row, merge.column) : text(row, column);
    },
    isBlankRow: (row) => !some(area(row, 0, 1, width(row))),
    someText: some,
    filledIn: filled,
  };
}

const key = (row: number, column: number): number => row * EXCEL_LIMITS.columns + column;

function mergesByCell(sheet: SheetSnapshot): ReadonlyMap<number, Area> {
  const merged = new Map<number, Area>();
  for (const merge of sheet.merges ?? []) {
    if (merge.rows * merge.columns > LARGEST_MERGE) continue;
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      for (let column = merge.column; column < merge.column + merge.columns; column += 1) merged.set(key(row, column), merge);
    }
  }
  return merged;
}
