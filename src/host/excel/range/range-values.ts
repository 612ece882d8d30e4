import { bulanInEnglish } from '../../../domain/kantor/bulan';
import { EXCEL_LIMITS } from '../../../domain/sheet/limits';
import type { ICellData } from '@univerjs/core';
import { contains, type Area } from '../../../domain/sheet/address';
import { Kind } from '../../book/content';
import type { CellPatches } from '../../book/grid';
import type { HostSheet } from '../../book/host-sheet';
import { NO_INPUT, typedCell } from '../../book/typed-cell';
import { readTyped } from '../../book/typed-input';
import { fail } from '../../richapi/host-error';
import { requireFormula } from '../rules/formula-syntax';
import { beyond, mismatch, numberFormatOf } from '../refusals';

/** A rectangle of whatever is read cell by cell. */
export const gridOf = <Value>(area: Area, read: (row: number, column: number) => Value): Value[][] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_unused, column) => read(area.row + row, area.column + column)),
  );

/** Calls back for each cell given; one value spreads over the range, null leaves a cell as it is. */
function eachGiven(area: Area, given: unknown, use: (value: unknown, row: number, column: number) => void): void {
  const rows = Array.isArray(given) ? (given as unknown[]) : [[given]];
  const first = Array.isArray(rows[0]) ? (rows[0] as unknown[]) : undefined;
  const isSingle = rows.length === 1 && first?.length === 1;
  if (!isSingle) {
    const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
    if (!fits) throw mismatch();
  }
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const value = isSingle ? first[0] : (rows[row] as unknown[])[column];
      if (value !== null && value !== undefined) use(value, area.row + row, area.column + column);
    }
  }
}

/** What setting `values` or `formulas` does: every text is read as if typed by an en-US person. */
export function inputCells(sheet: HostSheet, area: Area, given: unknown): void {
  if (sheet.reformatting) sheet.applyStyles();
  const cells: CellPatches = {};
  const merges = sheet.covering(area);
  eachGiven(area, given, (value, row, column) => {
    const cell = inputCell(sheet, row, column, value);
    if (!isCovered(merges, row, column)) (cells[row] ??= {})[column] = cell;
  });
  if (Object.keys(cells).length === 0) return;
  sheet.book.grid.ensure(sheet.id, area.row + area.rows, area.column + area.columns);
  sheet.put(cells);
}

/** A cell under a merge that begins elsewhere: Excel checks what it is given and keeps none of it. */
const isCovered = (merges: readonly Area[], row: number, column: number): boolean =>
  merges.some((merge) => contains(merge, { row, column }) && (merge.row !== row || merge.column !== column));

function inputCell(sheet: HostSheet, row: number, column: number, value: unknown): Partial<ICellData> {
  switch (typeof value) {
    case 'number':
      return { ...NO_INPUT, v: value, t: Kind.number };
    case 'boolean':
      return { ...NO_INPUT, v: Number(value), t: Kind.truth };
    case 'string':
      return value === '' ? NO_INPUT : inputText(sheet, row, column, value);
    default:
      // Rich values (entities, images) are beyond the declared requirement sets.
      return fail('InvalidArgument');
  }
}

function inputText(sheet: HostSheet, row: number, column: number, text: string): Partial<ICellData> {
  if (text.length > EXCEL_LIMITS.cellText) beyond('cellText');
  const format = couldBeRead(text) ? (sheet.style(row, column)?.n?.pattern ?? 'General') : 'General';
  const typed = readTyped(text, format === '@');
  if (typed.kind !== 'formula') return typedCell(typed, format);
  return { ...NO_INPUT, f: sheet.book.names.scoped(requireFormula(typed.formula), sheet.id) };
}

/** Texts that plainly stay texts need no look at the cell's number format. */
const couldBeRead = (text: string): boolean =>
  /^[\s\d.,$+\-=@'(#]|^(?:true|false)/i.test(text) || bulanInEnglish(/^[a-z]+/i.exec(text)?.[0] ?? '') !== undefined;

export const numberFormatsOf = (sheet: HostSheet, area: Area): string[][] =>
  gridOf(area, (row, column) => sheet.style(row, column)?.n?.pattern ?? 'General');

export function writeNumberFormats(sheet: HostSheet, area: Area, given: unknown): void {
  if (!Array.isArray(given) || isOne(given)) {
    const format: unknown = Array.isArray(given) ? (given[0] as unknown[])[0] : given;
    if (format !== null && format !== undefined) sheet.restyle(area, { numberFormat: numberFormatOf(format) });
    return;
  }
  eachGiven(area, given, (format, row, column) =>
    sheet.restyle({ row, column, rows: 1, columns: 1 }, { numberFormat: numberFormatOf(format) }),
  );
}

const isOne = (given: unknown[]): boolean => given.length === 1 && Array.isArray(given[0]) && given[0].length === 1;
