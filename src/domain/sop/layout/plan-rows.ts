import type { FlowStep } from './flow';
import { ALT_TEXT } from './messages';
import type { At, Node, Row } from './flow-plan';
import { nowhere } from './flow-plan';
import { symbolName } from './symbol-names';

export function makeNode(
  of: Pick<Node, 'name' | 'shape' | 'alt' | 'column' | 'row' | 'kind' | 'stand' | 'shift'> & {
    readonly text?: string | undefined;
  },
  x: At,
  y: At,
): Node {
  // Written out rather than spread: there is one for every symbol, and engines copy unknown properties slowly.
  return {
    name: of.name,
    shape: of.shape,
    alt: of.alt,
    text: of.text,
    column: of.column,
    row: of.row,
    kind: of.kind,
    stand: of.stand,
    shift: of.shift,
    left: nowhere(),
    right: nowhere(),
    top: nowhere(),
    bottom: nowhere(),
    x,
    y,
    topUsed: false,
    bottomUsed: false,
  };
}

/** The rows that hold symbols, in order. A step without an actor is passed over; a return to it counts as none. */
export function planRows(steps: readonly FlowStep[], pageStarts: readonly number[], centres: readonly At[]): readonly Row[] {
  const rows: Row[] = [];
  const rowOfStep = new Map<number, number>();
  const starts = new Set(pageStarts);
  let page = 0;
  let lastWithSymbols = -1;
  steps.forEach((step, index) => {
    if (step.symbols.length > 0) lastWithSymbols = index;
  });
  for (const [stepIndex, step] of steps.entries()) {
    if (starts.has(stepIndex)) page += 1;
    const inside = step.symbols.filter((one) => one.column >= 0 && one.column < centres.length);
    if (inside.length === 0) continue;
    const index = rows.length;
    rowOfStep.set(stepIndex, index);
    const line = nowhere();
    const at = index === 0 ? 'mulai' : stepIndex === lastWithSymbols ? 'selesai' : '';
    const nodes: Node[] = [];
    for (const [order, symbol] of inside.entries()) {
      if (nodes.some((node) => node.column === symbol.column)) continue;
      const name = symbolName(stepIndex, symbol.column);
      const returnTo = symbol.shape === 'decision' && step.back !== undefined ? steps[step.back]?.nomor : undefined;
      const alt = ALT_TEXT.simbol(step.nomor, symbol.shape, step.pelaku[order] ?? '', at, returnTo ?? '');
      const centre = centres[symbol.column];
      if (!centre) continue;
      nodes.push(
        makeNode(
          { name, shape: symbol.shape, alt, column: symbol.column, row: index, kind: 'simbol', stand: 'line', shift: 0 },
          centre,
          line,
        ),
      );
    }
    const decision = nodes.find((node) => node.shape === 'decision');
    nodes.sort((a, b) => a.column - b.column);
    const first = nodes[0]?.column ?? 0;
    const last = nodes.at(-1)?.column ?? 0;
    const back = decision && step.back !== undefined && step.back < stepIndex ? rowOfStep.get(step.back) : undefined;
    const offPage = back !== undefined && rows[back]?.page !== page;
    const joinedLeft = decision !== undefined && decision.column > first;
    const joinedRight = decision !== undefined && decision.column < last;
    const boxed =
      back !== undefined &&
      ((joinedLeft && joinedRight) ||
        (offPage && joinedLeft && last === centres.length - 1) ||
        (offPage && joinedRight && first === 0));
    rows.push({
      index,
      step: stepIndex,
      page,
      nodes,
      first,
      last,
      decision,
      back,
      boxed,
      line,
      leftUsed: false,
      rightUsed: false,
      entry: undefined,
      crossed: new Set(),
      early: [],
      late: [],
      below: [],
      topStrip: false,
      bottomStrip: false,
      labelTop: false,
      labelBottom: false,
    });
  }
  return rows;
}
