import type { Area } from '../../domain/sheet/address';
import type { HostBook } from '../book/host-book';
import { POINTS } from '../book/sizes';
import { revealSoon } from './reveal';

/** The row numbers, and room for a scroll bar, in pixels. */
const BESIDE = 66;
const SMALLEST = 0.5;

/** The zoom, in steps of five percent and never above full size, at which a table as wide as that (points) is seen from column A to its end. */
export const fittingZoom = (points: number, pixels: number): number =>
  Math.min(1, Math.max(SMALLEST, Math.floor(((pixels - BESIDE) / (points / POINTS)) * 20) / 20));

/** Stands at the first row of a table's body, with the zoom given so that all its columns are in sight. */
export function showTable(book: () => HostBook, table: Area, pixels: number, zoomTo: (zoom: number) => void): void {
  const sheet = book().active;
  zoomTo(fittingZoom(sheet.sizes.left(table.column + table.columns), pixels));
  const first = { row: table.row, column: table.column, rows: 1, columns: 1 };
  book().select(sheet, first);
  revealSoon(book, first);
}
