import type { Site, SymbolShape } from '../../sheet/edit';

/**
 * A coordinate that is named first and known later: routes are decided over rows and channels alone, so that they depend on
 * neither widths nor heights; placing fills in the points.
 */
export interface At {
  at: number;
}

/** A drawn box: a symbol in its cell, or a segilima that joins two pages. */
export interface Node {
  readonly name: string;
  readonly shape: SymbolShape;
  readonly alt: string;
  readonly text: string | undefined;
  /** Actor column, from 0. */
  readonly column: number;
  readonly row: number;
  readonly kind: 'simbol' | 'sambung';
  /** On its row's centre line, or in the strip a row keeps at its top or bottom for the edge of a page. */
  readonly stand: 'line' | 'top-strip' | 'bottom-strip';
  /** Sideways shift from the column's centre, as a share of a symbol's width; 1 and -1 are the margins beside it. */
  readonly shift: number;
  readonly left: At;
  readonly right: At;
  readonly top: At;
  readonly bottom: At;
  readonly x: At;
  readonly y: At;
  topUsed: boolean;
  bottomUsed: boolean;
}

/** A vertical line between two columns of symbols: channel k lies left of column k. Keys order places down the page. */
export interface Lane extends At {
  readonly channel: number;
  /** Which side of the cell border it keeps to: 0 left, 1 right. */
  readonly half: 0 | 1;
  lo: number;
  hi: number;
  track: number;
}

/** A horizontal line between two rows of symbols, within the row it belongs to. Keys order places across the page. */
export interface Track extends At {
  readonly lo: number;
  readonly hi: number;
  index: number;
}

export interface Waypoint {
  readonly x: At;
  readonly y: At;
}

export interface Port {
  readonly node: Node;
  readonly site: Site;
}

/** One line of the drawing, from symbol to symbol, or to the line it joins. */
export interface Route {
  readonly name: string;
  readonly alt: string;
  readonly points: readonly Waypoint[];
  readonly from: Port;
  /** Undefined where it ends on another line. */
  readonly to: Port | undefined;
  readonly arrow: boolean;
  readonly label: 'ya' | 'tidak' | undefined;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** One row of symbols while the drawing is decided. */
export interface Row {
  readonly index: number;
  /** Which step it is. */
  readonly step: number;
  readonly page: number;
  readonly nodes: readonly Node[];
  readonly first: number;
  readonly last: number;
  readonly decision: Node | undefined;
  /** Row that "tidak" returns to. */
  readonly back: number | undefined;
  /** The decision has no free side, so "tidak" leaves at its top and the flow enters at another symbol. */
  readonly boxed: boolean;
  readonly line: At;
  leftUsed: boolean;
  rightUsed: boolean;
  /** The symbol at which the flow comes in, and columns whose centre is crossed above the symbols. */
  entry: Node | undefined;
  readonly crossed: Set<number>;
  readonly early: Track[];
  readonly late: Track[];
  readonly below: Track[];
  topStrip: boolean;
  bottomStrip: boolean;
  labelTop: boolean;
  labelBottom: boolean;
}

/** Everything decided about a drawing before any measure is known. */
export interface FlowPlan {
  readonly columnCount: number;
  readonly rows: readonly Row[];
  readonly routes: readonly Route[];
  readonly joints: readonly Node[];
  readonly lanes: readonly Lane[];
  readonly centres: readonly At[];
}

/** Order keys of places in one row, top to bottom. */
const KEY = { above: 1, line: 4, below: 6, row: 8 } as const;

export const keyAbove = (row: number): number => row * KEY.row + KEY.above;
export const keyLine = (row: number): number => row * KEY.row + KEY.line;
export const keyBelow = (row: number): number => row * KEY.row + KEY.below;

/** Order keys across: channel k, then the centre of column k. */
export const keyChannel = (channel: number): number => channel * 2;
export const keyCentre = (column: number): number => column * 2 + 1;

export const nowhere = (): At => ({ at: 0 });

/** Gives each interval the first track on which it meets no other; `hi` and `lo` count as taken. */
export function assign<T extends { readonly lo: number; readonly hi: number }>(taken: T[][], one: T): number {
  let index = 0;
  while (taken[index]?.some((other) => other.lo <= one.hi && one.lo <= other.hi)) index += 1;
  const track = taken[index];
  if (track) track.push(one);
  else taken[index] = [one];
  return index;
}
