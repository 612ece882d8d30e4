import type { Area, Cell } from './address';
import type { FormatName, SeriesRole, StyleName, SymbolLook } from './style';

/**
 * What is written into a cell. Text is always text: the adapter escapes "=…", "+…", "-…", "@…" and number-like text.
 * `null` leaves the cell as it is; '' empties it.
 */
export type CellInput =
  | string
  | number
  | boolean
  | null
  | {
      readonly formula: string;
      /** What the formula yields now, where the domain knows it: files written without a calculation engine store it. */
      readonly value?: string | number | boolean;
    };

/** A point in points (1/72 inch) from the sheet's top-left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The guideline's symbols (PermenPANRB 35/2012): kapsul, kotak, belah ketupat, segilima. */
export type SymbolShape = 'terminator' | 'process' | 'decision' | 'connector';

/** Where a connector touches a symbol; the same numbering as Excel's connection sites on these symbols. */
export type Site = 'top' | 'left' | 'bottom' | 'right';

/** A drawing object. Names are unique per sheet and begin with `runut:`; redrawing replaces exactly those. */
export type ShapeSpec =
  | {
      readonly kind: 'symbol';
      readonly name: string;
      readonly symbol: SymbolShape;
      readonly box: Box;
      readonly alt: string;
      readonly text?: string;
      /** Absent: plain. */
      readonly look?: SymbolLook;
    }
  | {
      readonly kind: 'connector';
      readonly name: string;
      /** Symbols (by name) this end is glued to; absent where the end is free. */
      readonly from?: { readonly shape: string; readonly site: Site };
      readonly to?: { readonly shape: string; readonly site: Site };
      /** 2 points: straight; 3 points: one right-angled elbow; 4 points: two elbows. Longer routes are several connectors. */
      readonly points: readonly Point[];
      readonly arrow: boolean;
      readonly alt: string;
    }
  | { readonly kind: 'label'; readonly name: string; readonly box: Box; readonly text: string };

/** A picture over the cells, named as shapes are; `png` is base64 without a prefix. */
export interface PictureSpec {
  readonly kind: 'picture';
  readonly name: string;
  readonly box: Box;
  readonly png: string;
  readonly alt: string;
}

/** A native chart over the cells, drawn from cells and following them. Names are unique per sheet and begin with `runut:`. */
export interface ChartSpec {
  readonly name: string;
  /** Horizontal bars (the first category on top), standing columns, or lines with a mark at every point. */
  readonly type: 'bar' | 'column' | 'line';
  readonly title: string;
  /** Alternative text. Excel's object model cannot set a chart's: there the title speaks for it, in files this does. */
  readonly alt: string;
  readonly box: Box;
  /** The sheet its cells stand on; absent: the sheet the chart is on. */
  readonly source?: string;
  /** One row or one column of texts (or years), as many as each series has values. */
  readonly categories: Area;
  /** A chart without series is not drawn. */
  readonly series: readonly ChartSeries[];
  readonly valueAxis: ChartAxis;
  readonly legend: boolean;
  /** Whether each value is written at its bar or point, in the axis' format. */
  readonly labels: boolean;
}

export interface ChartSeries {
  /** As the legend shows it. */
  readonly name: string;
  readonly values: Area;
  readonly role: SeriesRole;
}

