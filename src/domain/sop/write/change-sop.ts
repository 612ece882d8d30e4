import { applyToSheet } from '../../sheet/apply-edits';
import type { Edit } from '../../sheet/edit';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { Result } from '../../result';
import { writeFlowcharts } from '../layout/write-flowchart';
import { flowchartSheet } from '../layout/plan-flowchart';
import { SHAPE_PREFIX } from '../layout/layout-flow';
import { SYMBOL_PREFIX } from '../layout/symbol-names';
import type { Sop } from '../sop';
import type { ChangedSop, ChangeRefusal } from './change-outcome';
import { hinderedBeside } from './beside';
import { deleteKegiatan, insertKegiatan, moveKegiatan, splitKegiatan } from './change-kegiatan';
import { addPelaksana, movePelaksana, renamePelaksana } from './change-pelaksana';
import { deletePelaksana } from './delete-pelaksana';
import { partPelaksana } from './part-pelaksana';
import { followEdits } from './move-sop';

/** What a person can do to the table of an SOP; positions count from 0. */
export type SopChange =
  /** A new kegiatan before position `at`; `at` = the number of kegiatan appends one. */
  | { readonly kind: 'insert-kegiatan'; readonly at: number; readonly uraian?: string; readonly pelaksana?: string }
  | { readonly kind: 'delete-kegiatan'; readonly kegiatan: number }
  /** Takes a kegiatan to position `to` of the table as it will be. */
  | { readonly kind: 'move-kegiatan'; readonly kegiatan: number; readonly to: number }
  /** Two kegiatan out of one: kelengkapan stays with the first, output and a decision go to the second. */
  | { readonly kind: 'split-kegiatan'; readonly kegiatan: number; readonly uraian: readonly [string, string] }
  | { readonly kind: 'add-pelaksana'; readonly at: number; readonly nama: string }
  /** A column of its own for each position that shares this one's. */
  | { readonly kind: 'part-pelaksana'; readonly pelaksana: string }
  | { readonly kind: 'rename-pelaksana'; readonly pelaksana: string; readonly nama: string }
  | { readonly kind: 'move-pelaksana'; readonly pelaksana: string; readonly to: number }
  /** Its column and marks go; kegiatan that only this pelaksana did have nobody any more. */
  | { readonly kind: 'delete-pelaksana'; readonly pelaksana: string };

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
  if (!wasDrawn) return changed;
  const { value } = changed;
  const all = [value.sop, ...others.map((other) => followEdits(other, value.edits))].sort((a, b) => a.isi.row - b.isi.row);
  // Lines moved by hand belonged to the rows as they were, so the new drawing starts afresh.
  const { edits } = writeFlowcharts(all, { ...flowchartSheet(applyToSheet(sheet, value.edits)), shapes: [] });
  // The old drawing goes first: rows and columns that are deleted would take some of its shapes along unasked.
  const clear: Edit = { kind: 'shapes', sheet: sop.sheet, prefix: SHAPE_PREFIX, shapes: [] };
  return { ok: true, value: { ...value, edits: [clear, ...value.edits, ...edits] } };
}
