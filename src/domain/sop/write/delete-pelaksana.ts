import type { Area } from '../../sheet/address';
import { area, cell, contains } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import type { CellValue, SheetSnapshot } from '../../sheet/snapshot';
import { applyToSheet } from '../../sheet/apply-edits';
import { afterBoth, afterEdits } from '../../sheet/whereabouts';
import type { Result } from '../../result';
import { ok } from '../../result';
import type { Pelaksana, Sop } from '../sop';
import { headStyles, ordered, sharedColumn, sharedWidth, sumOf } from './change-pelaksana';
import type { ChangedSop, ChangeRefusal } from './change-outcome';
import { changeRefusal } from './change-outcome';
import { POINT, roundDown } from '../../sheet/print/measure';
import { movePelaksana } from './move-pelaksana';
import { moveSop } from './move-sop';
import { pagesDown } from './pages-down';
import { renumberColumns } from './renumber-columns';
import { actorColumns, columnNames } from '../layout/plan-flowchart';
import { headStyleOf } from './table';

/**
 * Takes a pelaksana out of the table with its column and marks; the other columns share its width. Where its column also holds texts
 * of the identity block, its neighbours' names and marks move over and another column of the band goes instead; texts outside the
 * table are never lost.
 */
export function deletePelaksana(sop: Sop, sheet: SheetSnapshot, id: string): Result<ChangedSop, ChangeRefusal> {
  const actors = ordered(sop);
  const place = actors.findIndex((one) => one.id === id);
  const gone = actors[place];
  if (!gone) return changeRefusal('tidak-ada');
  if (actors.length === 1) return changeRefusal('pelaksana-terakhir');
  const shared = sharedColumn(sop, gone.column);
  if (shared) return changeRefusal(shared);
  const free = actors
    .map((slot, index) => ({ slot, index }))
    .filter(({ slot }) => !holdsElse(sop, sheet, slot))
    .sort((a, b) => Math.abs(a.index - place) - Math.abs(b.index - place))[0];
  if (!free) return changeRefusal('kolom-dipakai');
  const moved = movePelaksana(sop, sheet, id, free.index);
  if (!moved.ok) return moved;
  const { edits, moved: carried = afterEdits(edits) } = moved.value;
  const without = withoutColumn(moved.value.sop, applyToSheet(sheet, edits), id);
  return ok({
    sop: without.sop,
    edits: [...edits, ...without.edits],
    moved: afterBoth(carried, afterEdits(without.edits)),
  });
}

const inTable = (sop: Sop, row: number): boolean =>
  (row >= sop.kepala.row && row < sop.kepala.row + sop.kepala.rows) ||
  (row >= sop.isi.row && row < sop.isi.row + sop.isi.rows) ||
  sop.repeatedHeaders.some((one) => row >= one.row && row < one.row + one.rows);

const within = (one: Area, slot: Pelaksana): boolean =>
  one.column >= slot.column && one.column + one.columns <= slot.column + slot.columns;

/** Whether the columns hold a text outside the table that no wider merge can keep. */
function holdsElse(sop: Sop, sheet: SheetSnapshot, slot: Pelaksana): boolean {
  return sheet.values.some((line, row) => {
    if (inTable(sop, row)) return false;
    for (let column = slot.column; column < slot.column + slot.columns; column += 1) {
      if ((line[column] ?? '') === '') continue;
      const merge = (sheet.merges ?? []).find((one) => contains(one, cell(row, column)));
      if (!merge || within(merge, slot)) return true;
    }
    return false;
  });
}

function withoutColumn(sop: Sop, sheet: SheetSnapshot, id: string): ChangedSop {
  const actors = actorColumns(sop);
  const gone = actors.find((one) => one.id === id) ?? actors[0];
  if (!gone) return { sop, edits: [] };
  const { sheet: name } = sop;
  const rest: Sop = {
    ...sop,
    pelaksana: sop.pelaksana.filter((one) => one.id !== id),
    kolom: sop.kolom.filter((one) => one.column !== gone.column),
    kegiatan: sop.kegiatan.map((one) => ({ ...one, pelaku: one.pelaku.filter((pelaku) => pelaku.pelaksana !== id) })),
  };
  const narrower = moveSop(rest, { axis: 'column', at: gone.column, by: -gone.columns });
  const widths = sheet.sizes?.columns ?? [];
  const band = actors.reduce((sum, one) => sum + sumOf(widths, one.column, one.columns), 0);
  const width = band / (actors.length - 1);
  const left = actorColumns(narrower);
  const was = headStyleOf(columnNames(sop), band / actors.length / POINT).style;
  const { style } = headStyleOf(columnNames(narrower), width / POINT);
  const cut = (sheet.merges ?? []).filter(
    (one) => one.column >= gone.column && one.column < gone.column + gone.columns && !within(one, gone),
  );
  const edits: Edit[] = [
    ...cut.map((one): Edit => ({ kind: 'unmerge', sheet: name, area: one })),
    { kind: 'delete-columns', sheet: name, column: gone.column, columns: gone.columns },
    ...cut.flatMap((one): readonly Edit[] => {
      const columns = one.column + one.columns - gone.column - gone.columns;
      const now = area(one.row, gone.column, one.rows, columns);
      const value: CellValue = sheet.values[one.row]?.[one.column] ?? '';
      return [
        { kind: 'write', sheet: name, at: cell(now.row, now.column), values: [[value]] },
        ...(now.rows > 1 || now.columns > 1 ? [{ kind: 'merge', sheet: name, area: now } as const] : []),
      ];
    }),
    ...renumberColumns(sop, sheet, { at: gone.column, by: -gone.columns }),
    ...(band > 0
      ? [
          ...sharedWidth(name, left, width, roundDown),
          ...(style === was
            ? []
            : pagesDown(sop, sheet).flatMap((down) => headStyles(name, (left[0]?.at.row ?? sop.kepala.row) + down, left, style))),
        ]
      : []),
  ];
  return { sop: narrower, edits };
}
