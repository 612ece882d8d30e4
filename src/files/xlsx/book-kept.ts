/**
 * A piece of a sheet's file that says more than a `BookSheet` holds, kept whole so that it is written back: a filter, a table, icons, a
 * link with a tip. Addresses in it follow rows and columns, formulas in it follow sheets.
 */
export interface BookKept {
  /**
   * Where it stands: `element` a child of the sheet, `words` attributes for an element that Runut writes itself, `conditional` a rule
   * with its areas, `validation`, `link`, `extension` something in the sheet's `extLst`, `table` a part of its own.
   */
  readonly kind: 'element' | 'words' | 'conditional' | 'validation' | 'link' | 'extension' | 'table';
  /** XML without namespaces declared: in an extension names are Excel 2010's ("x14"), but for addresses and formulas ("xm"). */
  readonly xml: string;
  /** Differential formats that it names, by the number it names them with. */
  readonly looks?: Readonly<Record<string, string>>;
  /** Conditionals: how many of the sheet's own come before it. Links: their target outside, extensions: their identifier. */
  readonly after?: number;
  readonly target?: string;
}

/** A part of the workbook as a whole that Runut does not hold: theme, custom properties, another workbook that formulas name. */
export interface BookPart {
  readonly of: 'root' | 'workbook';
  /** Type of the relationship to it, whole. */
  readonly relation: string;
  readonly path: string;
  readonly contentType: string;
  readonly xml: string;
  /** Its own relationships, all of them outside of the file. */
  readonly links: readonly { readonly id: string; readonly type: string; readonly target: string }[];
}

/** A formula that fills several cells at once, from its own cell on. */
export interface BookArray {
  readonly rows: number;
  readonly columns: number;
  /** Excel spreads it by itself: how many cells it fills is only what it last came to. */
  readonly spreads?: true;
}
