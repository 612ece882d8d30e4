import { grouped } from '../../domain/grouped';
import type { Area } from '../../domain/sheet/address';
import { linesIn } from './cell-lines';
import type { Word } from './page-words';
import { countUpTo } from '../../domain/halving';
import type { RuledTable } from './ruled-table';

/** A ruled table, and which of its rows are only known from where their words stand. */
export interface SplitTable {
  readonly table: RuledTable;
  readonly estimated: readonly number[];
}

const NUMBER = /^\(?(\d{1,3})[.)]?$/;

/**
 * Steps between which no line is drawn: where the first column counts up within one row, the row is divided at the widest empty stretch
 * between one number and the next.
 */
export function withRowsDivided(table: RuledTable, words: readonly Word[]): SplitTable {
  const [left = 0, right = 0] = table.xs;
  const inside = words.filter(
    (word) => word.turned === undefined && word.left >= left - 1 && word.right <= (table.xs.at(-1) ?? 0) + 1,
  );
  // A number may come in pieces.
  const numbers = linesIn(inside.filter((word) => word.right <= right + 1)).flatMap(({ text, bottom, size }) => {
    const value = Number(NUMBER.exec(text)?.[1] ?? Number.NaN);
    return Number.isNaN(value) ? [] : [{ value, top: bottom - size, bottom }];
  });
  const rowOf = ({ top, bottom }: Band): number => countUpTo(table.ys, (top + bottom) / 2) - 1;
  const numbersIn = grouped(numbers, rowOf);
  const wordsIn = grouped(inside, rowOf);
  const cuts = table.ys.slice(0, -1).map((_, row) => {
    const here = numbersIn.get(row) ?? [];
    const rising = here.every(({ value }, at) => at === 0 || value === (here[at - 1]?.value ?? 0) + 1);
    if (here.length < 2 || !rising) return [];
    const within = wordsIn.get(row) ?? [];
    return here.slice(1).map((word, at) => emptyBetween(within, here[at] ?? word, word));
  });
  if (cuts.every((one) => one.length === 0)) return { table, estimated: [] };
  let sum = 0;
  const before = cuts.map((one) => (sum += one.length) - one.length);
  const added = (row: number): number => before[row] ?? sum;
  return {
    table: {
      xs: table.xs,
      ys: [...table.ys, ...cuts.flat()].sort((a, b) => a - b),
      merges: table.merges.flatMap((merge) => divided(merge, cuts, added)),
    },
    estimated: cuts.flatMap((one, row) =>
      one.length === 0 ? [] : Array.from({ length: one.length + 1 }, (_, at) => row + added(row) + at),
    ),
  };
}

/** How far down something stands. */
type Band = Pick<Word, 'top' | 'bottom'>;

/** A cell merged over columns of one row is one in each of its parts; over several rows it reaches over all of them. */
function divided(merge: Area, cuts: readonly (readonly number[])[], added: (row: number) => number): readonly Area[] {
  const row = merge.row + added(merge.row);
  const parts = cuts.slice(merge.row, merge.row + merge.rows).reduce((sum, one) => sum + one.length, 0);
  if (merge.rows > 1) return [{ ...merge, row, rows: merge.rows + parts }];
  return Array.from({ length: parts + 1 }, (_, at) => ({ ...merge, row: row + at }));
}

/** The middle of the widest stretch without words between two numbers; where there is none, right above the second. */
export function emptyBetween(words: readonly Word[], from: Band, to: Band): number {
  let best = to.top - 0.5;
  let widest = 0;
  let bottom = from.bottom;
  const between = words.filter((word) => word.bottom > from.bottom && word.top <= to.top + 0.5).sort((a, b) => a.top - b.top);
  for (const word of between) {
    if (word.top - bottom > widest) [widest, best] = [word.top - bottom, (word.top + bottom) / 2];
    bottom = Math.max(bottom, word.bottom);
  }
  return best;
}
