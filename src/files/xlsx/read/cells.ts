import { LAST_ROW, LAST_COLUMN } from '../../../domain/sheet/limits';
import type { CellValue } from '../../../domain/sheet/snapshot';
import { LIMITS } from '../../refusal';
import type { BookCell, BookRow, Outline } from '../book';
import type { BookArray } from '../book-kept';
import { parseRef } from './refs';
import { fromFileFormula } from '../formula';
import { copiesOf } from '../../../domain/sheet/formula-references';
import type { CellSink, ScannedCell } from './sheet-data';
import type { Styles } from './styles';

/** Thrown when a sheet holds more than this program takes in; becomes a refusal. */
export class TooManyCells extends Error {
  override name = 'TooManyCells';
}

/** A workbook's shared text by its number; undefined where there is none. Throws where that text is damaged. */
export type TextAt = (index: number) => string | undefined;

/** What a workbook's cells refer to. */
export interface CellSources {
  readonly texts: readonly string[];
  readonly styles: Styles;
  /** Days to add to dates of files that count from 1904. */
  readonly epoch: number;
  /** Cells read so far in the whole file. */
  readonly count: { cells: number };
}

type Attributes = Readonly<Record<string, string>>;

/** Collects the rows of one `sheetData` as they pass by. */
export class CellReader implements CellSink {
  readonly cells: (BookCell | null)[][] = [];
  /** Where formulas stand whose result the file does not hold. */
  readonly uncalculated: { readonly row: number; readonly column: number }[] = [];
  readonly rows: (BookRow | null)[] = [];
  private row = -1;
  private column = -1;
  private width = 0;
  private readonly shared = new Map<string, { copy: ReturnType<typeof copiesOf>; row: number; column: number }>();
  /** Characters of formulas written out for cells that share one. */
  private written = 0;
  private readonly textAt: TextAt;

  constructor(private readonly from: CellSources) {
    const { texts } = from;
    this.textAt = (index) => texts[index];
  }

  openRow(attributes: Attributes): void {
    this.row = rowOf(attributes, this.row);
    this.column = -1;
    const height = Number(attributes['ht']);
    const hidden = isYes(attributes['hidden']);
    const known = attributes['ht'] !== undefined && Number.isFinite(height);
    const outline = groupingOf(attributes);
    if (!known && !hidden && !outline) return;
    this.take(this.row - this.rows.length);
    while (this.rows.length < this.row) this.rows.push(null);
    this.rows[this.row] = {
      ...(known ? { height } : {}),
      ...(known && !isYes(attributes['customHeight']) ? { fitted: true } : {}),
      ...(hidden ? { hidden: true } : {}),
      ...(outline ? { outline } : {}),
    };
  }

  cell(scanned: ScannedCell): void {
    this.column = scanned.column ?? this.column + 1;
    this.row = scanned.row ?? this.row;
    if (this.row < 0 || this.row > LAST_ROW || this.column > LAST_COLUMN) throw new TooManyCells();
    const style = this.from.styles.cells[scanned.style];
    const formula = this.wholeFormula(scanned);
    const { value, error } = this.wholeValue(scanned, style?.numberFormat);
    const array = formula === undefined || scanned.array === undefined ? undefined : arrayOf(scanned);
    if (value === '' && formula === undefined && style === undefined) {
      const line = this.cells[this.row];
      if (line && this.column < line.length) line[this.column] = null;
      return;
    }
    if (formula !== undefined && lacksResult(scanned)) this.uncalculated.push({ row: this.row, column: this.column });
    // Cells are very many: most hold a value and perhaps a look.
    if (formula === undefined && !error) this.place(style ? { value, style } : { value });
    else
      this.place({
        value,
        ...(formula === undefined ? {} : { formula }),
        ...(array ? { array } : {}),
        ...(error ? { error: true } : {}),
        ...(style ? { style } : {}),
      });
  }

  private place(cell: BookCell): void {
    this.take(1 + this.row - this.cells.length);
    while (this.cells.length <= this.row) this.cells.push([]);
    const row = this.cells[this.row] ?? [];
    while (row.length < this.column) row.push(null);
    row[this.column] = cell;
    if (cell.value === '' && cell.formula === undefined) return;
    this.width = Math.max(this.width, this.column + 1);
    if (this.width * (this.row + 1) > LIMITS.rectangle) throw new TooManyCells();
  }

