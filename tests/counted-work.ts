/**
 * Characters that patterns look at and that are copied out of texts while something runs: work that does not depend on the clock. A pattern
 * counts from where it begins to the end of what it finds, or of the text; what stands at a place only (sticky) counts little.
 */
export function countedWork(run: () => unknown): number {
  let visited = 0;
  const { exec } = RegExp.prototype;
  const { slice } = String.prototype;
  const put = (prototype: object, name: string, value: unknown): void => void Reflect.set(prototype, name, value);
  put(RegExp.prototype, 'exec', function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    visited += 1 + (found ? found.index + found[0].length - from : this.sticky ? 32 : Math.max(0, text.length - from));
    return found;
  });
  put(String.prototype, 'slice', function (this: string, from?: number, to?: number) {
    const piece = slice.call(this, from, to);
    visited += piece.length;
    return piece;
  });
  try {
    run();
  } finally {
    put(RegExp.prototype, 'exec', exec);
    put(String.prototype, 'slice', slice);
  }
  return visited;
}

/** How many times more work four times the size takes than once: about 4 where work grows with the size, 16 where with its square. */
export function growth(at: (size: number) => () => unknown, size: number): number {
  const [once, twice, fourTimes] = [1, 2, 4].map((times) => countedWork(at(size * times))) as [number, number, number];
  return Math.max((twice / once) ** 2, fourTimes / once);
}

/** Ways to look through a list. */
const SEARCHES = ['find', 'findIndex', 'findLast', 'findLastIndex', 'some', 'every', 'filter', 'includes', 'indexOf'] as const;

/** The same, and every item of a list that a search through it may look at. */
export function countedSteps(run: () => unknown): number {
  let looked = 0;
  const own = SEARCHES.map((name) => [name, Array.prototype[name] as (...given: unknown[]) => unknown] as const);
  for (const [name, search] of own)
    Reflect.set(Array.prototype, name, function (this: unknown[], ...given: unknown[]) {
      const test = given[0];
      if (typeof test !== 'function') {
        looked += this.length;
        return search.apply(this, given);
      }
      const counting = (...of: unknown[]): unknown => {
        looked += 1;
        return (test as (...all: unknown[]) => unknown)(...of);
      };
      return search.apply(this, [counting, ...given.slice(1)]);
    });
  try {
    return countedWork(run) + looked;
  } finally {
    for (const [name, search] of own) Reflect.set(Array.prototype, name, search);
  }
}

/** Ways to go through a list, one call of what is given for each item. */
const WALKS = [...SEARCHES, 'forEach', 'map', 'flatMap', 'reduce', 'sort', 'toSorted'] as const;

/**
 * The most work between two pauses of something done in pieces, and all of it: items that a walk through a list comes to, and what
 * `looked` counts besides.
 */
export function countedPieces(
  steps: Iterator<unknown>,
  looked: () => number = () => 0,
): { readonly most: number; readonly all: number } {
  let walked = 0;
  const own = WALKS.map((name) => [name, Array.prototype[name] as (...given: unknown[]) => unknown] as const);
  for (const [name, walk] of own)
    Reflect.set(Array.prototype, name, function (this: unknown[], ...given: unknown[]) {
      const [called] = given;
      if (typeof called !== 'function') {
        walked += this.length;
        return walk.apply(this, given);
      }
      const counting = (...of: unknown[]): unknown => {
        walked += 1;
        return (called as (...all: unknown[]) => unknown)(...of);
      };
      return walk.apply(this, [counting, ...given.slice(1)]);
    });
  const count = (): number => walked + looked();
  const begun = count();
  let [most, before] = [0, begun];
  try {
    for (let over = false; !over;) {
      over = steps.next().done === true;
      most = Math.max(most, count() - before);
      before = count();
    }
  } finally {
    for (const [name, walk] of own) Reflect.set(Array.prototype, name, walk);
  }
  return { most, all: before - begun };
}
