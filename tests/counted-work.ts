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
