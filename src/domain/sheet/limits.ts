/**
 * What Excel takes (Microsoft's "Excel specifications and limits", and the object model's own): beyond it the object model refuses a
 * whole request, and a file is offered for repair. The adapter and the file writer send nothing beyond; the embedded workbook refuses it.
 */
export const LIMITS = {
  rows: 1_048_576,
  columns: 16_384,
  /** Points. */
  rowHeight: 409.5,
  /** Characters of the workbook's ordinary font. */
  columnWidth: 255,
  /** Points. */
  fontSize: { least: 1, most: 409 },
  fontName: 31,
  /** UTF-16 units, as everywhere below where characters are counted. */
  cellText: 32_767,
  formula: 8_192,
  /** A text between quotes inside a formula. */
  formulaText: 255,
  /** A header or a footer, its codes counted. */
  headerFooter: 255,
  /** The options of a list as one text, with their commas. */
  listOptions: 255,
  promptTitle: 32,
  prompt: 255,
  alertTitle: 32,
  alert: 225,
  /** An address given to the object model, with all its areas. */
  address: 8_192,
  sheetName: 31,
  /** Manual page breaks in one direction. */
  pageBreaks: 1_026,
  /** Bytes of one request or answer on the web. */
  requestBytes: 5 * 1024 * 1024,
  cellsRead: 5_000_000,
} as const;

/** Characters that no sheet's name may have. */
const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/g;

/** A sheet's name without the characters Excel refuses in it. */
export const withoutForbidden = (name: string): string => name.replace(FORBIDDEN_IN_NAME, ' ');

/** Whether Excel takes this as the name of a sheet; "History" is its own. */
export const isSheetName = (name: string): boolean =>
  name !== '' &&
  name.length <= LIMITS.sheetName &&
  withoutForbidden(name) === name &&
  !/^'|'$/.test(name) &&
  name.toLowerCase() !== 'history';

/** The area of all cells of a sheet ends here; both count from 0. */
export const LAST_ROW = LIMITS.rows - 1;
export const LAST_COLUMN = LIMITS.columns - 1;

/** Whether a formula and every text inside it are short enough for Excel. */
export const isFormulaShort = (formula: string): boolean =>
  formula.length <= LIMITS.formula &&
  (formula.length <= LIMITS.formulaText || !formula.match(/"(?:[^"]|"")*"/g)?.some((text) => unquoted(text) > LIMITS.formulaText));

const unquoted = (text: string): number => text.slice(1, -1).replaceAll('""', '"').length;
