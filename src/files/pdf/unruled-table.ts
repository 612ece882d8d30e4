import type { Word } from './page-words';
import type { RuledTable } from './ruled-table';

/** Fewer columns or steps are an address or a list, no table. */
const [FEWEST_COLUMNS, FEWEST_STEPS] = [5, 2];
/** Air between columns, in points. */
const GAP = 4;
const NUMBER = /^\(?(\d{1,3})[.)]?$/;

/**
 * A table that has no lines, estimated from where its words stand: columns where no word of it reaches, a row at each number of its first
 * column, which count up. What stands above the first number within a few lines is its header. Undefined where that does not come out.
 */
export function unruledTable(words: readonly Word[]): RuledTable | undefined {
  const upright = words.filter(({ turned }) => turned === undefined);
  const steps = stepsIn(upright);
  const [first] = steps;
  if (!first || steps.length < FEWEST_STEPS) return undefined;
  const bottom = Math.max(...upright.map((word) => word.bottom));
  const pitch = (steps[1]?.top ?? first.bottom) - first.bottom;
  const top = headerTop(upright, first, Math.max(first.size * 2.2, pitch));
  const inside = words.filter((word) => word.top >= top - 1 && word.bottom <= bottom + 1);
  const xs = columnEdges(inside);
  if (xs.length - 1 < FEWEST_COLUMNS) return undefined;
  return { xs, ys: [top - 1, ...steps.map((word) => word.top - 1), bottom + 1], merges: [] };
}

/** The numbers 1, 2, 3 … one below the other at the left of the page. */
function stepsIn(words: readonly Word[]): readonly Word[] {
  const steps: Word[] = [];
  for (const word of [...words].sort((a, b) => a.top - b.top)) {
    const number = Number(NUMBER.exec(word.text)?.[1]);
    const [first] = steps;
    if (number === steps.length + 1 && (!first || Math.abs(word.left - first.left) < word.size * 1.5)) steps.push(word);
  }
  return steps;
}

/** Lines above the first step that follow each other no farther apart than steps do. */
function headerTop(words: readonly Word[], first: Word, apart: number): number {
  let top = first.top;
  for (const word of words.filter((one) => one.bottom <= first.top + 1).sort((a, b) => b.bottom - a.bottom)) {
    if (top - word.bottom > apart) break;
    top = Math.min(top, word.top);
  }
  return top;
}

/** Edges in the middle of what no word covers. */
function columnEdges(words: readonly Word[]): readonly number[] {
  const sorted = [...words].sort((a, b) => a.left - b.left);
  const edges: number[] = [];
  let right = sorted[0]?.left ?? 0;
  edges.push(right - GAP);
  for (const word of sorted) {
    if (word.left - right > GAP) edges.push((word.left + right) / 2);
    right = Math.max(right, word.right);
  }
  edges.push(right + GAP);
  return edges;
}
