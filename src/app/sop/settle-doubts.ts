import { ok } from '../../domain/result';
import { a1, type Cell } from '../../domain/sheet/address';
import type { Edit } from '../../domain/sheet/edit';
import { memoryRequest } from '../../domain/sheet/memory';
import { sheetOf } from '../../domain/sheet/snapshot';
import type { UseCase } from '../use-case';
import { colourAgain, isDoubtNote } from './doubt-marks';
import { doubtsAgain, rememberDoubts, rememberedDoubts } from './remembered-doubts';

export interface SettleDoubtsInput {
  readonly sheet: string;
  /** The cell a person looked at; all of the sheet when absent. */
  readonly at?: Cell;
}

/** How many doubts are left on the sheet. */
export interface SettleDoubtsOutcome {
  readonly left: number;
}

/** A person has looked at what was in doubt: its colour and note go, and it is asked no more. A note the person wrote on stays. */
export const settleDoubts: UseCase<SettleDoubtsInput, SettleDoubtsOutcome, never> = {
  reads: ({ sheet }) => [{ sheet: { name: sheet }, parts: ['notes', 'conditionals'] }, memoryRequest],
  undo: {
    forgone: ['rules'],
    again: doubtsAgain,
  },
  plan(snapshot, { sheet, at }) {
    const all = rememberedDoubts(snapshot, sheet);
    const settled = (cell: Cell): boolean => at === undefined || a1(cell) === a1(at);
    const left = all.filter((doubt) => !settled(doubt.at));
    const found = sheetOf(snapshot, sheet);
    const notes = (found?.notes ?? []).filter((note) => settled(note.at) && isDoubtNote(note.text));
    const edits = [...colourAgain(found, left), ...notes.map((note): Edit => ({ kind: 'note', sheet, at: note.at, text: null }))];
    return ok({ outcome: { left: left.length }, edits: [...edits, ...rememberDoubts(snapshot, sheet, left)] });
  },
};
