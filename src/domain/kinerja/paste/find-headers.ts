import { tidyHeader } from './column-kind';
import { isHeaderWord } from './header-path';
import { flat, type PasteGrid } from './paste-grid';

/** Rows of a table's header, first and last. */
export interface HeaderSpan {
  readonly from: number;
  readonly to: number;
}

/** E.81 has four header rows; one more is kept for a band above them. */
const DEEPEST = 5;
/** A plain figure; a year and the number of a column ("(3)", "8=7/6") may stand in a header. */
const FIGURE = /^[+-]?(?:rp\.? ?)?\d[\d.,]*(?: ?%)?$/i;
const isYear = (text: string): boolean => /^20\d\d$/.test(text);

/** "(1) | (2) | (3)" or "1 | 2 | 8=7/6": numbers of columns, not of anything in them. */
export function isNumberRow(texts: readonly string[]): boolean {
  const numbers = texts.map((one) => Number(/^\(?(\d{1,2})[a-z]?\)?(?: ?[=:(].*)?$/.exec(one)?.[1] ?? Number.NaN));
  return (
    numbers.length >= 3 &&
    numbers.every((one, index) => one > (numbers[index - 1] ?? 0) - (index > 0 ? 1 : 0)) &&
    (numbers[0] ?? 9) <= 2
  );
}

/** The header that begins in a row, as far down (and one band up) as it reaches; undefined where none begins. */
export function headerAt(grid: PasteGrid, row: number, above: number): HeaderSpan | undefined {
  if (!looksLikeHeader(grid, row, 2)) return undefined;
  let to = row;
  while (to - row < DEEPEST - 1 && to + 1 < grid.rows && (reachesInto(grid, row, to + 1) || looksLikeHeader(grid, to + 1, 1)))
    to += 1;
  return { from: row > above && isBandRow(grid, row - 1, row) ? row - 1 : row, to };
}

function looksLikeHeader(grid: PasteGrid, row: number, least: number): boolean {
  const texts = grid.filled(row).map((column) => tidyHeader(grid.value(row, column)));
  if (texts.length === 0 || texts.some((one) => FIGURE.test(one) && !isYear(one)) || isNumberRow(texts)) return false;
  const words = texts.filter(isHeaderWord).length;
  // Under a header every word of the next row has to be one: data begin there otherwise.
  return least === 1
    ? words === texts.length
    : words >= least && words * 2 >= texts.length && texts.every((one) => one.length <= 160);
}

/** Whether a cell of the header's first row is merged down into a row. */
function reachesInto(grid: PasteGrid, first: number, row: number): boolean {
  return grid.filled(first).some((column) => {
    const merge = grid.mergeAt(first, column);
    return merge !== undefined && merge.row >= first && merge.rows > 1 && merge.rows <= DEEPEST && merge.row + merge.rows > row;
  });
}

/** A band over some columns, such as "PK" and "PK Perubahan"; a title stands alone at the left. */
function isBandRow(grid: PasteGrid, row: number, header: number): boolean {
  const filled = grid.filled(row);
  const texts = filled.map((column) => tidyHeader(grid.value(row, column)));
  const first = grid.filled(header)[0] ?? 0;
  if (filled.length === 0 || texts.some((one) => FIGURE.test(one) || one.length > 60)) return false;
  return filled.every(
    (column, index) => column > first && (isHeaderWord(texts[index] ?? '') || (grid.mergeAt(row, column)?.columns ?? 1) > 1),
  );
}

/** One header over a column, as it is compared and as it stands there. */
interface HeaderCell {
  readonly token: string;
  readonly shown: string;
}

/** The headers over a column from top to bottom. A band reaches over the blank cells beside it, where no merged cells say so themselves. */
export function headerPath(grid: PasteGrid, { from, to }: HeaderSpan, column: number): readonly HeaderCell[] {
  const bands = grid.hasBands(from, to);
  const path: HeaderCell[] = [];
  for (let row = from; row <= to; row += 1) {
    const own = flat(grid.seen(row, column));
    const shown = own === '' && !bands && filledBelow(grid, row, to, column) ? bandLeftOf(grid, row, to, column) : own;
    const token = tidyHeader(shown);
    if (token !== '' && token !== path.at(-1)?.token) path.push({ token, shown });
  }
  return path;
}

const filledBelow = (grid: PasteGrid, row: number, to: number, column: number): boolean => {
  for (let below = row + 1; below <= to; below += 1) if (grid.text(below, column) !== '') return true;
  return false;
};

function bandLeftOf(grid: PasteGrid, row: number, to: number, column: number): string {
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = grid.text(row, left);
    // A header that has nothing below it is a column of its own, no band.
    if (text !== '') return filledBelow(grid, row, to, left) ? text : '';
  }
  return '';
}
