import type { Sop } from '../../../domain/sop/sop';
import type { PlacedTable } from './document-draft';

/** Whether a table holds rows of an SOP. */
export const holdsRowsOf = (table: PlacedTable, { isi, kepala }: Sop): boolean =>
  table.row < isi.row + isi.rows && table.row + table.rows > Math.min(kepala.row, isi.row);

/** The actor's columns that a column belongs to. */
export function actorAt(sop: Sop | undefined, column: number): { readonly column: number; readonly width: number } | undefined {
  const found = sop?.pelaksana.find((one) => column >= one.column && column < one.column + one.columns);
  return found && { column: found.column, width: found.columns };
}

/** Whether a row belongs to a step. */
export const isStep = ({ kegiatan }: Sop, at: number): boolean => kegiatan.some(({ row, rows }) => at >= row && at < row + rows);

export const acrossColumns = (widths: readonly number[], from: number, count: number): number =>
  widths.slice(from, from + count).reduce((sum, one) => sum + one, 0);

/** The value itself, or a place a little inside the nearer end. */
export const clamped = (value: number, from: number, to: number): number => {
  const inside = Math.min(1, (to - from) / 4);
  return Math.min(Math.max(value, from + inside), to - inside);
};
