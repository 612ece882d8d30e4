import type { AnchoredPage } from '../../domain/sheet/anchored';

/** How a sheet is printed. */
export interface BookPage extends AnchoredPage {
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
  /** Fills are left out on paper. */
  readonly blackAndWhite?: true;
  readonly header?: PageBand;
  readonly footer?: PageBand;
  /** Present: the first page differs. */
  readonly firstPage?: { readonly header?: PageBand; readonly footer?: PageBand };
  /** Present: even pages differ. */
  readonly evenPages?: { readonly header?: PageBand; readonly footer?: PageBand };
  /** Number of the first page; absent: 1, or going on from the sheet before. */
  readonly firstNumber?: number;
}

/** The three parts of a header or footer, in Excel's codes: `&P` page, `&N` pages, `&D` date, `&A` sheet, `&8` size, `&&` an ampersand. */
export interface PageBand {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}
