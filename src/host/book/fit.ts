import { EXCEL_LIMITS, WIDEST_COLUMN } from '../../domain/sheet/limits';
import { lineCount, lineHeight, widthFor, type Typeset } from '../../domain/sheet/print/measure';
import { contentOf } from './content';
import { SHEET_COLUMNS, SHEET_ROWS } from './grid';
import type { HostSheet } from './host-sheet';
import { POINTS } from './sizes';
import { WRAP } from './style';

/** Widens a column to its longest text, measured as Arial: Node has no fonts, and other fonts are about as wide. */
export function fitColumn(sheet: HostSheet, column: number): void {
  let widest = 0;
  for (const [, , cell] of sheet.standing({ row: 0, column, rows: SHEET_ROWS, columns: 1 })) {
    const { type } = setting(sheet, cell);
    for (const line of String(contentOf(cell)).split('\n')) widest = Math.max(widest, line === '' ? 0 : widthFor(line, type));
  }
  if (widest > 0) sheet.sizes.setColumnWidth(column, 1, Math.min(WIDEST_COLUMN, widest));
}

/** Makes a row as high as its wrapped texts need. */
export function fitRow(sheet: HostSheet, row: number): void {
  let height = sheet.book.grid.worksheet(sheet.id).getConfig().defaultRowHeight * POINTS;
  for (const [, column, cell] of sheet.standing({ row, column: 0, rows: 1, columns: SHEET_COLUMNS })) {
    const { type, wraps } = setting(sheet, cell);
    const text = String(contentOf(cell));
    const lines = wraps ? lineCount(text, sheet.sizes.columnWidth(column), type) : text.split('\n').length;
    height = Math.max(height, lines * lineHeight(type.size));
  }
  sheet.sizes.setRowHeight(row, 1, Math.min(EXCEL_LIMITS.rowHeight, height), true);
}

type Standing = Parameters<typeof contentOf>[0];

function setting({ book }: HostSheet, cell: Standing): { readonly type: Typeset; readonly wraps: boolean } {
  const style = book.grid.model.getStyles().getStyleByCell(cell);
  return { type: { size: style?.fs ?? book.font.size, bold: style?.bl === 1 }, wraps: style?.tb === WRAP };
}
