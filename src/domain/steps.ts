/** Work in pieces of a few milliseconds: it may be left for a moment at every step, so that a pane goes on answering. */
export type Steps<Of> = Generator<undefined, Of>;

/** Items that little is done to between two pauses. */
export const STEP = 2_000;

/** Does all of it without stopping. */
export function atOnce<Of>(steps: Steps<Of>): Of {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Goes over items in order, with a pause after every `STEP` of them. */
export function* eachInSteps<Item>(items: Iterable<Item>, work: (item: Item, index: number) => void): Steps<void> {
  let index = 0;
  for (const item of items) {
    work(item, index);
    index += 1;
    if (index % STEP === 0) yield;
  }
}

/** The items in order, as a stable sort would put them: runs of `STEP` are sorted, then merged two by two. */
export function* sortedInSteps<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  let runs: Item[][] = [];
  for (let from = 0; from < items.length; from += STEP) {
    runs.push(items.slice(from, from + STEP).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let index = 0; index < runs.length; index += 2)
      merged.push(yield* mergedInSteps(runs[index] ?? [], runs[index + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergedInSteps<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Steps<Item[]> {
  const merged: Item[] = [];
  let [left, right] = [0, 0];
  while (left < one.length || right < other.length) {
    const takesOther = left >= one.length || (right < other.length && compare(one[left] as Item, other[right] as Item) > 0);
    merged.push((takesOther ? other[right++] : one[left++]) as Item);
    if (merged.length % STEP === 0) yield;
  }
  return merged;
}
