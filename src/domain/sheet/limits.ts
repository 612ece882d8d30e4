import { shortenedTo } from '../text';

/**
 * What Excel takes (Microsoft's "Excel specifications and limits", and the object model's own): beyond it the object model refuses a
 * whole request, and a file is offered for repair. The adapter and the file writer send nothing beyond; the embedded workbook refuses it.
 */
export const EXCEL_LIMITS = {
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
  numberFormat: 255,
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
  pageBreaks: 1_022,
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
  name.length <= EXCEL_LIMITS.sheetName &&
  withoutForbidden(name) === name &&
  !/^'|'$/.test(name) &&
  name.toLowerCase() !== 'history';

/** The last row and column of a sheet, counted from 0. */
export const LAST_ROW = EXCEL_LIMITS.rows - 1;
export const LAST_COLUMN = EXCEL_LIMITS.columns - 1;

/** The widest column in points where a digit of the workbook's ordinary font takes 7 pixels (Calibri 11, Arial 10). */
export const WIDEST_COLUMN = (EXCEL_LIMITS.columnWidth * 7 + 5) * 0.75;

/** Whether a formula and every text inside it are short enough for Excel. */
export const isFormulaShort = (formula: string): boolean =>
  formula.length <= EXCEL_LIMITS.formula &&
  (formula.length <= EXCEL_LIMITS.formulaText ||
    (formula.match(/"(?:[^"]|"")*"/g) ?? []).every(
      (text) => text.slice(1, -1).replaceAll('""', '"').length <= EXCEL_LIMITS.formulaText,
    ));

/** Whether Excel keeps these options as a list's own text. */
export const isListShort = (options: readonly string[]): boolean => options.join(',').length <= EXCEL_LIMITS.listOptions;

/** The widest numbers Excel keeps stand for "no bound". */
const WIDEST = 9.99e307;

/** How a rule for numbers compares, with its bounds. */
export function numberBounds({ min, max }: { readonly min?: number; readonly max?: number }): {
  readonly operator: 'between' | 'greaterThanOrEqual' | 'lessThanOrEqual';
  readonly first: number;
  readonly second?: number;
} {
  if (max === undefined) return { operator: 'greaterThanOrEqual', first: min ?? -WIDEST };
  return min === undefined ? { operator: 'lessThanOrEqual', first: max } : { operator: 'between', first: min, second: max };
}

/** A header or a footer by its parts. */
interface Band {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

/** Characters of a header or footer with the codes that name its parts. */
export const bandLength = (band: Band): number => partsOf(band).reduce((sum, [, text]) => sum + 2 + text.length, 0);

/** A header or footer that Excel takes: the longest words of its longest part are cut, and codes such as &P stay whole. */
export function fitBand<Given extends Band>(band: Given): Given {
  const over = bandLength(band) - EXCEL_LIMITS.headerFooter;
  const [longest] = partsOf(band).toSorted(([, a], [, b]) => b.length - a.length);
  if (over <= 0 || !longest) return band;
  const [part, whole] = longest;
  return fitBand({ ...band, [part]: withoutSome(whole, over) });
}

/** Words, or one code of a header or footer: a font, a colour, a size, or a letter; a doubled "&" is a word. */
const PIECE = /(?:&&|[^&])+|&(?:"[^"]*"?|K[0-9A-F]{6}|K\d\d[+-]\d{3}|\d+|[^&"\d])?/g;

function withoutSome(whole: string, over: number): string {
  const pieces: readonly string[] = whole.match(PIECE) ?? [];
  const words = pieces.map((piece) => (/^(?:&&|[^&])/.test(piece) ? piece : ''));
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest === '') return pieces.slice(0, -1).join('');
  const plain = longest.replaceAll('&&', '&');
  const cut = shortenedTo(plain, plain.length - over).replaceAll('&', '&&');
  return pieces.with(words.indexOf(longest), cut).join('');
}

const partsOf = ({ left = '', center = '', right = '' }: Band): readonly (readonly [part: string, text: string])[] =>
  Object.entries({ left, center, right }).filter(([, text]) => text !== '');
