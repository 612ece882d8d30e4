import { area, cell, type Area } from '../../sheet/address';
import { overlaps } from '../../sheet/areas';
import type { CellInput, Edit } from '../../sheet/edit';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { afterCarrying } from '../../sheet/whereabouts';
import { ok, type Result } from '../../result';
import { isWhole } from '../layout/open-tall-rows';
import type { Kegiatan, Sop } from '../sop';
import { items } from './change-kegiatan';
import type { ChangedSop, ChangeRefusal } from './change-outcome';
import { changeRefusal } from './change-outcome';
import { rebuild, type Item } from './reorder';
import { LEAST_ROW } from './table';

/**
 * Takes a kegiatan to another place: its texts, its merged cells and its height go along, the rows of the sheet stay. A kegiatan of
 * several rows passes others only where its rows are one cell high and nothing stands between them.
 */
export function moveKegiatan(sop: Sop, sheet: SheetSnapshot, index: number, to: number): Result<ChangedSop, ChangeRefusal> {
  const [from, goal] = [sop.kegiatan[index], sop.kegiatan[to]];
  if (!from || !goal) return changeRefusal('tidak-ada');
  const range = sop.kegiatan.slice(Math.min(index, to), Math.max(index, to) + 1);
  const list = items(sop);
  list.splice(to, 0, ...list.splice(index, 1));
  const high = range.some(({ rows }) => rows > 1);
  if (high && !canChangePlaces(sop, sheet, range)) return changeRefusal('baris-gabung');
  let next = range[0]?.row ?? 0;
  const placed = list.map((item, place): Item => {
    const slot = sop.kegiatan[place];
    if (!slot || !range.includes(slot)) return item;
    const row = high ? next : slot.row;
    next += item.kegiatan.rows;
    return { ...item, kegiatan: { ...item.kegiatan, row } };
  });
  const moved = placed.flatMap(({ from: was, kegiatan }): readonly Moved[] => {
    const source = sop.kegiatan.find((one) => one.index === was);
    return source && source.row !== kegiatan.row ? [{ source, row: kegiatan.row }] : [];
  });
  const before = [...(high ? mergedElsewhere(sop, sheet, moved) : []), ...heights(sop, sheet, moved)];
  const carried = moved.map(({ source, row }) => ({ from: rowsOf(sop, source), to: cell(row, sop.isi.column) }));
  return ok({ ...rebuild(sop, sheet, placed, before), moved: afterCarrying(carried) });
}

/** A kegiatan as it stands, and the row it goes to. */
interface Moved {
  readonly source: Kegiatan;
  readonly row: number;
}

const rowsOf = ({ isi }: Sop, { row, rows }: Kegiatan): Area => area(row, isi.column, rows, isi.columns);

/** Each stands right under the one before, is one cell high in every column, and shares no cell with another. */
function canChangePlaces(sop: Sop, sheet: SheetSnapshot, range: readonly Kegiatan[]): boolean {
  const adjoin = range.every((one, place) => {
    const above = range[place - 1];
    return !above || above.row + above.rows === one.row;
  });
  const alone = range.every((one) =>
    mergesIn(sop, sheet, one).every(({ row, rows }) => row >= one.row && row + rows <= one.row + one.rows),
  );
  return adjoin && alone && range.every((one) => isWhole(one, sop, sheet));
}

const mergesIn = (sop: Sop, { merges = [] }: SheetSnapshot, one: Kegiatan): readonly Area[] =>
  merges.filter((merge) => overlaps(merge, rowsOf(sop, one)));

/** Takes the merges of all that move apart, empties the rows that lie beneath others then, and merges as each had it. */
function mergedElsewhere(sop: Sop, sheet: SheetSnapshot, moved: readonly Moved[]): readonly Edit[] {
  const { sheet: name, isi } = sop;
  const tops = new Set(moved.map(({ row }) => row));
  const merges = moved.map((one) => ({ ...one, of: mergesIn(sop, sheet, one.source) }));
  const emptied = moved.flatMap(({ source: { row } }): readonly Edit[] => {
    if (tops.has(row)) return [];
    const values = Array.from({ length: isi.columns }, (_, at): CellInput => (sheet.values[row]?.[isi.column + at] ? '' : null));
    return [{ kind: 'write', sheet: name, at: { row, column: isi.column }, values: [values] }];
  });
  return [
    ...merges.flatMap(({ of }) => of.map((one): Edit => ({ kind: 'unmerge', sheet: name, area: one }))),
    ...emptied,
    ...merges.flatMap(({ source, row, of }) =>
      of.map((one): Edit => ({ kind: 'merge', sheet: name, area: { ...one, row: one.row - source.row + row } })),
    ),
    ...moved.flatMap(({ source, row }): readonly Edit[] =>
      source.rows > 1 ? [{ kind: 'align-top', sheet: name, area: area(row, isi.column, source.rows, isi.columns) }] : [],
    ),
  ];
}

const heights = ({ sheet: name }: Sop, { sizes }: SheetSnapshot, moved: readonly Moved[]): readonly Edit[] =>
  moved.flatMap(({ source, row }) =>
    Array.from({ length: sizes ? source.rows : 0 }, (_, down): Edit => {
      const height = sizes?.rows[source.row + down] ?? LEAST_ROW;
      return { kind: 'row-height', sheet: name, row: row + down, rows: 1, height };
    }),
  );
