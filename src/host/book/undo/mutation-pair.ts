import type { Grid } from '../grid';
import { CELL_MUTATIONS } from './cell-mutations';
import { RULE_MUTATIONS } from './rule-mutations';
import type { Mutation } from './undo-stack';

/** What takes a mutation back and what does it again; null where that is nothing. */
export interface Pair {
  readonly undo: readonly Mutation[];
  readonly redo: readonly Mutation[];
}

/** Room to write in, and where a person stands: Excel undoes neither. */
const NO_STEP = /set-worksheet-(?:row|column)-count$|set-worksheet-active$|set-selections$/;

/** Runs the mutation; undefined where the host cannot take it back. */
export function pairAround(grid: Grid, mutation: Mutation, run: () => void): Pair | null | undefined {
  const { id, params } = mutation;
  const restoring = CELL_MUTATIONS[id];
  if (restoring) {
    const now = (): Mutation => ({ id, params: { ...params, ...restoring(grid, params as never) } });
    const undo = [now()];
    run();
    return { undo, redo: [now()] };
  }
  const undo = RULE_MUTATIONS[id]?.(grid, params as never);
  run();
  if (NO_STEP.test(id)) return null;
  return undo && { undo, redo: [mutation] };
}
