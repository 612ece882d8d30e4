import type { Box } from '../../domain/sheet/edit';
import { ByHeight } from './by-height';
import { linesIn, type TextLine } from './cell-lines';
import type { Painted } from './page-paths';
import type { PageNote } from './page-notes';
import type { Word } from './page-words';
import { emptyCells, isHidden, placeWord, type FilledTable } from './place-words';
import { ruledTables, type RuledTable } from './ruled-table';
import { rulingsAmong, type Rulings } from './rulings';
import { withRowsDivided, type SplitTable } from './rows-without-lines';
import { shadeCells } from './shading';
import { unruledTable, type UnruledTable } from './unruled-table';
import { drawingsOver, type DrawnLine, type DrawnOutline } from './symbols';

/** One page taken apart: its tables, the lines of text outside of them, and what is drawn. */
export interface PageParts {
  readonly height: number;
  readonly tables: readonly FilledTable[];
  readonly loose: readonly LooseLine[];
  readonly lines: readonly DrawnLine[];
  readonly symbols: readonly PlacedOutline[];
  /** Pictures too large for a symbol. */
  readonly pictures: readonly Box[];
  /** The table that was only estimated. */
  readonly unruled?: UnruledTable;
  /** What is laid over the page: comments, typed-in texts, fields of forms. */
  readonly notes?: readonly PageNote[];
}

/** A line of text outside of tables, in pieces where wide gaps divide it. */
export interface LooseLine {
  readonly top: number;
  readonly pieces: readonly TextLine[];
}

/** A symbol with the words in it. */
export interface PlacedOutline extends DrawnOutline {
  readonly text: string;
}

/** A ruled table of fewer columns than an SOP's is an identity block or a frame. */
const LEAST_EDGES = 5;

/** Takes one page apart; a table without lines goes on from that of the page `before`. */
export function partsOfPage(height: number, painted: Painted, before?: UnruledTable): PageParts {
  const rulings = rulingsAmong(painted.paths);
  const ruled = withoutFrames(ruledTables(rulings));
  const estimated = ruled.some(({ xs }) => xs.length > LEAST_EDGES) ? undefined : unruledTable(painted.words, before);
  // Without lines every row is in doubt.
  if (estimated)
    return {
      ...filledPage(height, painted, [{ table: estimated, estimated: [...estimated.ys.slice(1).keys()] }], rulings),
      unruled: estimated,
    };
  const split = ruled.map((one) =>
    one.xs.length > LEAST_EDGES ? withRowsDivided(one, painted.words) : { table: one, estimated: [] },
  );
  return filledPage(height, painted, split, rulings);
}

/** Puts words and drawings where they stand. */
function filledPage(height: number, painted: Painted, split: readonly SplitTable[], rulings: Rulings): PageParts {
  const { symbols, pictures, lines } = drawingsOver(
    painted,
    split.map(({ table }) => table),
    rulings,
  );
  const tables = split.map(({ table, estimated }) => ({ ...emptyCells(table), estimated }));
  for (const table of tables) shadeCells(table, painted.paths);
  const own = symbols.map(() => [] as Word[]);
  const loose: Word[] = [];
  const shelves = new ByHeight<number>();
  symbols.forEach(({ type, box, outlined }, index) => {
    if (type !== 'Image' && (outlined || type !== 'Rectangle')) shelves.add(index, box.top, box.top + box.height);
  });
  for (const word of painted.words) {
    const inside = (isHidden(word) ? [] : shelves.at((word.top + word.bottom) / 2)).find((index) => {
      const box = symbols[index]?.box;
      return box !== undefined && holds(box, word);
    });
    if (inside !== undefined) own[inside]?.push(word);
    else if (!tables.some((table) => placeWord(table, word))) loose.push(word);
  }
  return {
    height,
    tables,
    loose: looseLines(loose),
    lines,
    pictures,
    symbols: symbols.map((one, index) => ({ ...one, text: textIn(own[index] ?? []) })),
  };
}

const textIn = (words: readonly Word[]): string =>
  linesIn(words)
    .map(({ text }) => text)
    .join(' ');

const holds = ({ left, top, width, height }: DrawnOutline['box'], word: Word): boolean => {
  const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
  return x > left && x < left + width && y > top && y < top + height && word.right - word.left < width * 1.3;
};

/** A frame around the page or a cell is no table; a table within a cell of another is text of that cell. */
function withoutFrames(tables: readonly RuledTable[]): readonly RuledTable[] {
  const isFrame = ({ xs, ys }: RuledTable): boolean => xs.length === 2 && ys.length === 2;
  const within = (inner: RuledTable, outer: RuledTable): boolean =>
    inner !== outer && inside(inner.xs, outer.xs) && inside(inner.ys, outer.ys);
  const real = tables.filter((one) => !isFrame(one) || !tables.some((other) => within(other, one)));
  return real.filter((one) => !real.some((other) => !isFrame(other) && within(one, other)));
}

const inside = (inner: readonly number[], outer: readonly number[]): boolean =>
  (inner[0] ?? 0) >= (outer[0] ?? 0) - 1 && (inner.at(-1) ?? 0) <= (outer.at(-1) ?? 0) + 1;

/** Letters this many times their size apart stand in columns of their own. */
const GAP = 2.5;

function looseLines(words: readonly Word[]): readonly LooseLine[] {
  const sorted = [...words].sort((a, b) => a.bottom - b.bottom || a.left - b.left);
  const rows: Word[][] = [];
  for (const word of sorted) {
    const [first] = rows.at(-1) ?? [];
    if (first && Math.abs(word.bottom - first.bottom) < Math.min(word.size, first.size) * 0.5) rows.at(-1)?.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => {
    const pieces: Word[][] = [];
    let right = -Infinity;
    for (const word of row.sort((a, b) => a.left - b.left)) {
      if (word.left - right > word.size * GAP) pieces.push([word]);
      else pieces.at(-1)?.push(word);
      right = Math.max(right, word.right);
    }
    return { top: Math.min(...row.map(({ top }) => top)), pieces: pieces.flatMap((piece) => linesIn(piece).slice(0, 1)) };
  });
}
