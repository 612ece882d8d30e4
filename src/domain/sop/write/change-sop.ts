import { applyToSheet } from '../../sheet/apply-edits';
import type { Edit } from '../../sheet/edit';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { afterBoth, afterEdits } from '../../sheet/whereabouts';
import type { Result } from '../../result';
import { drawFlowcharts } from '../layout/write-flowchart';
import { roundUp } from '../../sheet/print/measure';
import { rowsFor } from '../../sheet/print/tall-rows';
import { openTallHeads, openTallRows } from '../layout/open-tall-rows';
import { DEFAULT_ROW, sum, textNeed } from '../layout/plan-flowchart';
import { SHAPE_PREFIX } from '../layout/layout-flow';
import { SYMBOL_PREFIX } from '../layout/symbol-names';
import type { Sop } from '../sop';
import type { SopChange } from './sop-change';
import type { ChangedSop, ChangeRefusal } from './change-outcome';
import { hinderedBeside } from './beside';
import { deleteKegiatan, insertKegiatan, splitKegiatan } from './change-kegiatan';
import { moveKegiatan } from './move-kegiatan';
import { addPelaksana, renamePelaksana } from './change-pelaksana';
import { deletePelaksana } from './delete-pelaksana';
import { movePelaksana } from './move-pelaksana';
import { partPelaksana } from './part-pelaksana';
import { followEdits } from './move-sop';

function apply(sop: Sop, sheet: SheetSnapshot, change: SopChange): Result<ChangedSop, ChangeRefusal> {
  switch (change.kind) {
    case 'insert-kegiatan':
      return insertKegiatan(sop, sheet, change);
    case 'delete-kegiatan':
      return deleteKegiatan(sop, sheet, change.kegiatan);
    case 'move-kegiatan':
      return moveKegiatan(sop, sheet, change.kegiatan, change.to);
    case 'split-kegiatan':
      return splitKegiatan(sop, sheet, change.kegiatan, change.uraian);
    case 'add-pelaksana':
      return addPelaksana(sop, sheet, change.at, change.nama);
    case 'part-pelaksana':
      return partPelaksana(sop, sheet, change.pelaksana);
    case 'rename-pelaksana':
      return renamePelaksana(sop, sheet, change.pelaksana, change.nama);
    case 'move-pelaksana':
      return movePelaksana(sop, sheet, change.pelaksana, change.to);
    case 'delete-pelaksana':
      return deletePelaksana(sop, sheet, change.pelaksana);
  }
}

/** Positions of the kegiatan whose rows a change has made. */
function newRows(change: SopChange): readonly number[] {
  if (change.kind === 'insert-kegiatan') return [change.at];
  return change.kind === 'split-kegiatan' ? [change.kegiatan, change.kegiatan + 1] : [];
}

/** New rows, and those of the names of pelaksana, as high as their texts need: where nothing is drawn, no drawing makes them so. */
function withRoom(
  { sop, edits, moved }: ChangedSop,
  others: readonly Sop[],
  before: SheetSnapshot,
  rows: readonly number[],
): ChangedSop {
  const after = applyToSheet(before, edits);
  const { sizes } = after;
  if (!sizes) return { sop, edits, ...(moved && { moved }) };
  const heights = rows.flatMap((index): Edit[] => {
    const kegiatan = sop.kegiatan[index];
    const height = kegiatan ? roundUp(textNeed(sop, kegiatan, sizes)) : 0;
    if (!kegiatan || height <= sum(sizes.rows, kegiatan.row, kegiatan.rows, DEFAULT_ROW) || rowsFor(height) > 1) return [];
    return [{ kind: 'row-height', sheet: sop.sheet, row: kegiatan.row, rows: 1, height }];
  });
  const open = rows.length === 0 ? openTallHeads : openTallRows;
  const opened = open([sop, ...others], applyToSheet(after, heights));
  return {
    sop: opened.sops[0] ?? sop,
    edits: [...edits, ...heights, ...opened.edits],
    ...(moved && { moved: afterBoth(moved, afterEdits(opened.edits)) }),
  };
}

/**
 * Changes the table as a person would: rows or columns, then the numbers, the marks that name other kegiatan, and the flowchart,
 * if there was one, all follow. `others` are further SOPs of the same sheet, whose drawings are kept up, too; refused where one of them,
 * or a text, stands beside the table in rows that would be put in or go.
 */
export function changeSop(
  sop: Sop,
  sheet: SheetSnapshot,
  change: SopChange,
  others: readonly Sop[] = [],
): Result<ChangedSop, ChangeRefusal> {
  const hindered = hinderedBeside(sop, sheet, change, others);
  if (hindered) return hindered;
  const changed = apply(sop, sheet, change);
  if (!changed.ok) return changed;
  const wasDrawn = (sheet.shapes ?? []).some((shape) => shape.name.startsWith(SYMBOL_PREFIX));
  const { value } = changed;
  const rest = others.map((other) => followEdits(other, value.edits));
  if (!wasDrawn) return { ok: true, value: withRoom(value, rest, sheet, newRows(change)) };
  const all = [value.sop, ...rest].sort((a, b) => a.isi.row - b.isi.row);
  // Lines moved by hand belonged to the rows as they were, so the new drawing starts afresh.
  const { edits } = drawFlowcharts(all, { ...applyToSheet(sheet, value.edits), shapes: [] });
  // The old drawing goes first: rows and columns that are deleted would take some of its shapes along unasked.
  const clear: Edit = { kind: 'shapes', sheet: sop.sheet, prefix: SHAPE_PREFIX, shapes: [] };
  const moved = value.moved && { moved: afterBoth(value.moved, afterEdits(edits)) };
  return { ok: true, value: { ...value, edits: [clear, ...value.edits, ...edits], ...moved } };
}
