/** A symbol of which only the height is known, in points from the top of the sheet. */
export interface LooseSymbol<Symbol> {
  readonly symbol: Symbol;
  readonly y: number;
}

interface StepRow {
  readonly row: number;
  readonly top: number;
  readonly bottom: number;
}

/** Symbols whose middles lie closer than this, in points, stand on one line. */
const SAME_LINE = 8;

/**
 * Which step each symbol belongs to. As many lines of symbols as steps go together in order, since steps go downwards; otherwise each
 * line goes to the row its height falls in, never above the line before.
 */
export function settleRows<Symbol>(
  symbols: readonly LooseSymbol<Symbol>[],
  steps: readonly StepRow[],
): readonly { readonly symbol: Symbol; readonly row: number }[] {
  const lines: LooseSymbol<Symbol>[][] = [];
  for (const one of [...symbols].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && one.y - first.y <= SAME_LINE) line.push(one);
    else lines.push([one]);
  }
  let least = 0;
  return lines.flatMap((line, index) => {
    const y = line.reduce((sum, one) => sum + one.y, 0) / line.length;
    const by = lines.length === steps.length ? index : Math.max(least, nearestStep(steps, y));
    least = by;
    const step = steps[by];
    return step ? line.map(({ symbol }) => ({ symbol, row: step.row })) : [];
  });
}

/** How far beside the steps, in points, a symbol may lie when the heights of rows are only estimated. */
const SLACK = 40;

/** Whether a height lies above or below all steps: a logo, a legend. */
export function isBesideRows(steps: readonly StepRow[], y: number): boolean {
  const [top, bottom] = [steps[0]?.top ?? 0, steps.at(-1)?.bottom ?? 0];
  return y < top - SLACK || y > bottom + Math.max(SLACK, (bottom - top) * 0.3);
}

/** Those for which it does not hold, then those for which it does. */
export function sortedOut<One>(
  all: readonly One[],
  holds: (one: One) => boolean,
): readonly [rest: readonly One[], held: readonly One[]] {
  return [all.filter((one) => !holds(one)), all.filter(holds)];
}

function nearestStep(steps: readonly StepRow[], y: number): number {
  let best = 0;
  let nearest = Infinity;
  steps.forEach(({ top, bottom }, index) => {
    const distance = Math.max(top - y, y - bottom, 0);
    if (distance < nearest) [best, nearest] = [index, distance];
  });
  return best;
}
