import { countFirst } from '../../halving';

/**
 * Which places of a sequence are out of order, given each item's true rank. Where the difference comes down to pairs that changed
 * places, both of each pair; otherwise the fewest items whose removal leaves the rest in order (a row carried elsewhere is one).
 */
export function misplaced(ranks: readonly number[]): number[] {
  const sorted = [...ranks].sort((a, b) => a - b);
  const displaced = ranks.flatMap((rank, index) => (rank === sorted[index] ? [] : [index]));
  if (displaced.length === 0) return [];
  const home = new Map(sorted.map((rank, index) => [rank, index]));
  const swaps = displaced.every((index) => {
    const other = home.get(ranks[index] ?? 0) ?? index;
    return home.get(ranks[other] ?? 0) === index;
  });
  if (swaps) return displaced;
  const keep = longestRising(ranks);
  return ranks.flatMap((_, index) => (keep.has(index) ? [] : [index]));
}

/** Places of a longest rising subsequence (patience sorting). */
function longestRising(ranks: readonly number[]): Set<number> {
  const tops: number[] = [];
  const before: number[] = [];
  ranks.forEach((rank, index) => {
    const under = countFirst(tops.length, (top) => (ranks[tops[top] ?? 0] ?? 0) < rank);
    before[index] = tops[under - 1] ?? -1;
    tops[under] = index;
  });
  const keep = new Set<number>();
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) keep.add(index);
  return keep;
}
