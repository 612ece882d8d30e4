import { fnv1a } from '../../fingerprint';
import type { Cell } from '../address';
import type { CellInput } from '../edit';
import type { SheetSnapshot } from '../snapshot';

/** Begins a cell that says which texts of its sheet Runut wrote. */
const MARK = 'runut:tulisan|';
/** So many characters of such a cell stand for one text. */
const LENGTH = 4;
/** Texts one cell can speak of: no more than 32,767 characters stand in it. */
const MOST = 8_000;

/** A text that stands on a sheet part of Runut's and is not Runut's. */
export interface ForeignText {
  readonly at: Cell;
  readonly text: string;
}

/**
 * What is written, in short, to be kept on the sheet beside it: the next version then knows its own texts from those a person typed
 * between them. At most `cells` texts for cells; none where there is too much to be told.
 */
export function ownTextMarks(values: readonly (readonly CellInput[])[], cells: number): readonly string[] {
  const texts = new Set<string>();
  for (const line of values)
    for (const content of line) {
      const value = typeof content === 'object' ? content?.value : content;
      if (typeof value === 'string' && value !== '') texts.add(value);
    }
  const own = [...new Set(Array.from(texts, short))].sort();
  if (own.length > cells * MOST) return [];
  return Array.from({ length: Math.max(1, Math.ceil(own.length / MOST)) }, (_, part) =>
    [MARK, ...own.slice(part * MOST, (part + 1) * MOST)].join(''),
  );
}

/**
 * Texts in so many rows and columns that are not of the version written there; none where that version did not say which are. What a
 * formula says is nobody's typing: it is known by the formulas, where they were read, and among the words it may say.
 */
export function foreignTexts(
  sheet: SheetSnapshot,
  {
    rows,
    columns,
    calculated = [],
  }: { readonly rows: number; readonly columns: number; readonly calculated?: readonly string[] },
): readonly ForeignText[] {
  const marks = sheet.values.flatMap((line) =>
    line.filter((one): one is string => typeof one === 'string' && one.startsWith(MARK)),
  );
  if (marks.length === 0) return [];
  const own = new Set(marks.flatMap((mark) => mark.slice(MARK.length).match(new RegExp(`.{${String(LENGTH)}}`, 'g')) ?? []));
  for (const one of calculated) own.add(short(one));
  const known = new Set<string>();
  const isForeign = (text: string): boolean => {
    if (text === '' || known.has(text)) return false;
    if (text.trim() !== '' && !text.startsWith(MARK) && !own.has(short(text))) return true;
    known.add(text);
    return false;
  };
  const found: ForeignText[] = [];
  sheet.values.slice(0, rows).forEach((line, row) => {
    for (let column = 0; column < columns; column += 1) {
      const text = line[column];
      if (typeof text !== 'string' || !isForeign(text) || (sheet.formulas?.[row]?.[column] ?? '') !== '') continue;
      found.push({ at: { row, column }, text });
    }
  });
  return found;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A text in four letters (24 bits of its fingerprint): what programs do to line ends and to blanks at the ends changes nothing. */
function short(text: string): string {
  const hash = fnv1a((text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).trim());
  const folded = hash ^ (hash >>> 24);
  const letter = (bits: number): string => ALPHABET.charAt((folded >>> bits) & 63);
  return letter(0) + letter(6) + letter(12) + letter(18);
}
