import type { SymbolShape } from '../../sheet/edit';

/** One symbol of a step: which actor column (counted from 0 within the pelaksana band) and which shape. */
export interface FlowSymbol {
  readonly column: number;
  readonly shape: SymbolShape;
}

/** One step of a flowchart, in table order. `back` is the index of the earlier step that "tidak" returns to. */
export interface FlowStep {
  readonly symbols: readonly FlowSymbol[];
  readonly back?: number;
  /** What a screen reader and the reader of drawings are told: the step's number as printed and who acts. */
  readonly nomor: string;
  readonly pelaku: readonly string[];
}

/** Edges of the pelaksana band and of the rows, in points from the sheet's corner; n actors have n + 1 edges. */
export interface FlowGrid {
  readonly columns: readonly number[];
  /** Top and bottom of each step's row; rows may have gaps between them (repeated headers). */
  readonly rows: readonly { readonly top: number; readonly bottom: number }[];
  /** Indexes of steps that begin a new printed page. */
  readonly pageStarts: readonly number[];
}
