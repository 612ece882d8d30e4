import type { Area } from '../domain/sheet/address';
import { covers, overlaps } from '../domain/sheet/areas';

/**
 * Cells that still look as Excel makes them: those of a sheet this write adds, and those it has cleared, until they are given
 * a look. What such cells are already need not be said again, which keeps requests small.
 */
export class UntouchedCells {
  private readonly sheets = new Map<string, { readonly fresh: readonly Area[] | 'all'; readonly taken: Area[] }>();

  sheetAdded(sheet: string): void {
    this.sheets.set(sheet.toLowerCase(), { fresh: 'all', taken: [] });
  }

  cleared(sheet: string, area: Area): void {
    const before = this.sheets.get(sheet.toLowerCase());
    if (before?.fresh === 'all') return;
    this.sheets.set(sheet.toLowerCase(), { fresh: [area], taken: [] });
  }

  /** Rows or columns moved, or the name means another sheet now. */
  forget(sheet: string): void {
    this.sheets.delete(sheet.toLowerCase());
  }

  /** Whether nothing has been said of any of these cells yet; something has from now on. */
  take(sheet: string, area: Area): boolean {
    const known = this.sheets.get(sheet.toLowerCase());
    if (!known) return false;
    const isFresh = known.fresh === 'all' || known.fresh.some((one) => covers(one, area));
    const isUntouched = isFresh && !known.taken.some((one) => overlaps(one, area));
    known.taken.push(area);
    return isUntouched;
  }
}
