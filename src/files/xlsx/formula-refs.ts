import { LAST_ROW, LAST_COLUMN } from '../../domain/sheet/limits';
import { columnIndex, columnLetters } from '../../domain/sheet/address';

/** One end of a reference: position from 0, and whether a "$" pins it. Absent axes: whole columns or rows. */
export interface RefEnd {
  readonly row?: number;
  readonly column?: number;
  readonly rowPinned: boolean;
  readonly columnPinned: boolean;
}

/** Gives the new ends of a reference; null: it points at nothing any more. */
export type RefChange = (
  sheet: string | undefined,
  first: RefEnd,
  last: RefEnd | undefined,
) => readonly [RefEnd, RefEnd | undefined] | null;

/** Rewrites every reference of a formula; texts, names and functions stay as they are. */
export function changeRefs(formula: string, change: RefChange): string {
  return formula.replace(
    TOKEN,
    (found: string, text: string | undefined, prefix: string | undefined, refs: string | undefined) => {
      if (text !== undefined || refs === undefined) return found;
      const [one, two] = refs.split(':');
      const first = parseEnd(one ?? '');
      const last = two === undefined ? undefined : parseEnd(two);
      if (!first || (two !== undefined && !last)) return found;
      const changed = change(prefix === undefined ? undefined : sheetOfPrefix(prefix), first, last);
      if (changed === null) return `${prefix ?? ''}#REF!`;
      const [newFirst, newLast] = changed;
      return `${prefix ?? ''}${endText(newFirst)}${newLast === undefined ? '' : `:${endText(newLast)}`}`;
    },
  );
}

/** The formula as it reads when copied so many rows down and columns to the right (a shared formula's other cells). */
export function translated(formula: string, rows: number, columns: number): string {
  const move = (end: RefEnd): RefEnd | null => {
    const row = end.row === undefined || end.rowPinned ? end.row : end.row + rows;
    const column = end.column === undefined || end.columnPinned ? end.column : end.column + columns;
    if ((row ?? 0) < 0 || (column ?? 0) < 0) return null;
    return { ...end, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
  };
  return changeRefs(formula, (_, first, last) => {
    const [newFirst, newLast] = [move(first), last === undefined ? undefined : move(last)];
    return newFirst === null || newLast === null ? null : [newFirst, newLast];
  });
}

const TOKEN =
  /("(?:[^"]|"")*")|(?<![\w.$])((?:'(?:[^']|'')+'|[A-Za-z_\u00c0-\uffff][\w.\u00c0-\uffff]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w(.!])/g;

function parseEnd(text: string): RefEnd | undefined {
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

const endText = (end: RefEnd): string =>
  (end.column === undefined ? '' : (end.columnPinned ? '$' : '') + columnLetters(end.column)) +
  (end.row === undefined ? '' : (end.rowPinned ? '$' : '') + String(end.row + 1));

const sheetOfPrefix = (prefix: string): string => {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
};
