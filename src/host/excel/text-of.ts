import type { HostSheet } from '../book/host-sheet';

/** What a cell shows, by its number format where that is simple; else the value as Excel's General format writes it. */
export function formattedText(sheet: HostSheet, row: number, column: number): string {
  const value = sheet.content(row, column);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const shown = sheet.book.grid.facade(sheet.id).getRange(row, column).getDisplayValue();
  return shown || String(Number(value.toPrecision(11)));
}
