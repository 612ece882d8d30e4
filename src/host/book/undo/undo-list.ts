import type { Grid } from '../grid';
import { pairAround, type Pair } from './mutation-pair';
import type { Mutation, UndoStack } from './undo-stack';

/** What is taken back in one go: in the order in which it was done. */
export class UndoStep {
  readonly pairs: Pair[] = [];
}

/** What can be undone in one workbook. A person's steps come onto it by themselves, a pane's through a step that is open meanwhile. */
export class UndoList {
  private open: UndoStep | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly stack: UndoStack,
    private readonly emptied: () => void,
  ) {}

  /** From now on what the host does to the grid belongs to this step; undefined: to none. */
  record(step: UndoStep | undefined): void {
    this.open = step;
  }

  /** Runs what the host does to the grid. */
  around(mutation: Mutation, run: () => void): void {
    const step = this.open;
    if (!step) return run();
    const pair = pairAround(this.grid, mutation, run);
    if (pair) step.pairs.push(pair);
    else if (pair === undefined) this.cannotUndo();
  }

  /** Something was done beside the grid, which this takes back. */
  did(pair: Pair): void {
    this.open?.pairs.push(pair);
  }

  /** Something was done that cannot be taken back: nor can, as in Excel, whatever was done before it. */
  cannotUndo(): void {
    if (!this.open) return;
    this.open.pairs.length = 0;
    this.empty();
  }

  push({ pairs }: UndoStep): void {
    if (pairs.length === 0) return;
    const undoMutations = pairs.toReversed().flatMap(({ undo }) => undo);
    this.stack.pushUndoRedo({ unitID: this.grid.unitId, undoMutations, redoMutations: pairs.flatMap(({ redo }) => redo) });
  }

  /** Nothing done so far can be undone any more. */
  empty(): void {
    this.stack.clearUndoRedo(this.grid.unitId);
    this.emptied();
  }
}
