import { columnIndex, parseA1, type Area } from '../../domain/sheet/address';
import { SHEET_COLUMNS, SHEET_ROWS } from '../book/grid';

/** "B2:D9", "B:D" or "2:9", with or without sheet and dollars. */
export function areaAt(address: string): Area | undefined {
  const plain = address.replace(/^.*!/, '').replaceAll('$', '').trim();
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  if (columns) {
    const { first, count } = between(columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? ''));
    return { row: 0, rows: SHEET_ROWS, column: first, columns: count };
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows) {
    const { first, count } = between(Number(rows[1]), Number(rows[2]));
    return first < 1 ? undefined : { row: first - 1, rows: count, column: 0, columns: SHEET_COLUMNS };
  }
  const area = parseA1(plain);
  return area && area.row + area.rows <= SHEET_ROWS && area.column + area.columns <= SHEET_COLUMNS ? area : undefined;
}

const between = (one: number, other: number): { readonly first: number; readonly count: number } => ({
  first: Math.min(one, other),
  count: Math.abs(one - other) + 1,
});
