import { contains, type Area } from '../../domain/sheet/address';
import { EXCEL_LIMITS, WIDEST_COLUMN } from '../../domain/sheet/limits';
import { lineCount, lineHeight, widthFor, type Typeset } from '../../domain/sheet/print/measure';
import { contentOf } from './content';
import { SHEET_COLUMNS, SHEET_ROWS } from './grid';
import type { SheetCells } from './sheet-cells';
import type { LineSizes } from './sizes';
import { WRAP } from './style';

/** A sheet, as far as its rows and columns are fitted to its texts. */
type Fitted = SheetCells & { readonly sizes: LineSizes };

/** Widens a column to its longest text, measured as Arial: Node has no fonts, and other fonts are about as wide. */
export function fitColumn(sheet: Fitted, column: number): void {
  let widest = 0;
  for (const [, , cell] of sheet.standing({ row: 0, column, rows: SHEET_ROWS, columns: 1 })) {
    const { type } = setting(sheet, cell);
    for (const line of String(contentOf(cell)).split('\n')) widest = Math.max(widest, line === '' ? 0 : widthFor(line, type));
  }
  if (widest > 0) sheet.sizes.setColumnWidth(column, 1, Math.min(WIDEST_COLUMN, widest));
}

/**
 * Makes rows without a height of their own as high as their texts need. Merged cells do not count, as in Excel, and formulas only
 * with what they came to by now.
 */
export function fitRows(sheet: Fitted, rows: ReadonlySet<number>): void {
  const merged = mergesByRow(sheet, rows);
  const heights = [...rows]
    .filter((row) => sheet.sizes.fitsText(row))
    .map((row) => [row, heightOf(sheet, row, merged.get(row) ?? [])] as const);
  sheet.sizes.fitRows(heights);
}

function mergesByRow(sheet: Fitted, rows: ReadonlySet<number>): ReadonlyMap<number, readonly Area[]> {
  const found = new Map<number, Area[]>();
  for (const merge of sheet.merges()) {
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      if (rows.has(row)) found.set(row, [...(found.get(row) ?? []), merge]);
    }
  }
  return found;
}

function heightOf(sheet: Fitted, row: number, merges: readonly Area[]): number {
  let height = sheet.sizes.standardHeight;
  for (const [, column, cell] of sheet.standing({ row, column: 0, rows: 1, columns: SHEET_COLUMNS })) {
    if (merges.some((merge) => contains(merge, { row, column }))) continue;
    const { type, wraps } = setting(sheet, cell);
    const value = contentOf(cell);
    const width = sheet.sizes.columnWidth(column);
    const lines = wraps && typeof value === 'string' && width > 0 ? lineCount(value, width, type) : 1;
    height = Math.max(height, lines * lineHeight(type.size));
  }
  return Math.min(EXCEL_LIMITS.rowHeight, height);
}

type Standing = Parameters<typeof contentOf>[0];

function setting({ book }: Fitted, cell: Standing): { readonly type: Typeset; readonly wraps: boolean } {
  const style = book.grid.model.getStyles().getStyleByCell(cell);
  return { type: { size: style?.fs ?? book.font.size, bold: style?.bl === 1 }, wraps: style?.tb === WRAP };
}
