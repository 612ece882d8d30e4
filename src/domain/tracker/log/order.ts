import { countFirst } from '../../halving';
import { eachInSteps, type Steps } from '../../steps';

/**
 * Which places of a sequence are out of order, given each item's true rank (from 0, each once). Where the difference comes down to
 * pairs that changed places, both of each pair; otherwise the fewest items whose removal leaves the rest in order (a row carried
 * elsewhere is one).
 */
export function* misplaced(ranks: readonly number[]): Steps<readonly number[]> {
  const displaced: number[] = [];
  let swapped = true;
  yield* eachInSteps(ranks, (rank, index) => {
    if (rank === index) return;
    displaced.push(index);
    if (ranks[rank] !== index) swapped = false;
  });
  if (swapped) return displaced;
  const keep = yield* longestRising(ranks);
  const left: number[] = [];
  yield* eachInSteps(ranks, (_, index) => {
    if (keep[index] === 0) left.push(index);
  });
  return left;
}

/** Marks the places of a longest rising subsequence (patience sorting). */
function* longestRising(ranks: readonly number[]): Steps<Uint8Array> {
  const tops: number[] = [];
  const before = new Int32Array(ranks.length);
  yield* eachInSteps(ranks, (rank, index) => {
    const under = countFirst(tops.length, (top) => (ranks[tops[top] ?? 0] ?? 0) < rank);
    before[index] = tops[under - 1] ?? -1;
    tops[under] = index;
  });
  const keep = new Uint8Array(ranks.length);
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) keep[index] = 1;
  return keep;
}