  /** Counts a cell, and the empty rows it opens: far cells on many sheets would fill the memory too. */
  private take(places: number): void {
    this.from.count.cells += Math.max(1, places);
    if (this.from.count.cells > LIMITS.cells) throw new TooManyCells();
  }

  private wholeFormula({ formula: written, shared: index }: ScannedCell): string | undefined {
    if (written === undefined) return undefined;
    if (written !== '') {
      const formula = fromFileFormula(written);
      if (index !== undefined) this.shared.set(index, { copy: copiesOf(formula), row: this.row, column: this.column });
      return formula;
    }
    const master = index === undefined ? undefined : this.shared.get(index);
    const copy = master?.copy(this.row - master.row, this.column - master.column);
    this.written += copy?.length ?? 0;
    if (this.written > LIMITS.unpacked) throw new TooManyCells();
    return copy;
  }

  private wholeValue(scanned: ScannedCell, format: string | undefined): { value: CellValue; error?: boolean } {
    const value = cellValue(scanned, this.textAt);
    // Programs that save no results leave a broken reference for Excel to find.
    if (value === '' && scanned.formula?.includes('#REF!')) return { value: '#REF!', error: true };
    if (scanned.type === 'e') return { value, error: scanned.value !== undefined };
    const counts = typeof value === 'number' && scanned.type !== 'd' && this.from.epoch > 0;
    return { value: counts && format !== undefined && isDateFormat(format) ? value + this.from.epoch : value };
  }
}

/** How a row or column is grouped. */
export function groupingOf(attributes: Attributes): Outline | undefined {
  const level = Math.min(7, Number(attributes['outlineLevel'] ?? 0) || 0);
  const collapsed = isYes(attributes['collapsed']);
  return level > 0 || collapsed ? { level, ...(collapsed ? { collapsed: true } : {}) } : undefined;
}

/** The row a `row` tag stands for, counted from 0; without a number it follows the one before. */
export function rowOf(attributes: Attributes, before: number): number {
  const written = Number(attributes['r']);
  const row = Number.isInteger(written) && written > 0 ? written - 1 : before + 1;
  if (row > LAST_ROW) throw new TooManyCells();
  return row;
}

function arrayOf({ array, spreads }: ScannedCell): BookArray | undefined {
  const over = parseRef(array ?? '');
  return over && { rows: over.rows, columns: over.columns, ...(spreads ? { spreads: true } : {}) };
}

/** Whether a formula stands without what it came to, as in the files of programs that do not calculate. */
export const lacksResult = ({ type, value, formula, inline }: ScannedCell): boolean =>
  formula !== undefined && inline === '' && (value === undefined || (type !== 'str' && value.trim() === ''));

/** What a cell shows, by its type (ECMA-376 18.18.11); '' for an empty one. */
export function cellValue({ type, value, inline }: ScannedCell, textAt: TextAt): CellValue {
  switch (type) {
    case 's':
      return textAt(Number(value)) ?? '';
    case 'inlineStr':
      return unescaped(inline);
    case 'str':
      return unescaped(value ?? '');
    case 'b':
      return value === undefined ? '' : isYes(value);
    case 'e':
      return value ?? '';
    case 'd':
      return serialOf(value ?? '');
    default: {
      if (value === undefined || value.trim() === '') return '';
      const number = Number(value);
      return Number.isFinite(number) ? number : value;
    }
  }
}

const isYes = (value: string | undefined): boolean => value === '1' || value === 'true';

/** `_x000D_` stands for a character that XML cannot hold. */
export const unescaped = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;

/** Whether a number format shows a date or a time. */
const isDateFormat = (code: string): boolean => /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));

/** An ISO date as Excel's serial: days since 30 December 1899. */
function serialOf(iso: string): number | string {
  const moment = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(iso) ? iso : `${iso}${iso.includes('T') ? '' : 'T00:00:00'}Z`);
  return Number.isNaN(moment) ? iso : moment / 86_400_000 + 25_569;
}
