import type { Area } from '../domain/sheet/address';
import { grouped } from '../domain/grouped';
import { covers } from '../domain/sheet/areas';
import type { SentEdit } from './sent-edit';

/**
 * Merges of a sheet: rows merged alike one below the other at once, also over cells that a wider row or a block takes in whole, which
 * are merged afterwards; then the blocks, each by itself.
 */
export function mergeEdits(sheet: string, merges: readonly Area[]): readonly SentEdit[] {
  const blocks = merges.filter(({ rows }) => rows > 1);
  const taken = new Map<number, Area[]>();
  for (const one of merges) {
    for (let row = one.row; row < one.row + one.rows; row += 1) taken.set(row, [...(taken.get(row) ?? []), one]);
  }
  const isTaken = (row: Area): boolean =>
    taken.get(row.row)?.some((one) => (one.rows > 1 || one.columns > row.columns) && covers(one, row)) ?? false;
  const alike = grouped(
    merges.filter(({ rows }) => rows === 1),
    ({ column, columns }) => `${String(column)}:${String(columns)}`,
  );
  const rows = [...alike.values()].flatMap((same) => {
    const runs: Area[] = [];
    for (const next of same.toSorted((one, other) => one.row - other.row)) {
      const last = runs.at(-1);
      let end = last ? last.row + last.rows : next.row;
      while (end < next.row && isTaken({ ...next, row: end })) end += 1;
      if (last && end >= next.row) runs[runs.length - 1] = { ...last, rows: next.row + 1 - last.row };
      else runs.push(next);
    }
    return runs;
  });
  return [
    ...rows
      .toSorted((one, other) => one.columns - other.columns)
      .map((area): SentEdit => ({ kind: area.rows === 1 ? 'merge' : 'merge-rows', sheet, area })),
    ...blocks.map((area): SentEdit => ({ kind: 'merge', sheet, area })),
  ];
}
