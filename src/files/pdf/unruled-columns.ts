import type { Word } from './page-words';

/** Air between columns, in points. */
export const GAP = 4;

interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** Columns of a table without lines: the stretches across the page that words of its steps leave free. */
export class UnruledColumns {
  /** Free stretches between two columns, from left to right. */
  private free: readonly Stretch[];
  private reach: Stretch;

  /** `numbers`: those of the steps; `body`: all words of the steps. */
  constructor(numbers: readonly Stretch[], body: readonly Word[]) {
    const first = aroundAll(numbers);
    const own = new Set(numbers);
    const others = body.filter((word) => !own.has(word)).sort((a, b) => a.left - b.left);
    this.reach = aroundAll([first, ...others]);
    const next = others[0]?.left ?? first.right;
    // Numbers stand in a column of their own, however near its edge the words beside them begin.
    const apart = next > first.right ? [{ left: first.right, right: next }] : [];
    this.free = [...apart, ...freeBetween(next > first.right ? others : [first, ...others])];
  }

  /** Narrows what is free by words of a header; false, and nothing changes, where they reach over several columns. */
  takeHeader({ left, right }: Stretch): boolean {
    if (this.free.some((one) => left < one.left && right > one.right)) return false;
    this.reach = aroundAll([this.reach, { left, right }]);
    if (left > this.reach.right - GAP || right < this.reach.left + GAP) return true;
    this.free = this.free.flatMap((one) => {
      if (right <= one.left || left >= one.right) return [one];
      const parts = [
        { left: one.left, right: left },
        { left: right, right: one.right },
      ].filter((part) => part.right - part.left > LEAST);
      return parts.length > 0 ? parts : [one];
    });
    return true;
  }

  /** Edges in the middle of what is free. */
  edges(): readonly number[] {
    const { left, right } = this.reach;
    return [left - GAP, ...this.free.map((one) => (one.left + one.right) / 2), right + GAP];
  }
}

/** What a header leaves of a free stretch parts two columns still, in points. */
const LEAST = 0.5;

const aroundAll = (all: readonly Stretch[]): Stretch => ({
  left: Math.min(...all.map(({ left }) => left)),
  right: Math.max(...all.map(({ right }) => right)),
});

function freeBetween(sorted: readonly Stretch[]): readonly Stretch[] {
  const free: Stretch[] = [];
  let right = sorted[0]?.left ?? 0;
  for (const word of sorted) {
    if (word.left - right > GAP) free.push({ left: right, right: word.left });
    right = Math.max(right, word.right);
  }
  return free;
}
