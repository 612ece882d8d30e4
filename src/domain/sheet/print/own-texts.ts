import { fnv1a } from '../../fingerprint';
import type { Cell } from '../address';
import type { CellInput } from '../edit';
import { markedTexts, type SheetSnapshot } from '../snapshot';

/** Begins a cell that says which texts of its sheet Runut wrote. */
const MARK = 'runut:tulisan|';
/** The same where it also says which bare figures. */
const MARK_WITH_FIGURES = 'runut:tulisan+angka|';
const markOf = (text: string): string | undefined => [MARK, MARK_WITH_FIGURES].find((mark) => text.startsWith(mark));
/** So many characters of such a cell stand for one text. */
const LENGTH = 4;
/** Texts one cell can speak of: no more than 32,767 characters stand in it. */
const MOST = 8_000;

/** A text that stands on a sheet part of Runut's and is not Runut's; a bare figure as it is written in words. */
export interface ForeignText {
  readonly at: Cell;
  readonly text: string;
}

/** What counts as of Runut besides what a version says it wrote, and where it is looked for. */
interface OwnContent {
  readonly rows: number;
  readonly columns: number;
  /** What formulas may say. */
  readonly calculated?: readonly string[];
  /**
   * How a bare figure is written in words, and the column of the first mark as it was written: they are told where it still stands there,
   * and the formulas were read.
   */
  readonly figures?: { readonly textOf: (value: number) => string; readonly markColumn: number };
}

/**
 * What is written, in short, to be kept on the sheet beside it: the next version then knows its own texts from those a person typed
 * between them. At most `cells` texts for cells; none where there is too much to be told. `figures`: bare figures are told, too, each with
 * its column.
 */
export function ownTextMarks(values: readonly (readonly CellInput[])[], cells: number, figures = false): readonly string[] {
  const [texts, numbers] = [new Set<string>(), new Set<string>()];
  for (const line of values)
    for (const [column, content] of line.entries()) {
      const value = typeof content === 'object' ? content?.value : content;
      if (typeof value === 'string' && value !== '') texts.add(value);
      else if (figures && typeof content === 'number') numbers.add(figureWords(content, column));
    }
  const own = [...new Set(Array.from([...texts, ...numbers], short))].sort();
  if (own.length > cells * MOST) return figures ? ownTextMarks(values, cells) : [];
  return Array.from({ length: Math.max(1, Math.ceil(own.length / MOST)) }, (_, part) =>
    [figures ? MARK_WITH_FIGURES : MARK, ...own.slice(part * MOST, (part + 1) * MOST)].join(''),
  );
}

/**
 * Texts in so many rows and columns that are not of the version written there; none where that version did not say which are. What a
 * formula says is nobody's typing: it is known by the formulas, where they were read, and among the words it may say.
 */
export function foreignTexts(
  sheet: SheetSnapshot,
  { rows, columns, calculated = [], figures }: OwnContent,
): readonly ForeignText[] {
  const marks = markedTexts(sheet, [MARK, MARK_WITH_FIGURES]);
  if (marks.length === 0) return [];
  const own = new Set(
    marks.flatMap(({ text }) => text.slice(markOf(text)?.length).match(new RegExp(`.{${String(LENGTH)}}`, 'g')) ?? []),
  );
  const unmoved = marks.some(({ text, at }) => markOf(text) === MARK_WITH_FIGURES && at.column === figures?.markColumn);
  const figureText = unmoved && sheet.formulas ? figures?.textOf : undefined;
  for (const one of calculated) own.add(short(one));
  const known = new Set<string>();
  const isForeign = (text: string): boolean => {
    if (text === '' || known.has(text)) return false;
    if (text.trim() !== '' && markOf(text) === undefined && !own.has(short(text))) return true;
    known.add(text);
    return false;
  };
  const found: ForeignText[] = [];
  sheet.values.slice(0, rows).forEach((line, row) => {
    for (let column = 0; column < columns; column += 1) {
      const value = line[column];
      if ((sheet.formulas?.[row]?.[column] ?? '') !== '') continue;
      if (typeof value === 'number') {
        // What was written as a text may have become a figure on the way.
        if (!figureText || own.has(short(figureWords(value, column))) || own.has(short(String(value)))) continue;
        if (isForeign(figureText(value))) found.push({ at: { row, column }, text: figureText(value) });
      } else if (typeof value === 'string' && isForeign(value)) found.push({ at: { row, column }, text: value });
    }
  });
  return found;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A bare figure in its column; programs keep no more than fifteen digits. */
const figureWords = (value: number, column: number): string => `${String(column)} ${value.toPrecision(12)}`;

/** A text in four letters (24 bits of its fingerprint): what programs do to line ends and to blanks at the ends changes nothing. */
function short(text: string): string {
  const hash = fnv1a((text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).trim());
  const folded = hash ^ (hash >>> 24);
  const letter = (bits: number): string => ALPHABET.charAt((folded >>> bits) & 63);
  return letter(0) + letter(6) + letter(12) + letter(18);
}
