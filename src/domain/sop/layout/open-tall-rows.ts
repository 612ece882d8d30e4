import { area, contains, type Area } from '../../sheet/address';
import { applyToSheet } from '../../sheet/apply-edits';
import type { Edit } from '../../sheet/edit';
import { EXCEL_LIMITS } from '../../sheet/limits';
import { rowsFor, shareHeight } from '../../sheet/print/tall-rows';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { Kegiatan, Sop } from '../sop';
import { followEdits } from '../write/move-sop';
import { DEFAULT_ROW, sum, textNeed } from './plan-flowchart';

/** The SOPs of a sheet once their tall kegiatan have the rows they need, and the edits that give them. */
export interface OpenedRows {
  readonly sops: readonly Sop[];
  readonly sheet: SheetSnapshot;
  readonly edits: readonly Edit[];
}

/**
 * Gives every kegiatan whose texts need more height than Excel lets its rows have further rows beneath, with each of its cells merged
 * over all of them and its texts at the top: the same as one row to a reader, as a number or an uraian over several rows has always been one kegiatan. What
 * stands beside in another table grows along. `sheet` must have been read with merges and sizes; otherwise nothing is opened.
 */
export function openTallRows(sops: readonly Sop[], sheet: SheetSnapshot): OpenedRows {
  let now: OpenedRows = { sops, sheet, edits: [] };
  const { merges, sizes } = sheet;
  if (!merges || !sizes) return now;
  const all = sops.flatMap((sop, place) => sop.kegiatan.map(({ row }, index) => ({ place, index, row })));
  // From below: what is put in moves nothing that comes after.
  for (const { place, index } of all.sort((a, b) => b.row - a.row)) {
    const sop = now.sops[place];
    const kegiatan = sop?.kegiatan[index];
    if (!sop || !kegiatan) continue;
    const need = textNeed(sop, kegiatan, now.sheet.sizes ?? sizes);
    if (need > kegiatan.rows * EXCEL_LIMITS.rowHeight && isWhole(kegiatan, now.sheet.merges ?? []))
      now = opened(now, sop, kegiatan, need);
  }
  return now;
}

/** One row, or several over which each of its texts is merged: lines in cells of their own are a person's, and stay apart. */
const isWhole = ({ row, rows, at }: Kegiatan, merges: readonly Area[]): boolean =>
  rows === 1 ||
  Object.values(at).every((cell) =>
    merges.some((one) => contains(one, cell) && one.row <= row && one.row + one.rows >= row + rows),
  );

function opened({ sops, sheet, edits }: OpenedRows, { sheet: name }: Sop, { row, rows }: Kegiatan, need: number): OpenedRows {
  const more = Math.max(1, rowsFor(need) - rows);
  const last = row + rows - 1;
  const ending: Area[] = [];
  const grown: Area[] = [];
  const tables = sops.flatMap(({ isi }) => (last >= isi.row && last < isi.row + isi.rows ? [isi] : []));
  for (const column of new Set(tables.flatMap(columnsOf))) {
    const merge = (sheet.merges ?? []).find((one) => contains(one, { row: last, column }));
    if (!merge) grown.push(area(last, column, 1 + more, 1));
    else if (merge.row + merge.rows - 1 === last && !ending.includes(merge)) {
      ending.push(merge);
      grown.push({ ...merge, rows: merge.rows + more });
    }
  }
  const has = sum(sheet.sizes?.rows ?? [], row, rows, DEFAULT_ROW);
  const heights = shareHeight(Math.max(need, has), rows + more);
  const steps: readonly Edit[] = [
    ...ending.map((one): Edit => ({ kind: 'unmerge', sheet: name, area: one })),
    { kind: 'insert-rows', sheet: name, row: last + 1, rows: more },
    ...grown.map((one): Edit => ({ kind: 'merge', sheet: name, area: one })),
    ...tables.map((one): Edit => ({ kind: 'align-top', sheet: name, area: area(row, one.column, rows + more, one.columns) })),
    ...heights.map((height, index): Edit => ({ kind: 'row-height', sheet: name, row: row + index, rows: 1, height })),
  ];
  const longer = (one: Kegiatan, was: Kegiatan | undefined): Kegiatan =>
    was && was.row <= last && was.row + was.rows > last ? { ...one, rows: one.rows + more } : one;
  return {
    sops: sops.map((sop) => {
      const moved = followEdits(sop, steps);
      return { ...moved, kegiatan: moved.kegiatan.map((one, index) => longer(one, sop.kegiatan[index])) };
    }),
    sheet: applyToSheet(sheet, steps),
    edits: [...edits, ...steps],
  };
}

const columnsOf = ({ column, columns }: Area): readonly number[] => Array.from({ length: columns }, (_, index) => column + index);
