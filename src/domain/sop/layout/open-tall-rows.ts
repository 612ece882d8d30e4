import { area, contains, type Area } from '../../sheet/address';
import { applyToSheet } from '../../sheet/apply-edits';
import type { Edit } from '../../sheet/edit';
import { EXCEL_LIMITS } from '../../sheet/limits';
import { POINT, roundUp } from '../../sheet/print/measure';
import { rowsFor, shareHeight } from '../../sheet/print/tall-rows';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { Kegiatan, Sop } from '../sop';
import { followEdits } from '../write/move-sop';
import { pagesDown } from '../write/pages-down';
import { headHeight } from '../write/table';
import { actorColumns, columnNames, DEFAULT_COLUMN, DEFAULT_ROW, sum, textNeed } from './plan-flowchart';

/** The SOPs of a sheet once their tall kegiatan have the rows they need, and the edits that give them. */
export interface OpenedRows {
  readonly sops: readonly Sop[];
  readonly sheet: SheetSnapshot;
  readonly edits: readonly Edit[];
}

/**
 * Gives every kegiatan whose texts need more height than Excel lets its rows have further rows beneath, with each of its cells merged
 * over all of them and its texts at the top, and the names above them likewise: the same as one row to a reader, as a number or an uraian over several rows has always been one kegiatan. What
 * stands beside in another table grows along. `sheet` must have been read with merges and sizes; otherwise nothing is opened.
 */
export function openTallRows(given: readonly Sop[], read: SheetSnapshot): OpenedRows {
  let now = openTallHeads(given, read);
  const { sops, sheet } = now;
  const { merges, sizes } = sheet;
  if (!merges || !sizes) return now;
  const all = sops.flatMap((sop, place) => sop.kegiatan.map(({ row }, index) => ({ place, index, row })));
  // From below: what is put in moves nothing that comes after.
  for (const { place, index } of all.sort((a, b) => b.row - a.row)) {
    const sop = now.sops[place];
    const kegiatan = sop?.kegiatan[index];
    if (!sop || !kegiatan) continue;
    const need = textNeed(sop, kegiatan, now.sheet.sizes ?? sizes);
    if (need > kegiatan.rows * EXCEL_LIMITS.rowHeight && isWhole(kegiatan, sop, now.sheet))
      now = opened(now, sop, kegiatan, need);
  }
  return now;
}

/**
 * Gives the names of pelaksana likewise the rows they need, in the header of every page that names them alike: still one header to a
 * reader. Nothing is opened where something stands beneath the names, or where the sheet was read without merges and sizes.
 */
export function openTallHeads(sops: readonly Sop[], sheet: SheetSnapshot): OpenedRows {
  let now: OpenedRows = { sops, sheet, edits: [] };
  if (!sheet.merges || !sheet.sizes) return now;
  const heads = sops.flatMap((sop, place) => pagesDown(sop, sheet).map((down) => ({ place, at: sop.kepala.row + down })));
  for (const { place, at } of heads.sort((a, b) => b.at - a.at)) {
    const sop = now.sops[place];
    const [first, ...others] = sop ? actorColumns(sop) : [];
    if (!sop || !first || others.some((one) => one.at.row !== first.at.row)) continue;
    const head = [sop.kepala, ...sop.repeatedHeaders].find(({ row }) => row === at);
    if (!head) continue;
    const [top, end] = [first.at.row - sop.kepala.row + at, head.row + head.rows];
    const { columns = [] } = now.sheet.sizes ?? {};
    const widths = [first, ...others].map((one) => sum(columns, one.column, one.columns, DEFAULT_COLUMN));
    const need = roundUp(headHeight(columnNames(sop), Math.min(...widths) / POINT));
    const rows = Array.from({ length: end - top - 1 }, (_, index) => top + 1 + index);
    if (need > (end - top) * EXCEL_LIMITS.rowHeight && rows.every((row) => isBlank(now.sheet, sop.isi, row)))
      now = openedHead(now, sop, top, end, need);
  }
  return now;
}

/** One row, or several of which the lower ones hold nothing, merged or not: lines in cells of their own are a person's, and stay apart. */
export const isWhole = ({ row, rows }: Kegiatan, { isi }: Sop, sheet: SheetSnapshot): boolean =>
  Array.from({ length: rows - 1 }, (_, index) => row + 1 + index).every((lower) => isBlank(sheet, isi, lower));

const isBlank = ({ values }: SheetSnapshot, { column, columns }: Area, row: number): boolean =>
  (values[row] ?? []).slice(column, column + columns).every((value) => value === '');

