import type * as Core from '@univerjs/core';
import type { Restyled } from '../contract';
import type { Pair } from './mutation-pair';

/** Says of a shape what it looks like: the host's own mutation, for Univer keeps no drawings. */
const RESTYLE = 'runut.mutation.restyle-shape';
/** What Univer calls a mutation; its enum is no type alone, and builds differ. */
const MUTATION = 2 as Core.CommandType;

/** What takes it back and what does it again. */
export function restylingPair(unitId: string, sheetId: string, { shapeId, before, after }: Restyled): Pair {
  const mutation = (patch: object) => ({ id: RESTYLE, params: { unitId, sheetId, shapeId, patch } });
  return { undo: [mutation(before)], redo: [mutation(after)] };
}

interface Restyling {
  readonly unitId: string;
  readonly sheetId: string;
  readonly shapeId: string;
  readonly patch: object;
}

type Carry = (sheetId: string, shapeId: string, patch: object) => void;

/** How each workbook that is open puts a look on a shape, by its id. */
const open = new Map<string, Carry>();

/** From now on shapes of the workbook can be given back their looks, until the returned function is called. */
export function takesRestyling(unitId: string, carry: Carry): () => void {
  open.set(unitId, carry);
  return () => void open.delete(unitId);
}

/** Teaches Univer the mutation, once for each Univer. */
export function teachRestyling(commands: Pick<Core.ICommandService, 'registerCommand'>): void {
  commands.registerCommand({
    id: RESTYLE,
    type: MUTATION,
    handler: (_accessor, params?: object) => {
      const { unitId, sheetId, shapeId, patch } = params as Restyling;
      const carry = open.get(unitId);
      carry?.(sheetId, shapeId, patch);
      return carry !== undefined;
    },
  });
}
