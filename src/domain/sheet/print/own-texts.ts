import { fnv1a } from '../../fingerprint';
import type { Cell } from '../address';
import type { CellInput } from '../edit';
import { valueAt, type SheetSnapshot } from '../snapshot';

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
  const texts = values.flatMap((line) =>
    line.flatMap((content) => {
      const value = typeof content === 'object' ? content?.value : content;
      return typeof value === 'string' && value !== '' ? [short(value)] : [];
    }),
  );
  const own = [...new Set(texts)].sort();
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
  const found: ForeignText[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const text = valueAt(sheet, row, column);
      if (typeof text !== 'string' || text.trim() === '' || text.startsWith(MARK) || own.has(short(text))) continue;
      if ((sheet.formulas?.[row]?.[column] ?? '') !== '') continue;
      found.push({ at: { row, column }, text });
    }
  return found;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A text in four letters (24 bits of its fingerprint): what programs do to line ends and to blanks at the ends changes nothing. */
function short(text: string): string {
  const hash = fnv1a(text.replace(/\r\n?/g, '\n').trim());
  return [0, 6, 12, 18].map((bits) => ALPHABET[((hash ^ (hash >>> 24)) >>> bits) & 63] ?? '').join('');
}
