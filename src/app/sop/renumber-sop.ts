import { ok } from '../../domain/result';
import { markLists } from '../../domain/sop/write/mark-lists';
import { renumber } from '../../domain/sop/write/renumber';
import type { UseCase } from '../use-case';
import { redrawn } from './draw-sop';
import { onSop, type NoSop, type SopTarget } from './sop-on-sheet';
import { sopUndo } from './sop-undo';

export interface RenumberOutcome {
  /** Cells that were written: numbers, and marks whose return followed. */
  readonly written: number;
}

/** Numbers all kegiatan 1, 2, 3 … in one step; returns in marks and the lists that offer them follow. */
export const renumberSop: UseCase<SopTarget, RenumberOutcome, NoSop> = onSop(({ sop, sheet }, _, snapshot) => {
  const edits = renumber(sop);
  const lists =
    edits.length > 0
      ? markLists(
          sop,
          sop.kegiatan.map((_, index) => String(index + 1)),
        )
      : [];
  const all = [...edits, ...lists];
  return ok({ outcome: { written: edits.length }, edits: [...all, ...redrawn(snapshot, sheet, all)] });
}, sopUndo);
