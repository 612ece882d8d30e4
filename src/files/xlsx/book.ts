import type { Area, Cell } from '../../domain/sheet/address';
import type { Box, Point, Visibility } from '../../domain/sheet/edit';
import type { CellValue } from '../../domain/sheet/snapshot';
import type { BookChart } from './book-chart';
import type { BookConditional, BookValidation } from './book-rules';
import type { BookStyle } from './book-style';

/**
 * A workbook as plain data (JSON-like, immutable): what Runut writes, reads back and must not lose. Rows and columns count
 * from 0, lengths are points (1/72 inch), colours are `#RRGGBB`.
 */
export interface Book {
  /** In tab order, hidden ones too; at least one, and at least one of them visible. */
  readonly sheets: readonly BookSheet[];
  /** Index of the sheet the file opens on. */
  readonly active: number;
  readonly names: readonly BookName[];
  /** The workbook's Normal font: column widths in the file are counted in its digits. */
  readonly font: { readonly name: string; readonly size: number };
  /** `document.settings` of the add-in: key to JSON text. Kept in a custom XML part of Runut's own. */
  readonly settings: Readonly<Record<string, string>>;
  /** Other custom XML parts, whole, in file order. */
  readonly customXml: readonly string[];
  readonly properties: BookProperties;
}

/** The document properties Excel shows under Info; moments are ISO 8601 in UTC. */
export interface BookProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly creator?: string;
  readonly company?: string;
  readonly created?: string;
}

/** A defined name other than print areas and print titles, which belong to their sheet's page. */
export interface BookName {
  readonly name: string;
  /** Without "=", e.g. `'Lembar 1'!$A$1:$B$2`. */
  readonly formula: string;
  /** The sheet it is limited to; absent for the whole workbook. */
  readonly sheet?: string;
}

export interface BookSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor?: string;
  readonly gridlines: boolean;
  /** Row-major from A1. Rows may be shorter than others; null where nothing stands and nothing is formatted. */
  readonly cells: readonly (readonly (BookCell | null)[])[];
  /** By column index; null or missing: the default width, no style. */
  readonly columns: readonly (BookColumn | null)[];
  /** By row index; null or missing: as high as its text needs (`defaultRowHeight` when unknown). */
  readonly rows: readonly (BookRow | null)[];
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly merges: readonly Area[];
  readonly validations: readonly BookValidation[];
  /** Highest priority first. */
  readonly conditionals: readonly BookConditional[];
  /** Rows and columns that stay in sight; 0 and 0 for none. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Absent: not protected. */
  readonly protection?: BookProtection;
  readonly page: BookPage;
  readonly notes: readonly BookNote[];
  /** Lowest first. */
  readonly shapes: readonly BookShape[];
  readonly selection?: Area;
  /** Percent; absent: 100. */
  readonly zoom?: number;
}

export interface BookCell {
  /** What stands in it or, with a formula, what the formula last yielded; '' when empty. Dates are serials. */
  readonly value: CellValue;
  /** With its "=". */
  readonly formula?: string;
  /** True where `value` is an error such as "#DIV/0!" and not a text that looks like one. */
  readonly error?: true;
  /** Style objects are shared between cells: compare by value, reuse by reference. */
  readonly style?: BookStyle;
  /** Address of a link on the cell (https, mailto, or "#'Lembar 1'!A1" within the workbook). */
  readonly link?: string;
}

export interface BookColumn {
  readonly width?: number;
  readonly hidden?: boolean;
  /** For cells of the column that have none of their own. */
  readonly style?: BookStyle;
}

export interface BookRow {
  /** Absent: fitted to the text. */
  readonly height?: number;
  /** True when `height` is only what the text needed when the sheet was last shown: programs may fit it again. */
  readonly fitted?: true;
  readonly hidden?: boolean;
}

export interface BookNote {
  readonly at: Cell;
  readonly text: string;
  readonly author?: string;
}

