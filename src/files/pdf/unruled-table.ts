import { area } from '../../domain/sheet/address';
import { ByHeight } from './by-height';
import { bandRows, type Phrase } from './unruled-bands';
import { emptyBetween } from './rows-without-lines';
import { GAP, UnruledColumns } from './unruled-columns';
import type { Word } from './page-words';
import type { RuledTable } from './ruled-table';

/** Fewer columns or steps are an address or a list, no table. */
const [FEWEST_COLUMNS, FEWEST_STEPS] = [5, 2];
const NUMBER = /^\(?(\d{1,3})[.)]?$/;

/** An estimated table, and the number of its last step. */
export interface UnruledTable extends RuledTable {
  readonly last: number;
}

/**
 * A table that has no lines, estimated from where its words stand: columns where no word of its steps reaches, a row at each number of its
 * first column, which count up. What stands above the first number within a few lines is its header; words of it that reach over several
 * columns are bands in a row of their own. The numbers go on from those of the page `before`, in its columns. Undefined where that does not
 * come out.
 */
export function unruledTable(words: readonly Word[], before?: UnruledTable): UnruledTable | undefined {
  const upright = words.filter(({ turned }) => turned === undefined);
  const goesOn = before && stepsIn(upright, before.last + 1);
  const known = goesOn && goesOn.length > 0 ? before : undefined;
  const steps = known && goesOn ? goesOn : stepsIn(upright, 1);
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || steps.length < (known ? 1 : FEWEST_STEPS)) return undefined;
  const apart = Math.max(first.size * 2.2, (steps[1]?.top ?? first.bottom) - first.bottom);
  const bottom = footOf(upright, last, apart);
  const shelves = new ByHeight<Word>();
  for (const word of upright) shelves.add(word, word.top, word.bottom);
  const cuts = cutsBetween(shelves, steps);
  const begin = beginOf(shelves, steps, cuts);
  const top = headerTop(upright, begin, first, apart);
  const inside = words.filter((word) => word.top >= top - 1 && word.bottom <= bottom + 1);
  const isBody = (word: Word): boolean => (word.top + word.bottom) / 2 > begin;
  const lines = phrasesIn(
    inside.filter((word) => word.turned === undefined && !isBody(word)),
    first,
  );
  const columns = new UnruledColumns(steps, inside.filter(isBody));
  const bands: Phrase[] = [];
  for (const line of lines.toReversed()) for (const one of line) if (!columns.takeHeader(one)) bands.push(one);
  for (const word of inside) if (word.turned !== undefined && !isBody(word)) columns.takeHeader(word);
  const xs = known ? onPage(known.xs, inside) : columns.edges();
  if (xs.length - 1 < FEWEST_COLUMNS) return undefined;
  const header = bandRows(lines, bands, xs);
  return {
    xs,
    ys: [...(top < begin ? [top - 1, ...header.cuts] : []), begin, ...cuts, bottom + 1],
    merges: header.merges.map(({ row, column, columns: wide }) => area(row, column, 1, wide)),
    last: (known?.last ?? 0) + steps.length,
  };
}

/** The columns of the page before, as wide as the words here reach. */
const onPage = (xs: readonly number[], words: readonly Word[]): readonly number[] =>
  xs.with(0, Math.min(xs[0] ?? 0, ...words.map(({ left }) => left - GAP)));

/** The numbers from `start` on, one below the other at the left of the page. */
function stepsIn(words: readonly Word[], start: number): readonly Word[] {
  const steps: Word[] = [];
  for (const word of [...words].sort((a, b) => a.top - b.top)) {
    const number = Number(NUMBER.exec(word.text)?.[1]);
    const [first] = steps;
    if (number === start + steps.length && (!first || Math.abs(word.left - first.left) < word.size * 1.5)) steps.push(word);
  }
  return steps;
}

/** Between each number and the next, in the widest stretch that no word reaches into: a number may stand beside the middle of its row. */
const cutsBetween = (words: ByHeight<Word>, steps: readonly Word[]): readonly number[] =>
  steps.slice(1).map((next, at) => emptyAbove(words, (steps[at] ?? next).bottom, next));

const emptyAbove = (words: ByHeight<Word>, from: number, next: Word): number =>
  emptyBetween(words.between(from, next.top + 1), { top: from, bottom: from }, next);

/** Where the first step begins: no farther above its number than words of other steps stand above theirs. */
function beginOf(words: ByHeight<Word>, [first, ...others]: readonly Word[], cuts: readonly number[]): number {
  if (!first) return 0;
  const above = others.map(({ top }, at) => {
    const cut = cuts[at] ?? top;
    const tops = words.between(cut, top).flatMap((word) => (word.top > cut ? [top - word.top] : []));
    return Math.max(0, ...tops);
  });
  const most = Math.max(0, ...above);
  if (most < first.size * 0.5) return first.top - 1;
  return emptyAbove(words, first.top - most - first.size * 0.5, first);
}

const HEAD_OF_NUMBERS = /^(?:no|nomor|nmr)\b/i;

/** Whether a word of the header stands over the numbers and says so. */
const headsNumbers = (word: Word, { left, right, size }: Word): boolean =>
  HEAD_OF_NUMBERS.test(word.text) && word.left < right + size && word.right > left - size;

/**
 * Lines above the first step that follow each other no farther apart than steps do; above what heads the numbers, no farther than lines of
 * a header.
 */
function headerTop(words: readonly Word[], begin: number, first: Word, apart: number): number {
  let [top, most] = [begin, apart];
  for (const word of words.filter((one) => (one.top + one.bottom) / 2 < begin).sort((a, b) => b.bottom - a.bottom)) {
    if (top - word.bottom > most) break;
    top = Math.min(top, word.top);
    if (headsNumbers(word, first)) most = first.size;
  }
  return top;
}

/** Lines of the last step, which follow each other as near; what stands farther below is a signature or a note. */
function footOf(words: readonly Word[], last: Word, apart: number): number {
  let bottom = last.bottom;
  for (const word of words.filter((one) => one.top >= last.top - 1).sort((a, b) => a.top - b.top)) {
    if (word.top - bottom > apart) break;
    bottom = Math.max(bottom, word.bottom);
  }
  return bottom;
}

/** Words of a header in lines from top to bottom, those of one line no more than a space apart as one; what heads the numbers stands alone. */
function phrasesIn(words: readonly Word[], number: Word): readonly (readonly Phrase[])[] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.bottom - b.bottom || a.left - b.left)) {
    const [first] = lines.at(-1) ?? [];
    if (first && word.bottom - first.bottom < word.size * 0.5) lines.at(-1)?.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const phrases: Phrase[] = [];
    let alone = false;
    for (const word of line.sort((a, b) => a.left - b.left)) {
      const before = phrases.at(-1);
      if (before && !alone && word.left - before.right < Math.min(GAP, word.size * 0.6))
        phrases[phrases.length - 1] = { ...before, right: word.right, bottom: Math.max(before.bottom, word.bottom) };
      else phrases.push(word);
      alone = headsNumbers(word, number);
    }
    return phrases;
  });
}
