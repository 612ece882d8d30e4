import { a1, area, columnLetters, parseA1 } from '../../../domain/sheet/address';
import { EXCEL_LIMITS, isFormulaShort } from '../../../domain/sheet/limits';
import { attributes, escapeXml } from '../../xml-text';
import type { BookCell, BookSheet, Outline } from '../book';
import type { BookArray } from '../book-kept';
import { toFileFormula } from '../formula';
import { charactersOf } from '../measure';
import type { StyleTable } from './styles';

/** The texts of a workbook, each stored once. */
export class SharedTexts {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  indexOf(text: string): number {
    this.uses += 1;
    let index = this.indexes.get(text);
    if (index === undefined) {
      index = this.indexes.size;
      this.indexes.set(text, index);
    }
    return index;
  }

  toXml(head: string): string {
    const items: string[] = [];
    for (const text of this.indexes.keys()) items.push(`<si>${textXml(text)}</si>`);
    const counts = attributes({ count: this.uses, uniqueCount: this.indexes.size });
    return `${head}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"${counts}>${items.join('')}</sst>`;
  }
}

/** A `<t>` element; `_x0007_` in a text would be read back as a character, so that its underscore is written as `_x005F_`. */
export function textXml(text: string): string {
  const kept = text.length > EXCEL_LIMITS.cellText ? text.slice(0, EXCEL_LIMITS.cellText) : text;
  const safe = escapeXml(kept.includes('_x') ? kept.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') : kept);
  return /^\s|\s$|\n/.test(kept) ? `<t xml:space="preserve">${safe}</t>` : `<t>${safe}</t>`;
}

export function columnsXml(sheet: BookSheet, styles: StyleTable, digit: number): string {
  let written = '';
  const { columns } = sheet;
  for (let start = 0; start < columns.length;) {
    const column = columns[start];
    let end = start + 1;
    if (!column) {
      start = end;
      continue;
    }
    while (end < columns.length && sameColumn(columns[end], column)) end += 1;
    written += `<col${attributes({
      min: start + 1,
      max: end,
      width: charactersOf(column.width ?? sheet.defaultColumnWidth, digit),
      style: column.style === undefined ? undefined : styles.indexOf(column.style),
      hidden: column.hidden === true ? true : undefined,
      ...outlineWords(column.outline),
      customWidth: column.width === undefined ? undefined : true,
    })}/>`;
    start = end;
  }
  return written === '' ? '' : `<cols>${written}</cols>`;
}

const sameColumn = (a: BookSheet['columns'][number] | undefined, b: BookSheet['columns'][number]): boolean =>
  a !== undefined &&
  a !== null &&
  b !== null &&
  a.width === b.width &&
  a.hidden === b.hidden &&
  a.style === b.style &&
  sameOutline(a.outline, b.outline);

const sameOutline = (a: Outline | undefined, b: Outline | undefined): boolean =>
  a?.level === b?.level && a?.collapsed === b?.collapsed;

const outlineWords = (of: Outline | undefined): { outlineLevel?: number; collapsed?: true } => ({
  ...(of && of.level > 0 ? { outlineLevel: of.level } : {}),
  ...(of?.collapsed ? { collapsed: true } : {}),
});

/** Everything between `<sheetData>` and its end. */
export function sheetDataXml(sheet: BookSheet, styles: StyleTable, texts: SharedTexts): string {
  const rows: string[] = [];
  const count = Math.max(sheet.cells.length, sheet.rows.length);
  for (let row = 0; row < count; row += 1) {
    const cells = sheet.cells[row] ?? [];
    const size = sheet.rows[row];
    const number = String(row + 1);
    let written = '';
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (cell) written += cellXml(cell, lettersOf(column) + number, styles, texts);
    }
    if (written === '' && !size) continue;
    let head = `<row r="${number}"`;
    if (size?.height !== undefined) {
      const height = Math.min(EXCEL_LIMITS.rowHeight, size.height);
      head += ` ht="${String(height)}"${size.fitted ? '' : ' customHeight="1"'}`;
    }
    if (size?.hidden === true) head += ' hidden="1"';
    if (size?.outline) head += attributes(outlineWords(size.outline));
    rows.push(written === '' ? `${head}/>` : `${head}>${written}</row>`);
  }
  return `<sheetData>${rows.join('')}</sheetData>`;
}

const LETTERS: string[] = [];
const lettersOf = (column: number): string => (LETTERS[column] ??= columnLetters(column));

function cellXml(cell: BookCell, address: string, styles: StyleTable, texts: SharedTexts): string {
  const style = styles.indexOf(cell.style);
  const spreads = cell.array?.spreads ? ' cm="1"' : '';
  const head = (style === 0 ? `<c r="${address}"` : `<c r="${address}" s="${String(style)}"`) + spreads;
  const { value } = cell;
  if (cell.formula !== undefined && isFormulaShort(cell.formula)) {
    const over = cell.array ? attributes({ t: 'array', ref: arrayRef(address, cell.array) }) : '';
    const formula = `<f${over}>${escapeXml(toFileFormula(cell.formula))}</f>`;
    if (cell.uncalculated) return `${head}>${formula}</c>`;
    if (typeof value === 'number') return `${head}>${formula}${numberXml(value)}</c>`;
    if (typeof value === 'boolean') return `${head} t="b">${formula}<v>${value ? '1' : '0'}</v></c>`;
    return `${head} t="${cell.error ? 'e' : 'str'}">${formula}<v>${escapeXml(value)}</v></c>`;
  }
  if (typeof value === 'number') return `${head}>${numberXml(value)}</c>`;
  if (typeof value === 'boolean') return `${head} t="b"><v>${value ? '1' : '0'}</v></c>`;
  if (value === '') return style === 0 ? '' : `${head}/>`;
  if (cell.error) return `${head} t="e"><v>${escapeXml(value)}</v></c>`;
  return `${head} t="s"><v>${String(texts.indexOf(value))}</v></c>`;
}

/** The cells of an array formula that stands at `address`. */
function arrayRef(address: string, { rows, columns }: BookArray): string {
  const at = parseA1(address);
  return at ? a1(area(at.row, at.column, rows, columns)) : address;
}

/** The format has no infinite numbers: such a cell stays empty. */
const numberXml = (value: number): string => (Number.isFinite(value) ? `<v>${String(value)}</v>` : '');
