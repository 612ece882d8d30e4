import type { Area, Cell } from './address';
import type { Box, Point } from './edit';

/** What stands in a cell: text, number (dates are serials), truth value; an empty cell is ''. Errors are text such as "#DIV/0!". */
export type CellValue = string | number | boolean;

/** The parts of a sheet a reader may ask for; only what is asked for is read. */
export type Part = 'values' | 'formulas' | 'formats' | 'merges' | 'shapes' | 'sizes' | 'protection' | 'notes' | 'conditionals';

/** One sheet somebody wants to read. `active` is the sheet the person is looking at. */
export interface SheetRequest {
  readonly sheet: { readonly name: string } | 'active';
  readonly parts: readonly Part[];
  /**
   * When there is no sheet of that name, sheets that hold a text beginning with this mark come instead, with their values: a
   * person may have renamed it. May cost a second trip, and only then.
   */
  readonly orMarked?: string;
  /**
   * Only values from this row on (counted from 0, to `rowsTo` itself) are wanted, and no other part. Rows keep their places in
   * `values`; those that were not asked for are absent there.
   */
  readonly rowsFrom?: number;
  readonly rowsTo?: number;
  /** With `rowsFrom`: so many of the sheet's first rows are wanted as well. */
  readonly rowsTop?: number;
  /** The colours of the cells of this rectangle are wanted, too. */
  readonly fillsOf?: Area;
  /**
   * Merged areas may be those of the last reading, as long as nobody is known to have changed the sheet since: Microsoft 365 empties
   * what a person can undo whenever it is asked for them.
   */
  readonly mergesAsKnown?: boolean;
}

/** Whether only some rows of a sheet are asked for: possible for values alone. */
export const wantsRows = ({ parts, rowsFrom, rowsTo }: SheetRequest): boolean =>
  (rowsFrom !== undefined || rowsTo !== undefined) && parts.every((part) => part === 'values');

/**
 * What a snapshot of a file shows where a formula's result is neither in the file nor could be worked out: an empty cell would pass for
 * one that nobody filled. Excel itself never holds it, since it calculates on opening.
 */
export const UNCALCULATED = '#BELUM-DIHITUNG';

/** The workbook at one moment, as far as it was asked for. Requested sheets that do not exist are absent. */
export interface Snapshot {
  /** Names of all sheets in tab order, hidden ones too. */
  readonly sheetNames: readonly string[];
  readonly active: string;
  readonly sheets: readonly SheetSnapshot[];
}

export interface SheetSnapshot {
  readonly name: string;
  /** Rows × columns from A1 to the last cell that holds something, its merged area whole; empty array for an empty sheet. */
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape; the formula with its "=", or '' where the cell holds none. Present when asked for. */
  readonly formulas?: readonly (readonly string[])[];
  /** Number formats in en-US notation, rows of `values` that may be shorter; '' for General. Present when asked for. */
  readonly formats?: readonly (readonly string[])[];
  /** Colours that cells are filled with, `#RRGGBB`, '' for none or white; rows may be shorter, or absent. Of a file, or as asked for. */
  readonly fills?: readonly (readonly string[])[];
  readonly merges?: readonly Area[];
  readonly shapes?: readonly ShapeSnapshot[];
  /** Widths of columns and heights of rows from A1 to the last cell that holds something, in points (1/72 inch). */
  readonly sizes?: { readonly columns: readonly number[]; readonly rows: readonly number[] };
  readonly protected?: boolean;
  /** Notes and comments on cells; a comment's text is not read. Empty where the host has no notes. */
  readonly notes?: readonly { readonly at: Cell; readonly text: string }[];
  /** The formulas of the sheet's conditional formats that have one, with their "=". */
  readonly conditionals?: readonly string[];
  /** Whether the sheet prints without fills. Read with `conditionals`; absent where it does not. */
  readonly blackAndWhite?: true;
}

/** A drawing object over the cells, in points from the sheet's top-left corner. */
export interface ShapeSnapshot extends Box {
  readonly name: string;
  /** Excel's geometric shape type ("FlowChartDecision", "Rectangle", …), or "Line", "Group", "Image". */
  readonly type: string;
  readonly text?: string;
  /** Alternative text; Runut's own shapes carry their meaning here. */
  readonly alt?: string;
  /** Of a line that is not Runut's own. */
  readonly line?: LineSnapshot;
}

/** Where a line leads: the names of the shapes its ends are glued to, its corners as far as the host tells them, its arrowheads. */
export interface LineSnapshot {
  readonly from?: string;
  readonly to?: string;
  readonly points?: readonly Point[];
  readonly startArrow: boolean;
  readonly endArrow: boolean;
}

/** Whether a fill is more than what every cell looks like. */
export const isColour = (fill: string | undefined): fill is string =>
  fill !== undefined && fill !== '' && fill.toUpperCase() !== '#FFFFFF';

/** Rows and columns from A1 to the last cell that holds something. */
export interface FilledSize {
  readonly rows: number;
  readonly columns: number;
}

/** A merge over whole rows or columns says nothing about how large a table is. */
const LARGEST_MERGE = 256;

/** So many rows and columns are filled once merged areas that begin in them count whole. */
export function filledSize(rows: number, columns: number, merges: readonly Area[]): FilledSize {
  const size = { rows, columns };
  for (const merge of merges) {
    if (merge.row >= rows || merge.column >= columns) continue;
    if (merge.rows <= LARGEST_MERGE) size.rows = Math.max(size.rows, merge.row + merge.rows);
    if (merge.columns <= LARGEST_MERGE) size.columns = Math.max(size.columns, merge.column + merge.columns);
  }
  return size;
}

/** The sheet of that name (names are compared as Excel does, ignoring case). */
export function sheetOf(snapshot: Snapshot, name: string): SheetSnapshot | undefined {
  const wanted = name.toLowerCase();
  return snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The first text on the sheet that is wanted, by rows. */
export function findText({ values }: SheetSnapshot, wanted: (text: string) => boolean): string | undefined {
  const isWanted = (value: CellValue): value is string => typeof value === 'string' && wanted(value);
  return values.find((line) => line.some(isWanted))?.find(isWanted);
}

/** Every text that begins with one of the marks, with its cell, from the top and in each row from the left. */
export function markedTexts(
  { values }: SheetSnapshot,
  marks: readonly string[],
): readonly { readonly text: string; readonly at: Cell }[] {
  const found: { readonly text: string; readonly at: Cell }[] = [];
  // Most cells begin with none of their letters, which is known sooner.
  const begins = new Set(marks.map((mark) => mark.charCodeAt(0)));
  values.forEach((line, row) => {
    for (let column = 0; column < line.length; column += 1) {
      const text = line[column];
      if (typeof text !== 'string' || !begins.has(text.charCodeAt(0))) continue;
      if (marks.some((mark) => text.startsWith(mark))) found.push({ text, at: { row, column } });
    }
  });
  return found;
}

/** Whether a text on the sheet begins with one of the marks. */
export const holdsMark = (sheet: SheetSnapshot, marks: readonly string[]): boolean =>
  findText(sheet, (text) => marks.some((mark) => text.startsWith(mark))) !== undefined;

/** The value at a cell; '' outside of what was read. */
export const valueAt = (sheet: SheetSnapshot, row: number, column: number): CellValue => sheet.values[row]?.[column] ?? '';
