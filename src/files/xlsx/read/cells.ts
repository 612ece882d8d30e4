import { columnIndex } from '../../../domain/sheet/address';
import { LIMITS } from '../../refusal';
import type { BookCell, BookRow } from '../book';
import { fromFileFormula } from '../formula';
import { translated } from '../formula-refs';
import type { Styles } from './styles';

/** Thrown when a sheet holds more than this program takes in; becomes a refusal. */
export class TooManyCells extends Error {
  override name = 'TooManyCells';
}

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

/** Collects the rows of one `sheetData` as its tags stream by. */
export class CellReader {
  readonly cells: (BookCell | null)[][] = [];
  readonly rows: (BookRow | null)[] = [];
  private row = -1;
  private column = -1;
  private attributes: Attributes = {};
  private value: string | undefined;
  private formula: string | undefined;
  private formulaAttributes: Attributes = {};
  private inline = '';
  private width = 0;
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();

  constructor(private readonly from: CellSources) {}

  openRow(attributes: Attributes): void {
    const written = Number(attributes['r']);
    this.row = Number.isInteger(written) && written > 0 ? written - 1 : this.row + 1;
    this.column = -1;
    if (this.row > LAST_ROW) throw new TooManyCells();
    const height = Number(attributes['ht']);
    const hidden = isYes(attributes['hidden']);
    const known = attributes['ht'] !== undefined && Number.isFinite(height);
    if (!known && !hidden) return;
    while (this.rows.length < this.row) this.rows.push(null);
    this.rows[this.row] = {
      ...(known ? { height } : {}),
      ...(known && !isYes(attributes['customHeight']) ? { fitted: true } : {}),
      ...(hidden ? { hidden: true } : {}),
    };
  }

  openCell(attributes: Attributes): void {
    const found = /^([A-Z]{1,3})(\d{1,7})$/i.exec(attributes['r'] ?? '');
    this.column = found ? columnIndex(found[1] ?? 'A') : this.column + 1;
    if (found) this.row = Number(found[2]) - 1;
    if (this.row < 0 || this.row > LAST_ROW || this.column > LAST_COLUMN) throw new TooManyCells();
    this.attributes = attributes;
    this.value = undefined;
    this.formula = undefined;
    this.formulaAttributes = {};
    this.inline = '';
  }

  openFormula(attributes: Attributes): void {
    this.formulaAttributes = attributes;
    this.formula ??= '';
  }

  takeValue(text: string): void {
    this.value = text;
  }

  takeFormula(text: string): void {
    this.formula = text;
  }

  takeInline(text: string): void {
    this.inline += text;
  }

  closeCell(): void {
    const style = this.from.styles.cells[Number(this.attributes['s'] ?? 0)];
    const formula = this.wholeFormula();
    const { value, error } = this.wholeValue(style?.numberFormat);
    if (value === '' && formula === undefined && style === undefined) return;
    this.place({
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(error ? { error: true } : {}),
      ...(style ? { style } : {}),
    });
  }

  private place(cell: BookCell): void {
    this.from.count.cells += 1;
    if (this.from.count.cells > LIMITS.cells) throw new TooManyCells();
    while (this.cells.length <= this.row) this.cells.push([]);
    const row = this.cells[this.row] ?? [];
    while (row.length < this.column) row.push(null);
    row[this.column] = cell;
    if (cell.value === '' && cell.formula === undefined) return;
    this.width = Math.max(this.width, this.column + 1);
    if (this.width * (this.row + 1) > LIMITS.rectangle) throw new TooManyCells();
  }

  private wholeFormula(): string | undefined {
    if (this.formula === undefined) return undefined;
    const index = this.formulaAttributes['t'] === 'shared' ? this.formulaAttributes['si'] : undefined;
    if (this.formula !== '') {
      const formula = fromFileFormula(this.formula);
      if (index !== undefined) this.shared.set(index, { formula, row: this.row, column: this.column });
      return formula;
    }
    const master = index === undefined ? undefined : this.shared.get(index);
    return master && translated(master.formula, this.row - master.row, this.column - master.column);
  }

  private wholeValue(format: string | undefined): { value: BookCell['value']; error?: boolean } {
    const { value } = this;
    switch (this.attributes['t']) {
      case 's':
        return { value: this.from.texts[Number(value)] ?? '' };
      case 'inlineStr':
        return { value: unescaped(this.inline) };
      case 'str':
        return { value: unescaped(value ?? '') };
      case 'b':
        return { value: value === undefined ? '' : isYes(value) };
      case 'e':
        return { value: value ?? '', error: value !== undefined };
      case 'd':
        return { value: serialOf(value ?? '') };
      default: {
        if (value === undefined || value.trim() === '') return { value: '' };
        const number = Number(value);
        if (!Number.isFinite(number)) return { value };
        return { value: this.from.epoch > 0 && format !== undefined && isDateFormat(format) ? number + this.from.epoch : number };
      }
    }
  }
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

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
