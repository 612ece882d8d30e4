import type { Edit } from '../domain/sheet/edit';
import type { Forgone } from '../domain/sheet/invert';
import { wantsRows, type Part, type SheetRequest, type Snapshot } from '../domain/sheet/snapshot';
import { takeBack, type TakeBack } from '../domain/sheet/take-back';
import type { NewEvent } from '../domain/tracker/event';

/** How a use case's writes are taken back. */
export interface UndoWay<Input> {
  /** What must be read besides, of every sheet it asks for, so that it can be given back; formulas and notes when absent. */
  readonly parts?: readonly Part[];
  /** What is not given back cell by cell: it is made again, or stays as the write left it. */
  readonly forgone?: readonly Forgone[];
  /** Makes again what belongs to the cells that were given back (drawings, looks); carried out after them. */
  again?(given: GivenBack<Input>): readonly Edit[];
}

/** A workbook whose cells were given back. */
export interface GivenBack<Input> {
  readonly input: Input;
  /** What had been written. */
  readonly edits: readonly Edit[];
  /** As it stood before that. */
  readonly before: Snapshot;
  /** As it stands with its cells given back, other hands' later work included. */
  readonly restored: Snapshot;
}

/** A write that can be taken back: a value for `undoWrite`, opaque to screens. */
export interface Undo {
  readonly requests: readonly SheetRequest[];
  readonly taking: TakeBack;
  readonly again: (restored: Snapshot) => readonly Edit[];
  /** What the log holds of the write. */
  readonly events: readonly NewEvent[];
}

/** What a use case asks for, and with it what taking its write back needs. */
export const withParts = <Input>(requests: readonly SheetRequest[], undo: UndoWay<Input> | undefined): readonly SheetRequest[] =>
  undo
    ? requests.map((one) =>
        wantsRows(one) && one.rowsFrom !== undefined
          ? one
          : { ...one, parts: [...new Set([...one.parts, ...(undo.parts ?? (['formulas', 'notes'] as const))])] },
      )
    : requests;

/** The way back from what a use case wrote; undefined where there is none. */
export function undoOf<Input>(
  undo: UndoWay<Input> | undefined,
  input: Input,
  edits: readonly Edit[],
  { before, requests, events }: Pick<Undo, 'requests' | 'events'> & { readonly before: Snapshot },
): Undo | undefined {
  if (!undo || edits.length === 0) return undefined;
  const taking = takeBack(edits, before, undo.forgone);
  if (!taking.ok || taking.value.edits.length === 0) return undefined;
  return {
    // By then the person may look at another sheet.
    requests: requests.map((one) => (one.sheet === 'active' ? { ...one, sheet: { name: before.active } } : one)),
    taking: taking.value,
    events,
    again: (restored) => undo.again?.({ input, edits, before, restored }) ?? [],
  };
}
