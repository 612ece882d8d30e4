import type { HostSheet } from '../../book/host-sheet';

/** What a cell shows by its number format, as an en-US Excel writes it; column widths are not looked at. */
export function formattedText(sheet: HostSheet, row: number, column: number): string {
  const value = sheet.content(row, column);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const pattern = sheet.style(row, column)?.n?.pattern ?? 'General';
  return sheet.book.api.Util.numfmt.format(pattern, value);
}
