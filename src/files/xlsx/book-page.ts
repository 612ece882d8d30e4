import type { Area } from '../../domain/sheet/address';

/** How a sheet is printed. */
export interface BookPage {
  /** ST_PaperSize of ECMA-376: 9 is A4, 14 Folio (8.5 × 13 in, which stands for F4). Absent: the printer's own. */
  readonly paper?: number;
  readonly orientation: 'portrait' | 'landscape';
  /** Pages wide and tall; 0: as many as needed. Present: fits to pages instead of scaling. */
  readonly fit?: { readonly width: number; readonly height: number };
  /** Percent; absent: 100. */
  readonly scale?: number;
  readonly margins?: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly printArea?: readonly Area[];
  readonly titleRows?: { readonly row: number; readonly rows: number };
  readonly titleColumns?: { readonly column: number; readonly columns: number };
  /** Manual breaks: a page ends above each of these rows, and left of each of these columns. */
  readonly breaksAbove?: readonly number[];
  readonly breaksLeft?: readonly number[];
  readonly header?: PageBand;
  readonly footer?: PageBand;
  /** Present: the first page differs. */
  readonly firstPage?: { readonly header?: PageBand; readonly footer?: PageBand };
}

/** The three parts of a header or footer, in Excel's codes: `&P` page, `&N` pages, `&D` date, `&A` sheet, `&8` size, `&&` an ampersand. */
export interface PageBand {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}
