import type { Area, Cell } from '../../domain/sheet/address';
import type { Visibility } from '../../domain/sheet/edit';
import type { CellValue } from '../../domain/sheet/snapshot';
import type { BookArray, BookKept, BookPart } from './book-kept';
import type { BookPage } from './book-page';
import type { BookConditional, BookValidation } from './book-rules';
import type { BookShape } from './book-shape';
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
  /** Parts that are written back as they are. */
  readonly parts?: readonly BookPart[];
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
  /** Pieces of its file that are written back as they are. */
  readonly kept?: readonly BookKept[];
}

export interface BookCell {
  /** What stands in it or, with a formula, what the formula last yielded; '' when empty. Dates are serials. */
  readonly value: CellValue;
  /** With its "=". */
  readonly formula?: string;
  /** Present: the formula is one of several values, over these cells. */
  readonly array?: BookArray;
  /** True where the file holds no result of the formula and none could be worked out: `value` is ''. */
  readonly uncalculated?: true;
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
  readonly outline?: Outline;
  /** For cells of the column that have none of their own. */
  readonly style?: BookStyle;
}

export interface BookRow {
  /** Absent: fitted to the text. */
  readonly height?: number;
  /** True when `height` is only what the text needed when the sheet was last shown: programs may fit it again. */
  readonly fitted?: true;
  readonly hidden?: boolean;
  readonly outline?: Outline;
}

/** How deep a row or column is grouped (1 to 7; 0: it only bears the button), and whether the group it closes is folded. */
export interface Outline {
  readonly level: number;
  readonly collapsed?: true;
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

/** Locked on a protected sheet unless allowed; names as in the file format. */
export const LOCKED_ACTIONS = [
  'formatCells', 'formatColumns', 'formatRows', 'insertColumns', 'insertRows', 'insertHyperlinks', 'deleteColumns', 'deleteRows',
  'sort', 'autoFilter', 'pivotTables',
] as const; // prettier-ignore

/** Free on a protected sheet unless a person took them away. */
export const FREE_ACTIONS = ['objects', 'scenarios', 'selectLockedCells', 'selectUnlockedCells'] as const;

export type ProtectedAction = (typeof LOCKED_ACTIONS | typeof FREE_ACTIONS)[number];

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
