import type { Area } from '../domain/sheet/address';

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
    const isFresh = known.fresh === 'all' || known.fresh.some((one) => holds(one, area));
    const isUntouched = isFresh && !known.taken.some((one) => overlap(one, area));
    known.taken.push(area);
    return isUntouched;
  }
}

const holds = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;

const overlap = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
