import type { Grid } from '../grid';
import { CELLS_AND_SIZES } from './cell-mutations';
import { RULES } from './rule-mutations';
import type { Mutation } from './undo-stack';

/** What takes a mutation back and what does it again; null where that is nothing. */
export interface Pair {
  readonly undo: readonly Mutation[];
  readonly redo: readonly Mutation[];
}

/** Asked before a mutation: what takes it back. */
export type TakingBack = (grid: Grid, params: never) => readonly Mutation[];

/** Asked before and after a mutation: with what in place of its own it would bring back what stands then. */
export type Restoring = (grid: Grid, params: never) => object;

/** Room to write in, and where a person stands: Excel undoes neither. */
const NO_STEP = /set-worksheet-(?:row|column)-count$|set-worksheet-active$|set-selections$/;

/** Runs the mutation; undefined where the host cannot take it back. */
export function pairAround(grid: Grid, mutation: Mutation, run: () => void): Pair | null | undefined {
  const { id, params } = mutation;
  const restoring = CELLS_AND_SIZES[id];
  if (restoring) {
    const now = (): Mutation => ({ id, params: { ...params, ...restoring(grid, params as never) } });
    const undo = [now()];
    run();
    return { undo, redo: [now()] };
  }
  const undo = RULES[id]?.(grid, params as never);
  run();
  if (NO_STEP.test(id)) return null;
  return undo && { undo, redo: [mutation] };
}
