import type { SheetSnapshot } from '../../sheet/snapshot';
import { actorColumns } from '../layout/plan-flowchart';
import type { Sop } from '../sop';

/**
 * How many rows below the header each header of a page stands that names the same pelaksana in the same columns: what changes in one
 * changes in all. The first is the header itself, 0.
 */
export function pagesDown(sop: Sop, { values }: SheetSnapshot): readonly number[] {
  const heads = actorColumns(sop).map(({ at }) => at);
  const text = (row: number, column: number): string => String(values[row]?.[column] ?? '').trim();
  const again = sop.repeatedHeaders.map(({ row }) => row - sop.kepala.row);
  return [0, ...again.filter((down) => heads.every(({ row, column }) => text(row + down, column) === text(row, column)))];
}