/** A kegiatan with the rows its texts need. */
function opened(now: OpenedRows, { sheet: name }: Sop, { row, rows }: Kegiatan, need: number): OpenedRows {
  const last = row + rows - 1;
  const tables = now.sops.flatMap(({ isi }) => (last >= isi.row && last < isi.row + isi.rows ? [isi] : []));
  const { more, steps } = stepsToOpen(now.sheet, name, { row, rows, need }, tables);
  const longer = (one: Kegiatan, was: Kegiatan | undefined): Kegiatan =>
    was && was.row <= last && was.row + was.rows > last ? { ...one, rows: one.rows + more } : one;
  return carriedOut(now, steps, (moved, sop) => ({
    ...moved,
    kegiatan: moved.kegiatan.map((one, index) => longer(one, sop.kegiatan[index])),
  }));
}

/** A header whose names stand from row `top` on, with the rows they need. */
function openedHead(now: OpenedRows, { sheet: name }: Sop, top: number, end: number, need: number): OpenedRows {
  const tables = now.sops.flatMap(({ kepala, isi }) =>
    end > kepala.row && end <= isi.row + isi.rows ? [{ ...isi, row: kepala.row, rows: isi.row + isi.rows - kepala.row }] : [],
  );
  const { more, steps } = stepsToOpen(now.sheet, name, { row: top, rows: end - top, need }, tables);
  const ends = (one: Area): boolean => one.row + one.rows === end;
  const longer = (one: Area, was: Area | undefined): Area => (was && ends(was) ? { ...was, rows: was.rows + more } : one);
  return carriedOut(now, steps, (moved, sop) => ({
    ...moved,
    kepala: longer(moved.kepala, sop.kepala),
    isi: ends(sop.kepala) ? { ...sop.isi, row: sop.isi.row + more } : moved.isi,
    repeatedHeaders: moved.repeatedHeaders.map((one, index) => longer(one, sop.repeatedHeaders[index])),
  }));
}

const carriedOut = (
  { sops, sheet, edits }: OpenedRows,
  steps: readonly Edit[],
  longer: (moved: Sop, sop: Sop) => Sop,
): OpenedRows => ({
  sops: sops.map((sop) => longer(followEdits(sop, steps), sop)),
  sheet: applyToSheet(sheet, steps),
  edits: [...edits, ...steps],
});

/** Rows put in beneath what stands in `rows` rows from `row` on, with every cell of the tables there merged over all of them. */
function stepsToOpen(
  sheet: SheetSnapshot,
  name: string,
  { row, rows, need }: { readonly row: number; readonly rows: number; readonly need: number },
  tables: readonly Area[],
): { readonly more: number; readonly steps: readonly Edit[] } {
  const more = Math.max(1, rowsFor(need) - rows);
  const last = row + rows - 1;
  const ending: Area[] = [];
  const grown: Area[] = [];
  for (const column of new Set(tables.flatMap(columnsOf))) {
    const merge = (sheet.merges ?? []).find((one) => contains(one, { row: last, column }));
    if (!merge) {
      const from = topOf(sheet, row, last, column);
      grown.push(area(from, column, last - from + 2, 1));
    }
    if (merge && merge.row + merge.rows - 1 === last && !ending.includes(merge)) {
      ending.push(merge);
      grown.push({ ...merge, rows: merge.rows + 1 });
    }
  }
  const has = sum(sheet.sizes?.rows ?? [], row, rows, DEFAULT_ROW);
  const heights = shareHeight(Math.max(need, has), rows + more);
  const steps: readonly Edit[] = [
    ...ending.map((one): Edit => ({ kind: 'unmerge', sheet: name, area: one })),
    // One row first, which an opening that stopped here may have left, then the others within what is merged: no stop leaves a gap.
    ...(isLeftBlank(sheet, tables, last + 1) ? [] : [{ kind: 'insert-rows', sheet: name, row: last + 1, rows: 1 } as const]),
    ...grown.map((one): Edit => ({ kind: 'merge', sheet: name, area: one })),
    ...(more > 1 ? [{ kind: 'insert-rows', sheet: name, row: last + 1, rows: more - 1 } as const] : []),
    ...tables.map((one): Edit => ({ kind: 'align-top', sheet: name, area: area(row, one.column, rows + more, one.columns) })),
    ...heights.map((height, index): Edit => ({ kind: 'row-height', sheet: name, row: row + index, rows: 1, height })),
  ];
  return { more, steps };
}

/** The row of the cell whose text stands above row `last` of a column with nothing between, not above row `row`. */
function topOf({ values, merges = [] }: SheetSnapshot, row: number, last: number, column: number): number {
  let at = last;
  while (at > row && (values[at]?.[column] ?? '') === '' && !merges.some((one) => contains(one, { row: at - 1, column })))
    at -= 1;
  return at;
}

/** Whether a row within all these tables stands blank, with nothing merged into it. */
const isLeftBlank = (sheet: SheetSnapshot, tables: readonly Area[], row: number): boolean =>
  tables.every((one) => {
    const merged = (sheet.merges ?? []).some((merge) => columnsOf(one).some((column) => contains(merge, { row, column })));
    return row < one.row + one.rows - 1 && !merged && isBlank(sheet, one, row);
  });

const columnsOf = ({ column, columns }: Area): readonly number[] => Array.from({ length: columns }, (_, index) => column + index);
