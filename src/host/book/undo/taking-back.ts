import type { Grid } from '../grid';
import type { Mutation } from './undo-stack';

/** Asked before a mutation: what takes it back. */
export type TakingBack = (grid: Grid, params: never) => readonly Mutation[];

/** Asked before and after a mutation: with what in place of its own it would bring back what stands then. */
export type Restoring = (grid: Grid, params: never) => object;
