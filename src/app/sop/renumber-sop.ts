import { ok, refuse } from '../../domain/result';
import { markLists } from '../../domain/sop/write/mark-lists';
import { CHANGE_REFUSALS } from '../../domain/sop/write/messages';
import { renumber } from '../../domain/sop/write/renumber';
import type { Text } from '../../domain/text';
import type { UseCase } from '../use-case';
import { redrawn } from './draw-sop';
import { requestFor, sopOf, type SopTarget } from './sop-on-sheet';
import { sopUndo } from './sop-undo';

export interface RenumberOutcome {
  /** Cells that were written: numbers, and marks whose return followed. */
  readonly written: number;
}

/** Numbers all kegiatan 1, 2, 3 … in one step; returns in marks and the lists that offer them follow. */
export const renumberSop: UseCase<SopTarget, RenumberOutcome, { readonly kind: 'bukan-sop'; readonly message: Text }> = {
  reads: requestFor,
  undo: sopUndo,
  plan(snapshot, input) {
    const found = sopOf(snapshot, input);
    if (!found) return refuse({ kind: 'bukan-sop', message: CHANGE_REFUSALS.bukanSop(input.sheet) });
    const { sop } = found;
    const edits = renumber(sop);
    const lists =
      edits.length > 0
        ? markLists(
            sop,
            sop.kegiatan.map((_, index) => String(index + 1)),
          )
        : [];
    const all = [...edits, ...lists];
    return ok({ outcome: { written: edits.length }, edits: [...all, ...redrawn(snapshot, found.sheet, all)] });
  },
};
