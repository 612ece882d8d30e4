import { area, cell } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { afterCarrying } from '../../sheet/whereabouts';
import type { Result } from '../../result';
import { ok } from '../../result';
import { actorColumns } from '../layout/plan-flowchart';
import type { Sop } from '../sop';
import type { ChangedSop, ChangeRefusal } from './change-outcome';
import { changeRefusal } from './change-outcome';
import { ordered, sharedColumn } from './change-pelaksana';
import { pagesDown } from './pages-down';

/**
 * Takes a pelaksana to another place among the columns; names and marks move, the columns themselves stay. Past a column that several
 * share it moves past all of them.
 */
export function movePelaksana(sop: Sop, sheet: SheetSnapshot, id: string, to: number): Result<ChangedSop, ChangeRefusal> {
  const actor = sop.pelaksana.find((one) => one.id === id);
  const goal = ordered(sop)[to];
  const shared = sharedColumn(sop, actor?.column);
  if (shared) return changeRefusal(shared);
  if (!actor || !goal) return changeRefusal('tidak-ada');
  const slots = actorColumns(sop);
  const placeOf = (column: number): number => slots.findIndex((one) => one.column === column);
  const next = [...slots];
  next.splice(placeOf(goal.column), 0, ...next.splice(placeOf(actor.column), 1));
  const slotOf = new Map(next.map(({ column }, place) => [column, slots[place] ?? actor] as const));
  const rows = [
    ...pagesDown(sop, sheet).map((down) => actor.at.row + down),
    ...sop.kegiatan.flatMap((one) => Array.from({ length: one.rows }, (_, at) => one.row + at)),
  ];
  const edits = rows.flatMap((row) =>
    [...slotOf].flatMap(([column, slot]): readonly Edit[] => {
      const value = sheet.values[row]?.[column] ?? '';
      if (value === (sheet.values[row]?.[slot.column] ?? '')) return [];
      return [{ kind: 'write', sheet: sop.sheet, at: cell(row, slot.column), values: [[value]] }];
    }),
  );
  const carried = rows.flatMap((row) =>
    [...slotOf].map(([column, slot]) => ({ from: area(row, column), to: cell(row, slot.column) })),
  );
  const columnOf = new Map(sop.pelaksana.map((one) => [one.id, one.column]));
  return ok({
    sop: {
      ...sop,
      pelaksana: ordered({
        ...sop,
        pelaksana: sop.pelaksana.map((one) => {
          const { column, columns, at } = slotOf.get(one.column) ?? one;
          return { ...one, column, columns, at };
        }),
      }),
      kolom: sop.kolom
        .map((one) => {
          const slot = slotOf.get(one.column);
          return slot ? { ...one, column: slot.column, columns: slot.columns, at: slot.at } : one;
        })
        .sort((a, b) => a.column - b.column),
      kegiatan: sop.kegiatan.map((one) => ({
        ...one,
        pelaku: one.pelaku.map((pelaku) => {
          const slot = slotOf.get(columnOf.get(pelaku.pelaksana) ?? -1);
          return slot ? { ...pelaku, at: cell(pelaku.at.row, slot.column) } : pelaku;
        }),
      })),
    },
    edits,
    moved: afterCarrying(carried),
  });
}
