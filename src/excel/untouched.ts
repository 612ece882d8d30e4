import type { Area } from '../domain/sheet/address';
import { covers, overlaps } from '../domain/sheet/areas';

/**
 * Cells that still look as Excel makes them: those of a sheet this write adds, and those it has cleared, until they are given
 * a look. What such cells are already need not be said again, which keeps requests small.
 */
export class UntouchedCells {
  private readonly sheets = new Map<string, { readonly fresh: readonly Area[] | 'all'; readonly taken: Map<string, Area[]> }>();

  sheetAdded(sheet: string): void {
    this.sheets.set(sheet.toLowerCase(), { fresh: 'all', taken: new Map() });
  }

  cleared(sheet: string, area: Area): void {
    const before = this.sheets.get(sheet.toLowerCase());
    if (before?.fresh === 'all') return;
    this.sheets.set(sheet.toLowerCase(), { fresh: [area], taken: new Map() });
  }

  /** Rows or columns moved, or the name means another sheet now. */
  forget(sheet: string): void {
    this.sheets.delete(sheet.toLowerCase());
  }

  /** Whether nothing of that kind has been said yet of any of these cells. */
  has(sheet: string, area: Area, what: string): boolean {
    const known = this.sheets.get(sheet.toLowerCase());
    if (!known) return false;
    return this.isFresh(sheet, area) && !known.taken.get(what)?.some((one) => overlaps(one, area));
  }

  /** Whether whatever lines are there are of this write. */
  isFresh(sheet: string, area: Area): boolean {
    const fresh = this.sheets.get(sheet.toLowerCase())?.fresh;
    return fresh !== undefined && (fresh === 'all' || fresh.some((one) => covers(one, area)));
  }

  /** Something of that kind has been said of them from now on. */
  take(sheet: string, area: Area, what: string): void {
    const known = this.sheets.get(sheet.toLowerCase());
    known?.taken.set(what, [...(known.taken.get(what) ?? []), area]);
  }
}
