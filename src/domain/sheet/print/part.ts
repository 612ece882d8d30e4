import { area } from '../address';
import type { Edit } from '../edit';
import type { SheetSnapshot } from '../snapshot';

/** The mark under the last row of a sheet part that Runut owns. */
export const END_MARK = 'runut:akhir';

/**
 * Makes room for a new version of a part that begins at A1: its old rows and columns are emptied, and what a person wrote
 * below it moves down when the new version is longer. What stands to the right of `columns` is left alone.
 */
export function replacePart(sheet: SheetSnapshot | undefined, columns: number, rows: number, name: string): readonly Edit[] {
  if (!sheet || sheet.values.length === 0) return [];
  const mark = sheet.values.findIndex((line) => line.some((value) => value === END_MARK));
  const old = mark < 0 ? Math.min(rows, sheet.values.length) : mark + 1;
  const more = sheet.values.slice(old).some((line) => line.some((value) => value !== ''));
  const clear: Edit = { kind: 'clear', sheet: name, area: area(0, 0, old, columns), what: 'all' };
  if (!more || rows <= old) return [clear];
  return [{ kind: 'insert-rows', sheet: name, row: old, rows: rows - old }, clear];
}
