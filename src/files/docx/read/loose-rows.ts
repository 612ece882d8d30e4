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

function nearestStep(steps: readonly StepRow[], y: number): number {
  let best = 0;
  let nearest = Infinity;
  steps.forEach(({ top, bottom }, index) => {
    const distance = Math.max(top - y, y - bottom, 0);
    if (distance < nearest) [best, nearest] = [index, distance];
  });
  return best;
}
