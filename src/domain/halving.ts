/** How many of a row come first: `isFirst` holds for those and for none after them. Found by halving. */
export function countFirst(length: number, isFirst: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isFirst(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many rising numbers are not above one. */
export const countUpTo = (rising: readonly number[], at: number): number =>
  countFirst(rising.length, (index) => (rising[index] ?? 0) <= at);
