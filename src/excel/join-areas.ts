import type { Area } from '../domain/sheet/address';

/**
 * The same cells in fewer rectangles: areas side by side of one height become one, then areas one below the other of one width
 * (`down`: only these). Excel's own way to name several areas at once is an address whose separator depends on the user's
 * regional settings, so what is said of many areas is said once for each rectangle instead.
 */
export function joinAreas(areas: readonly Area[], which: 'both' | 'down' = 'both'): readonly Area[] {
  if (areas.length < 2) return areas;
  return turned(joinAcross(turned(which === 'both' ? joinAcross(areas) : areas)));
}

/** Rows for columns and columns for rows. */
const turned = (areas: readonly Area[]): readonly Area[] =>
  areas.map(({ row, column, rows, columns }) => ({ row: column, column: row, rows: columns, columns: rows }));

function joinAcross(areas: readonly Area[]): readonly Area[] {
  const sorted = areas.toSorted((one, other) => one.row - other.row || one.rows - other.rows || one.column - other.column);
  const joined: Area[] = [];
  for (const next of sorted) {
    const last = joined.at(-1);
    if (last && last.row === next.row && last.rows === next.rows && next.column <= last.column + last.columns) {
      const end = Math.max(last.column + last.columns, next.column + next.columns);
      joined[joined.length - 1] = { ...last, columns: end - last.column };
    } else joined.push(next);
  }
  return joined;
}
