import type { FUniver } from '@univerjs/core/facade';

/** One of Univer's mutations and what it is given. */
export interface Mutation {
  readonly id: string;
  readonly params: object;
}

/** What is taken back, and done again, in one go. */
interface UndoItem {
  readonly unitID: string;
  readonly undoMutations: Mutation[];
  readonly redoMutations: Mutation[];
}

/** Univer's own list of what can be undone, on which a person's steps stand: its `IUndoRedoService`, as far as the host needs it. */
export interface UndoStack {
  pushUndoRedo(item: UndoItem): void;
  clearUndoRedo(unitId: string): void;
}

/** The page and Node assemble Univer from different builds, so that each has to say where its service is. */
const stacks = new WeakMap<FUniver, UndoStack>();

export const useUndoStack = (api: FUniver, stack: UndoStack): void => void stacks.set(api, stack);

export function undoStackOf(api: FUniver): UndoStack {
  const found = stacks.get(api);
  if (!found) throw new Error('This Univer was assembled without saying where its undo list is.');
  return found;
}