/** Ends that are absent follow the values. */
export interface ChartAxis {
  readonly min?: number;
  readonly max?: number;
  readonly format?: FormatName;
  readonly title?: string;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface PageSetup {
  readonly paper: 'folio' | 'a4';
  readonly orientation: 'landscape' | 'portrait';
  readonly fitToWidth: boolean;
  readonly printArea?: Area;
  /** Rows repeated at the top of every page; null repeats none from now on. */
  readonly titleRows?: { readonly row: number; readonly rows: number } | null;
  /** Manual breaks: a page ends above each of these rows. */
  readonly breaksAbove?: readonly number[];
  readonly footer?: { readonly left?: string; readonly right?: string };
  readonly header?: { readonly right?: string };
  /** Whether the first page is a cover: nothing stands above and below it. */
  readonly bareFirst?: boolean;
}

/** Input rules a sheet keeps enforcing on a PC without Runut. */
export type ValidationRule =
  | { readonly kind: 'list'; readonly options: readonly string[] }
  | { readonly kind: 'list-from'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number };

export interface Validation {
  readonly rule: ValidationRule;
  /** Whether other input is refused or only warned about. */
  readonly strict: boolean;
  readonly title: string;
  readonly message: string;
}

/** A conditional format whose formula is relative to the area's top-left cell, as in Excel. */
export type ConditionalFormat =
  | { readonly kind: 'formula'; readonly formula: string; readonly style: StyleName }
  | { readonly kind: 'bar'; readonly min: number; readonly max: number; readonly style: StyleName };

/** One change to a workbook, as a value. A list of edits is written in order, in one go. */
export type Edit =
  /** Makes the sheet if it is missing; never clears one that exists. */
  | { readonly kind: 'ensure-sheet'; readonly sheet: string; readonly visibility?: Visibility; readonly gridlines?: boolean }
  | { readonly kind: 'visibility'; readonly sheet: string; readonly visibility: Visibility }
  | { readonly kind: 'rename-sheet'; readonly sheet: string; readonly to: string }
  | { readonly kind: 'delete-sheet'; readonly sheet: string }
  /** A rectangle of values; every row has the same length. */
  | { readonly kind: 'write'; readonly sheet: string; readonly at: Cell; readonly values: readonly (readonly CellInput[])[] }
  /** `contents` empties values; `looks` removes formats, merges, validation and conditional formats; `all` both. */
  | { readonly kind: 'clear'; readonly sheet: string; readonly area: Area; readonly what: 'contents' | 'looks' | 'all' }
  | { readonly kind: 'insert-rows'; readonly sheet: string; readonly row: number; readonly rows: number }
  | { readonly kind: 'delete-rows'; readonly sheet: string; readonly row: number; readonly rows: number }
  | { readonly kind: 'insert-columns'; readonly sheet: string; readonly column: number; readonly columns: number }
  | { readonly kind: 'delete-columns'; readonly sheet: string; readonly column: number; readonly columns: number }
  | { readonly kind: 'style'; readonly sheet: string; readonly area: Area; readonly style: StyleName }
  | { readonly kind: 'format'; readonly sheet: string; readonly area: Area; readonly format: FormatName }
  | { readonly kind: 'merge' | 'unmerge'; readonly sheet: string; readonly area: Area }
  /** Sets texts at the top of their cells and leaves the rest of their look as it is. */
  | { readonly kind: 'align-top'; readonly sheet: string; readonly area: Area }
  /** Points. */
  | {
      readonly kind: 'column-width';
      readonly sheet: string;
      readonly column: number;
      readonly columns: number;
      readonly width: number;
    }
  | { readonly kind: 'row-height'; readonly sheet: string; readonly row: number; readonly rows: number; readonly height: number }
  | { readonly kind: 'validation'; readonly sheet: string; readonly area: Area; readonly validation: Validation | null }
  /** Puts formats before those the area has, and leaves these as they are. */
  | {
      readonly kind: 'add-conditional';
      readonly sheet: string;
      readonly area: Area;
      readonly formats: readonly ConditionalFormat[];
    }
  /** Takes away every format of the sheet with exactly this formula; the sheet's `conditionals` must have been read. */
  | { readonly kind: 'remove-conditional'; readonly sheet: string; readonly formula: string }
  /** Replaces all conditional formats of the area. */
  | { readonly kind: 'conditional'; readonly sheet: string; readonly area: Area; readonly formats: readonly ConditionalFormat[] }
  /**
   * Replaces every shape of the sheet whose name begins with `prefix`, except those named in `keep`, which stay untouched and to
   * which new connectors may be glued.
   */
  | {
      readonly kind: 'shapes';
      readonly sheet: string;
      readonly prefix: string;
      readonly shapes: readonly (ShapeSpec | PictureSpec)[];
      readonly keep?: readonly string[];
    }
  /** How symbols that are drawn look from now on, by name; names that are not drawn are left out. Plans need the sheet's `shapes`. */
  | {
      readonly kind: 'symbol-looks';
      readonly sheet: string;
      readonly looks: readonly { readonly name: string; readonly look: SymbolLook }[];
    }
  /**
   * Replaces every chart of the sheet whose name begins with `prefix`; the cells are written before it. In Excel the snapshot
   * behind the plan must have read the sheet's `shapes`, unless the sheet is new.
   */
  | { readonly kind: 'charts'; readonly sheet: string; readonly prefix: string; readonly charts: readonly ChartSpec[] }
  /** Whether people may type into the cells once the sheet is protected. */
  | { readonly kind: 'lock'; readonly sheet: string; readonly area: Area; readonly locked: boolean }
  /** Protection without a password; the adapter lifts it while it writes and restores it after. */
  | { readonly kind: 'protect'; readonly sheet: string; readonly on: boolean }
  | { readonly kind: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly kind: 'page'; readonly sheet: string; readonly setup: PageSetup }
  /** On paper Excel leaves out every fill, also those of conditional formats; the screen keeps them. */
  | { readonly kind: 'black-and-white'; readonly sheet: string; readonly on: boolean }
  | { readonly kind: 'note'; readonly sheet: string; readonly at: Cell; readonly text: string | null }
  | { readonly kind: 'select'; readonly sheet: string; readonly area: Area };

export type EditOf<Kind extends Edit['kind']> = Extract<Edit, { kind: Kind }>;
