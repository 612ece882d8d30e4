import { contentOf } from './content';
import { SHEET_COLUMNS, SHEET_ROWS } from './grid';
import type { HostSheet } from './host-sheet';
import { POINTS } from './sizes';

/** Points a character of the default font takes on average, and a cell's margins. */
const CHARACTER = 5.6;
const PADDING = 4;
const TALLEST = 409;
/** Univer's number for text that is wrapped. */
const WRAPS = 3;

/** Widens a column to its longest text. Measured by counting characters: Node has no fonts. */
export function fitColumn(sheet: HostSheet, column: number): void {
  let longest = 0;
  for (const [, , cell] of sheet.standing({ row: 0, column, rows: SHEET_ROWS, columns: 1 })) {
    for (const line of String(contentOf(cell)).split('\n')) longest = Math.max(longest, line.length);
  }
  if (longest > 0) sheet.sizes.setColumnWidth(column, 1, longest * CHARACTER + PADDING);
}

/** Makes a row as high as its wrapped texts need. */
export function fitRow(sheet: HostSheet, row: number): void {
  let lines = 1;
  for (const [, column, cell] of sheet.standing({ row, column: 0, rows: 1, columns: SHEET_COLUMNS })) {
    const room = Math.max(1, Math.floor((sheet.sizes.columnWidth(column) - PADDING) / CHARACTER));
    const wraps = sheet.book.grid.model.getStyles().getStyleByCell(cell)?.tb === WRAPS;
    let needed = 0;
    for (const line of String(contentOf(cell)).split('\n')) needed += wraps ? Math.max(1, Math.ceil(line.length / room)) : 1;
    lines = Math.max(lines, needed);
  }
  const { defaultRowHeight } = sheet.book.grid.worksheet(sheet.id).getConfig();
  sheet.sizes.setRowHeight(row, 1, Math.min(TALLEST, lines * defaultRowHeight * POINTS), true);
}
