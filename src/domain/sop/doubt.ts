import type { Cell } from '../sheet/address';

/** Something a reader of a file proposes but does not assert: a person looks at the cell and keeps it or mends it. */
export interface Doubt {
  readonly sheet: string;
  readonly at: Cell;
  readonly kind: DoubtKind;
  /** What stands there, where that helps to find it ("◆", the first words of a text). */
  readonly teks?: string;
}

/** Each kind has its words in `messages.ts`. */
export type DoubtKind =
  /** A symbol whose row is known only from how far it lies below something else. */
  | 'symbol-row'
  /** A symbol on the border of two columns. */
  | 'symbol-column'
  /** Somebody acts here, but the drawing (a picture, a free form) does not tell as what. */
  | 'symbol-kind'
  /** A text that ends where its row ends on paper: what did not fit was never printed. */
  | 'text-cut'
  /** A cell known only from where its words stand, without lines around it. */
  | 'cell-edges'
  /** Words that stand over the line between two cells. */
  | 'text-place'
  /** The flow of several steps is one picture, so that nobody can be read from it. */
  | 'flow-picture'
  /** A page that shows a picture and no table. */
  | 'page-picture'
  /** A column whose header does not say in so many words what it holds. */
  | 'column-role'
  /** A column of marks whose header names several positions. */
  | 'several-jabatan'
  /** Something on the sheet that is no part of the SOP as read, and is not written with it. */
  | 'not-taken'
  /** The last step before another sheet whose numbers count on. */
  | 'goes-on'
  /** Nothing but a colour marks the cell. */
  | 'fill-mark'
  /** A drawing over no cell of the table. */
  | 'symbol-outside'
  /** Changes that nobody has accepted yet; they were read as if they were. */
  | 'tracked-changes'
  | 'hidden-text'
  | 'footnote'
  | 'comment';
