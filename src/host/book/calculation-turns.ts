import { giveTurn, TURN } from '../turns';

/** Univer's service that takes formulas apart before a calculation, as far as the host makes it pause. */
interface Takes {
  /** The ranges one formula refers to. */
  _getRangeListByNode(node: object): Promise<unknown>;
}

/**
 * Univer takes all formulas of a workbook apart in one go, with promises but no pause: the page answered only after the last of many
 * thousands. Here it gets its turn in between. Univer says anew of each formula whose turn it is, so that nothing is lost meanwhile.
 */
export function takeFormulasApartInTurns(generator: object): void {
  const takes = generator as Takes;
  const ranges = takes._getRangeListByNode.bind(takes);
  let since = 0;
  takes._getRangeListByNode = async (node) => {
    const found = await ranges(node);
    const now = performance.now();
    // After an idle time the work has just begun.
    if (now - since > 10 * TURN) since = now;
    if (now - since < TURN) return found;
    await giveTurn();
    since = performance.now();
    return found;
  };
}
