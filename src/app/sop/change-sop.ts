import { ok } from '../../domain/result';
import type { SopChange } from '../../domain/sop/write/sop-change';
import { changeSop } from '../../domain/sop/write/change-sop';
import type { ChangeRefusal } from '../../domain/sop/write/change-outcome';
import { drawnInColours } from '../tracker/sheet-colours';
import type { UseCase } from '../use-case';
import type { SopTarget } from './sop-on-sheet';
import { onSop, type NoSop } from './sop-on-sheet';
import { doubtsAgain } from './remembered-doubts';
import { sopUndo } from './sop-undo';

export interface ChangeSopInput extends SopTarget {
  readonly change: SopChange;
}

/** How many kegiatan and pelaksana the SOP has now. */
export interface ChangeSopOutcome {
  readonly kegiatan: number;
  readonly pelaksana: number;
}

/** What takes contents past others, so that colours at their cells must be known to go along. */
const CARRIES: ReadonlySet<SopChange['kind']> = new Set([
  'move-kegiatan',
  'split-kegiatan',
  'move-pelaksana',
  'delete-pelaksana',
  'part-pelaksana',
]);

const changing: UseCase<ChangeSopInput, ChangeSopOutcome, ChangeRefusal | NoSop> = onSop(
  (found, input, snapshot) => {
    const changed = changeSop(
      found.sop,
      found.sheet,
      input.change,
      found.sops.filter((one) => one !== found.sop),
    );
    if (!changed.ok) return changed;
    const { sop, edits, moved } = changed.value;
    return ok({
      outcome: { kegiatan: sop.kegiatan.length, pelaksana: sop.pelaksana.length },
      edits: drawnInColours(snapshot, found.sheet.name, [sop], edits),
      ...(moved && { moved }),
    });
  },
  {
    ...sopUndo,
    again: (given) => [...(sopUndo.again?.(given) ?? []), ...doubtsAgain(given)],
  },
);

/** Edits the table as a person works; numbers, marks, returns, the drawing, and what is noted and in doubt follow in the same write. */
export const changeSopUseCase: typeof changing = {
  ...changing,
  reads: (input) => [
    ...changing.reads(input),
    ...(CARRIES.has(input.change.kind) ? [{ sheet: { name: input.sheet }, parts: ['conditionals'] } as const] : []),
  ],
};
