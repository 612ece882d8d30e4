import { columnIndex, columnLetters } from './address';
import { LAST_COLUMN, LAST_ROW } from './limits';
import { writtenSheetName } from './names';
import { mapSpan, type Shift } from './shift';

/** One end of a reference: position from 0, and whether a "$" pins it. Absent axes: whole columns or rows. */
interface ReferenceEnd {
  readonly row?: number;
  readonly column?: number;
  readonly rowPinned: boolean;
  readonly columnPinned: boolean;
}

/** Gives the new ends of a reference, or the same ones; null: it points at nothing any more. */
type ReferenceChange = (
  sheet: string | undefined,
  first: ReferenceEnd,
  last: ReferenceEnd | undefined,
) => readonly [ReferenceEnd, ReferenceEnd | undefined] | null;

const NAME = String.raw`[A-Za-z_\u00c0-\uffff][\w.\u00c0-\uffff]*`;
/** `'Lembar 1'!`, `Data!`, or `Jan:Des!`, which names all sheets from one to the other. */
const PREFIX = String.raw`(?:'(?:[^']|'')+'|(?:(?!\$?[A-Za-z]{1,3}\d+:)${NAME}:)?${NAME})!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?\d{1,7}`;

/**
 * Texts in quotes and columns of tables in brackets, both to be left alone, or a reference: A1, A1:B2, A:C, 2:5. What stands after
 * "]" belongs to another workbook.
 */
const TOKEN = new RegExp(
  String.raw`("(?:[^"]|"")*"|\[[^[\]]*\])|(?<![\w.$!\]])(${PREFIX})?(${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})(?![\w(.!])`,
  'g',
);

/** Rewrites every reference of a formula; texts, names and functions stay as they are. */
function changeReferences(formula: string, change: ReferenceChange): string {
  return formula.replace(
    TOKEN,
    (found: string, text: string | undefined, prefix: string | undefined, ends: string | undefined) => {
      if (text !== undefined || ends === undefined) return found;
      const [one, two] = ends.split(':');
      const first = parseEnd(one ?? '');
      const last = two === undefined ? undefined : parseEnd(two);
      if (!first || (two !== undefined && !last)) return found;
      const changed = change(prefix === undefined ? undefined : sheetOfPrefix(prefix), first, last);
      if (changed === null) return `${prefix ?? ''}#REF!`;
      const [newFirst, newLast] = changed;
      if (newFirst === first && newLast === last) return found;
      return `${prefix ?? ''}${endText(newFirst)}${newLast === undefined ? '' : `:${endText(newLast)}`}`;
    },
  );
}

/**
 * The formula after a shift of the sheet `shifted`, wherever the formula itself stands; `home` is its own sheet, which references
 * without a sheet mean (undefined: a name of the whole workbook). References to deleted cells become #REF!.
 */
export function moveReferences(formula: string, home: string | undefined, shifted: string, shift: Shift): string {
  const wanted = shifted.toLowerCase();
  return changeReferences(formula, (sheet, first, last) => {
    const start = first[shift.axis];
    const end = last === undefined ? start : last[shift.axis];
    if (start === undefined || end === undefined || (sheet ?? home)?.toLowerCase() !== wanted) return [first, last];
    const span = mapSpan(Math.min(start, end), Math.abs(end - start) + 1, shift);
    if (!span) return null;
    const put = (of: ReferenceEnd, at: number): ReferenceEnd => (of[shift.axis] === at ? of : { ...of, [shift.axis]: at });
    return [put(first, span[0]), last && put(last, span[0] + span[1] - 1)];
  });
}

/** The formula with the rows of its references pinned: it means the same cells in every row of an area. */
export const pinRows = (formula: string): string =>
  changeReferences(formula, (_, first, last) => [{ ...first, rowPinned: true }, last && { ...last, rowPinned: true }]);

/** A reference inside a formula, with what stands before it. */
interface Piece {
  readonly before: string;
  readonly first: ReferenceEnd;
  readonly last: ReferenceEnd | undefined;
}

/**
 * The formula as it reads when copied so many rows down and columns to the right: taken apart once, for a shared formula has thousands of
 * other cells.
 */
export function copiesOf(formula: string): (rows: number, columns: number) => string {
  const pieces: Piece[] = [];
  let done = 0;
  for (const found of formula.matchAll(TOKEN)) {
    const [one, two] = (found[3] ?? '').split(':');
    const first = found[1] === undefined ? parseEnd(one ?? '') : undefined;
    const last = two === undefined ? undefined : parseEnd(two);
    if (!first || (two !== undefined && !last)) continue;
    pieces.push({ before: formula.slice(done, found.index) + (found[2] ?? ''), first, last });
    done = found.index + found[0].length;
  }
  const rest = formula.slice(done);
  return (rows, columns) =>
    pieces.map(({ before, first, last }) => before + copiedText(first, last, rows, columns)).join('') + rest;
}

function copiedText(first: ReferenceEnd, last: ReferenceEnd | undefined, rows: number, columns: number): string {
  const [newFirst, newLast] = [copied(first, rows, columns), last && copied(last, rows, columns)];
  if (newFirst === null || newLast === null) return '#REF!';
  return `${endText(newFirst)}${newLast === undefined ? '' : `:${endText(newLast)}`}`;
}

function copied(end: ReferenceEnd, rows: number, columns: number): ReferenceEnd | null {
  const row = end.row === undefined || end.rowPinned ? end.row : end.row + rows;
  const column = end.column === undefined || end.columnPinned ? end.column : end.column + columns;
  if ((row ?? 0) < 0 || (column ?? 0) < 0) return null;
  return { ...end, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}

/** The formula once the sheet is deleted: what pointed at it points at nothing. */
export function loseSheet(formula: string, gone: string): string {
  const wanted = gone.toLowerCase();
  return changeReferences(formula, (sheet, first, last) => (sheet?.toLowerCase() === wanted ? null : [first, last]));
}

const NAMED = new RegExp(String.raw`"(?:[^"]|"")*"|('(?:[^']|'')+'|${NAME})!`, 'g');

/** The formula once the sheet has another name. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  const wanted = from.toLowerCase();
  return formula.replace(NAMED, (found: string, prefix: string | undefined) =>
    prefix !== undefined && sheetOfPrefix(`${prefix}!`).toLowerCase() === wanted ? `${writtenSheetName(to)}!` : found,
  );
}

function parseEnd(text: string): ReferenceEnd | undefined {
  const found = /^(\$?)([A-Z]{0,3})(\$?)(\d{0,7})$/i.exec(text);
  if (!found) return undefined;
  const [, first = '', letters = '', second = '', digits = ''] = found;
  if (letters === '' && digits === '') return undefined;
  const column = letters === '' ? undefined : columnIndex(letters);
  const row = digits === '' ? undefined : Number(digits) - 1;
  if ((column ?? 0) > LAST_COLUMN || (row ?? 0) < 0 || (row ?? 0) > LAST_ROW) return undefined;
  return {
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    columnPinned: letters !== '' && first === '$',
    rowPinned: letters === '' ? first === '$' || second === '$' : second === '$',
  };
}

const endText = (end: ReferenceEnd): string =>
  (end.column === undefined ? '' : (end.columnPinned ? '$' : '') + columnLetters(end.column)) +
  (end.row === undefined ? '' : (end.rowPinned ? '$' : '') + String(end.row + 1));

const sheetOfPrefix = (prefix: string): string => {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
};
