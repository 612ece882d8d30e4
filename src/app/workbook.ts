import type { Edit } from '../domain/sheet/edit';
import type { SheetRequest, Snapshot } from '../domain/sheet/snapshot';

/**
 * The port to the workbook the person has open. `read` costs one round trip whatever is asked; `write` one, whatever the
 * number of edits, and one more where there is something to show (page set-up, frozen rows, a selection). Both throw
 * `WorkbookError` when the host refuses; a write that threw may have been carried out in part and is never repeated by itself.
 */
export interface Workbook {
  read(requests: readonly SheetRequest[]): Promise<Snapshot>;
  write(edits: readonly Edit[]): Promise<void>;
  /** Who is told when a write counts as done although the host would not show it; one listener. */
  onUnshown?(listener: (unshown: Unshown) => void): void;
}

/** What could not be opened, frozen or set up for the printer; `saved`: cells were written before that. */
export interface Unshown {
  readonly failure: WorkbookError;
  readonly saved: boolean;
}

/** What went wrong in the host, in the terms a person can act on. */
export type WorkbookErrorKind =
  | 'cell-edit-mode'
  | 'protected'
  | 'not-responding'
  | 'session-lost'
  | 'too-large'
  | 'denied'
  | 'unsupported'
  /** Excel cannot undo something in it together with the rest, and so did not do it. */
  | 'not-undoable'
  | 'missing-item'
  /** The log holds rows that only a newer Runut understands. */
  | 'newer-log'
  | 'unknown';

export class WorkbookError extends Error {
  constructor(
    readonly kind: WorkbookErrorKind,
    readonly during: 'read' | 'write',
    /** The host's own code and message, for "Salin rincian" only. */
    readonly detail: string,
    options?: { cause?: unknown },
  ) {
    super(`${during}: ${kind} (${detail})`, options);
    this.name = 'WorkbookError';
  }
}

/** Something another hand did to the workbook; Runut's own writes are never reported. */
export type WorkbookChange =
  | {
      readonly kind: 'edited';
      readonly sheet: string;
      readonly address: string;
      readonly by: 'this-person' | 'co-author';
      /** Cells, rows or columns were put in or taken out, so that everything on the sheet may stand elsewhere. */
      readonly shifted?: boolean;
    }
  | { readonly kind: 'activated'; readonly sheet: string }
  | { readonly kind: 'sheets-changed' };

/** Tells of changes until the returned function is called. Listening never writes. */
export interface WorkbookEvents {
  subscribe(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
}

/** A row of a sheet that a person stands on, counted from 0. */
export interface SelectedRow {
  readonly sheet: string;
  readonly row: number;
}

/** Where the person stands in the workbook. Asking costs a round trip, following costs none. */
export interface WorkbookSelection {
  now(): Promise<SelectedRow>;
  /** Tells of each move to other cells until the returned function is called. */
  follow(listener: (at: SelectedRow) => void): Promise<() => Promise<void>>;
}

/** Opens a finished .xlsx beside the workbook; rejects where the host cannot. */
export type OpenNewWorkbook = (bytes: Uint8Array) => Promise<void>;
