import { opposite, type RoutePlanner, type RouteSide } from './route-planner';
import { join, straight, sideToTop, bottomToSide, bottomToTop, returnBelow, turnPage } from './lines';
import type { Node, Row } from './flow-plan';
import { keyCentre } from './flow-plan';

/** How "tidak" leaves a decision whose return needs a lane or a segilima. */
export interface Return {
  readonly row: Row;
  readonly decision: Node;
  readonly target: Row;
  readonly exit: RouteSide | 'top';
}

/** Where the flow goes on from a row: straight down, out at a side, or out at the bottom. */
interface Forward {
  readonly exit: Node;
  readonly entry: Node;
  readonly way: RouteSide | 'bottom' | 'straight';
}

const distance = (a: Node, b: Node): number => Math.abs(a.column - b.column);

const nearest = (nodes: readonly Node[], to: Node): Node | undefined =>
  nodes.reduce<Node | undefined>((best, node) => (best && distance(best, to) <= distance(node, to) ? best : node), undefined);

const entriesOf = (row: Row): readonly Node[] => (row.boxed ? row.nodes.filter((node) => node !== row.decision) : row.nodes);

function chooseForward(row: Row, next: Row): Forward | undefined {
  const exits = row.decision ? [row.decision] : row.nodes;
  const entries = entriesOf(next);
  for (const exit of exits) {
    const below = entries.find((entry) => entry.column === exit.column);
    if (below) return { exit, entry: below, way: 'straight' };
  }
  let best: Forward | undefined;
  let cost = Infinity;
  for (const exit of exits) {
    const entry = nearest(entries, exit);
    if (!entry) continue;
    const way: Forward['way'] =
      entry.column > row.last && exit.column === row.last
        ? 'right'
        : entry.column < row.first && exit.column === row.first
          ? 'left'
          : 'bottom';
    const its = distance(exit, entry) + (way === 'bottom' ? 3 : 0);
    if (its < cost) [best, cost] = [{ exit, entry, way }, its];
  }
  return best;
}

/** Whether the decision may leave at that side: it stands outermost there and nothing else uses the row's line. */
const sideFree = (row: Row, side: RouteSide): boolean =>
  side === 'left' ? row.decision?.column === row.first && !row.leftUsed : row.decision?.column === row.last && !row.rightUsed;

/** The symbol of the previous row that "tidak" can enter from below, and at which side it leaves for it. */
function fromBelow(draft: RoutePlanner, row: Row): { readonly node: Node; readonly side: RouteSide } | undefined {
  const previous = draft.rows[row.index - 1];
  if (!previous || row.back !== previous.index || previous.page !== row.page || row.boxed) return undefined;
  let found: { readonly node: Node; readonly side: RouteSide } | undefined;
  for (const node of previous.nodes) {
    if (node.bottomUsed) continue;
    const side: RouteSide | undefined = node.column > row.last ? 'right' : node.column < row.first ? 'left' : undefined;
    if (!side || !sideFree(row, side)) continue;
    if (!found || !row.decision || distance(node, row.decision) < distance(found.node, row.decision)) found = { node, side };
  }
  return found;
}

/** The side at which a longer return leaves, given which side the flow would like for itself. */
function chooseSide(draft: RoutePlanner, row: Row, target: Row, wanted: Forward['way'] | undefined): RouteSide {
  const decision = row.decision;
  const column = decision?.column ?? 0;
  const offPage = target.page !== row.page;
  const room = (side: RouteSide): boolean =>
    sideFree(row, side) &&
    (!offPage || draft.columnCount === 1 || (side === 'left' ? column > 0 : column < draft.columnCount - 1));
  const toward: RouteSide =
    target.first > column ? 'right' : target.last < column ? 'left' : wanted === 'right' ? 'left' : 'right';
  const order: RouteSide[] = wanted === 'left' || wanted === 'right' ? [opposite(wanted), wanted] : [toward, opposite(toward)];
  return order.find(room) ?? order.find((side) => sideFree(row, side)) ?? toward;
}

/** Decides how each row is left: the flow onward, joins within the row, and returns that reach the row just above. */
export function planExits(draft: RoutePlanner): readonly Return[] {
  const returns: Return[] = [];
  for (const row of draft.rows) {
    for (let index = 1; index < row.nodes.length; index += 1) {
      const [left, right] = [row.nodes[index - 1], row.nodes[index]];
      if (left && right) join(draft, row, left, right);
    }
    const next = draft.rows[row.index + 1];
    const forward = next && chooseForward(row, next);
    const target = row.back === undefined ? undefined : draft.rows[row.back];
    let taken: RouteSide | undefined;
    if (row.decision && target) {
      row.labelTop = true;
      const below = fromBelow(draft, row);
      if (below) {
        returnBelow(draft, row, row.decision, below.node, below.side);
        taken = below.side;
      } else if (row.boxed) {
        row.decision.topUsed = true;
        returns.push({ row, decision: row.decision, target, exit: 'top' });
      } else {
        const wanted = forward && next && next.page === row.page ? forward.way : undefined;
        const exit = chooseSide(draft, row, target, wanted);
        taken = exit;
        draft.useSide(row, exit);
        returns.push({ row, decision: row.decision, target, exit });
      }
    }
    if (next && forward) leave(draft, row, next, forward, taken);
  }
  return returns;
}

function leave(draft: RoutePlanner, row: Row, next: Row, forward: Forward, taken: RouteSide | undefined): void {
  const { exit, entry, way } = forward;
  next.entry = entry;
  if (next.page !== row.page) {
    turnPage(draft, row, exit, next, entry);
  } else if (way === 'straight') {
    straight(draft, row, exit, next, entry);
  } else if (way !== 'bottom' && way !== taken && !(way === 'left' ? row.leftUsed : row.rightUsed)) {
    sideToTop(draft, row, exit, way, next, entry);
  } else if (mayEnterSide(draft, exit, next, entry)) {
    bottomToSide(draft, row, exit, next, entry);
  } else {
    bottomToTop(draft, row, exit, next, entry, draft.track(next.early, keyCentre(exit.column), keyCentre(entry.column)));
  }
}

/** Entering at the side is only worth it where the next step leaves elsewhere. */
function mayEnterSide(draft: RoutePlanner, exit: Node, next: Row, entry: Node): boolean {
  if (next.decision || next.nodes.length > 1) return false;
  const after = draft.rows[next.index + 1];
  const onward = after ? Math.sign((after.nodes[0]?.column ?? 0) - entry.column) : 0;
  const side = Math.sign(exit.column - entry.column);
  return onward !== side && side !== 0;
}