/** What people may still do on a protected sheet, beyond typing into unlocked cells. */
export interface BookProtection {
  readonly allow: readonly ProtectedAction[];
  /** The password's hash attributes exactly as the file has them; absent: no password. */
  readonly secret?: Readonly<Record<string, string>>;
}

/** Names as in the file format; `selectLockedCells` and `selectUnlockedCells` are allowed unless a person took them away. */
export type ProtectedAction =
  | 'formatCells'
  | 'formatColumns'
  | 'formatRows'
  | 'insertColumns'
  | 'insertRows'
  | 'insertHyperlinks'
  | 'deleteColumns'
  | 'deleteRows'
  | 'sort'
  | 'autoFilter'
  | 'pivotTables'
  | 'objects'
  | 'scenarios'
  | 'selectLockedCells'
  | 'selectUnlockedCells';

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

interface Drawn {
  /** Unique on its sheet when Runut drew it; other programs repeat names. */
  readonly name: string;
  /** Alternative text; '' when none. */
  readonly alt: string;
  /** As it stands, from the sheet's top-left corner. For a line: the rectangle around its points. */
  readonly box: Box;
  /** Name of the group it belongs to; groups are shapes of their own and stand before their members. */
  readonly group?: string;
  readonly hidden?: boolean;
}

/** A drawing object over the cells. */
export type BookShape =
  | (Drawn & {
      readonly kind: 'geometric';
      /** Preset of DrawingML: "flowChartDecision", "rect", "ellipse", …; "custom" for a free form. */
      readonly geometry: string;
      /** Degrees clockwise. */
      readonly rotation?: number;
      readonly fill?: string;
      readonly line?: BookLine;
      readonly text?: BookShapeText;
    })
  | (Drawn & { readonly kind: 'text-box'; readonly fill?: string; readonly line?: BookLine; readonly text: BookShapeText })
  | (Drawn & {
      readonly kind: 'line';
      readonly path: 'straight' | 'elbow' | 'curve';
      /** At least 2: straight; 3: one right-angled elbow; 4: two. */
      readonly points: readonly Point[];
      /** Shape and connection site the end is glued to (0 top, 1 left, 2 bottom, 3 right on Runut's symbols). */
      readonly from?: Glue;
      readonly to?: Glue;
      readonly startArrow: boolean;
      readonly endArrow: boolean;
      readonly line: BookLine;
    })
  /** `data` is base64 without a prefix. */
  | (Drawn & { readonly kind: 'image'; readonly mime: string; readonly data: string })
  /**
   * `chart`: what it shows, absent for charts of other kinds. `xml`: the chart part of a file whose chart says more than
   * `chart` holds; it is written back as it is.
   */
  | (Drawn & { readonly kind: 'chart'; readonly chart?: BookChart; readonly xml?: string })
  | (Drawn & { readonly kind: 'group' });

export interface Glue {
  readonly shape: string;
  readonly site: number;
}

export interface BookLine {
  readonly color: string;
  /** Points. */
  readonly weight: number;
  /** Preset of DrawingML ("solid", "dash", "sysDot", …). */
  readonly dash: string;
}

export interface BookShapeText {
  /** Paragraphs divided by "\n". */
  readonly value: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly font: string;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
}

/** A sheet with nothing on it. */
export const emptySheet = (name: string): BookSheet => ({
  name,
  visibility: 'visible',
  gridlines: true,
  cells: [],
  columns: [],
  rows: [],
  defaultColumnWidth: 54,
  defaultRowHeight: 14.25,
  merges: [],
  validations: [],
  conditionals: [],
  freeze: { rows: 0, columns: 0 },
  page: { orientation: 'portrait' },
  notes: [],
  shapes: [],
});

/** A workbook with one empty sheet, in Runut's font. */
export const emptyBook = (sheet = 'Sheet1'): Book => ({
  sheets: [emptySheet(sheet)],
  active: 0,
  names: [],
  font: { name: 'Arial', size: 11 },
  settings: {},
  customXml: [],
  properties: {},
});
