import { countUpTo } from '../../domain/halving';
import type { Area } from '../../domain/sheet/address';
import type { Box } from '../../domain/sheet/edit';
import type { Word } from './page-words';
import type { RuledTable } from './ruled-table';

/** One cell of a ruled table with the words that stand in it. */
export interface FilledCell extends Box {
  /** Rows and columns counted from the table's corner. */
  readonly place: Area;
  readonly words: Word[];
  /** A word in it ran over its edge and could not be cut between two letters for sure. */
  torn?: boolean;
  /** What fills it, where it is shaded: "#rrggbb". */
  colour?: string;
}

/** A table with its words in their cells, from top to bottom and left to right. */
export interface FilledTable {
  readonly table: RuledTable;
  readonly cells: readonly FilledCell[];
  /** Rows that are only estimated from where words stand: no lines divide them. */
  readonly estimated?: readonly number[];
  /** The cell at a point of the page; undefined outside. */
  cellAt(x: number, y: number): FilledCell | undefined;
}

/** An empty table whose cells can be looked up by place. */
export function emptyCells(table: RuledTable): FilledTable {
  const { xs, ys, merges } = table;
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const known = new Map<number, FilledCell>();
  const cellOf = (place: Area): FilledCell => {
    const [left, top] = [xs[place.column] ?? 0, ys[place.row] ?? 0];
    const [right, bottom] = [xs[place.column + place.columns] ?? left, ys[place.row + place.rows] ?? top];
    return { place, left, top, width: right - left, height: bottom - top, words: [] };
  };
  const cells: FilledCell[] = [];
  for (const merge of merges) {
    const cell = cellOf(merge);
    cells.push(cell);
    for (let row = merge.row; row < merge.row + merge.rows; row += 1)
      for (let column = merge.column; column < merge.column + merge.columns; column += 1) known.set(row * columns + column, cell);
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (known.has(row * columns + column)) continue;
      const cell = cellOf({ row, column, rows: 1, columns: 1 });
      known.set(row * columns + column, cell);
      cells.push(cell);
    }
  }
  const cellAt = (x: number, y: number): FilledCell | undefined => {
    const [column, row] = [countUpTo(xs, x) - 1, countUpTo(ys, y) - 1];
    return column < 0 || row < 0 || column >= columns || row >= rows ? undefined : known.get(row * columns + column);
  };
  cells.sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
  return { table, cells, cellAt };
}

/** How much of a word may stand over its cell's edge before it is cut there, in points and of its width. */
const [OVER, PART] = [4, 0.12];

/**
 * Puts a word into the cell that shows it or, where several may, its middle stands in, cut where it runs into the next; false when it
 * stands outside of the table.
 */
export function placeWord(into: FilledTable, word: Word): boolean {
  const shownIn = word.clip && cellAround(into, word.clip);
  if (shownIn) {
    shownIn.words.push(word);
    return true;
  }
  const [middle, line] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
  const cell = into.cellAt(middle, line);
  const { first } = word;
  const begun = first && into.cellAt((first.left + first.right) / 2, (first.top + first.bottom) / 2);
  // A further line that runs over the line beneath its row.
  if (begun && begun !== cell && middle > begun.left && middle < begun.left + begun.width) {
    begun.words.push(word);
    begun.torn = true;
    return true;
  }
  if (!cell) return false;
  const edge = word.turned ? undefined : edgeCrossed(word, cell);
  const pieces = edge === undefined ? undefined : cutAt(word, edge);
  if (!pieces) {
    cell.words.push(word);
    if (edge !== undefined) cell.torn = true;
    return true;
  }
  for (const piece of pieces) if (!placeWord(into, piece)) cell.words.push(piece);
  return true;
}

/** How far a cell's words show beyond its lines, in points. */
const AROUND = 3;

/** The one cell that all of a box lies in. */
function cellAround({ cellAt }: FilledTable, { left, top, width, height }: Box): FilledCell | undefined {
  const cell = cellAt(left + width / 2, top + height / 2);
  return cell &&
    left > cell.left - AROUND &&
    top > cell.top - AROUND &&
    left + width < cell.left + cell.width + AROUND &&
    top + height < cell.top + cell.height + AROUND
    ? cell
    : undefined;
}

/** How much of its size a word is hidden where it is cut. */
const HIDDEN = 0.25;

/** Whether part of a word does not show. */
export function isHidden({ left, right, top, bottom, size, clip }: Word): boolean {
  if (!clip) return false;
  const least = size * HIDDEN;
  return (
    left < clip.left - least ||
    right > clip.left + clip.width + least ||
    top < clip.top - least ||
    bottom > clip.top + clip.height + least
  );
}

function edgeCrossed(word: Word, cell: FilledCell): number | undefined {
  const least = Math.max(OVER, (word.right - word.left) * PART);
  const right = cell.left + cell.width;
  if (word.right - right > least) return right;
  return cell.left - word.left > least ? cell.left : undefined;
}

/** Two pieces of a word, cut at the space nearest to an edge; undefined where no space is near. */
function cutAt(word: Word, edge: number): readonly Word[] | undefined {
  const { text, left, right } = word;
  const perLetter = (right - left) / Math.max(1, text.length);
  const wanted = (edge - left) / perLetter;
  let best = -1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
    if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
  if (best <= 0 || Math.abs(best - wanted) > Math.max(3, text.length * 0.12)) return undefined;
  const pieces = [
    { ...word, text: text.slice(0, best), right: Math.min(edge, left + best * perLetter) },
    { ...word, text: text.slice(best + 1), left: Math.max(edge, left + (best + 1) * perLetter) },
  ];
  return pieces.filter((piece) => piece.text.trim() !== '');
}
