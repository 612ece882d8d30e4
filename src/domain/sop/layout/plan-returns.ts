import { grouped } from '../../grouped';
import { opposite, type RoutePlanner, type RouteSide } from './route-planner';
import type { Return } from './plan-exits';
import { back, intoJoint, outOfJoint } from './lines';
import type { Lane, Node, Port, Row, Waypoint } from './flow-plan';
import { keyAbove, keyBelow, keyCentre, keyChannel, keyLine } from './flow-plan';

/** Lays the returns that reach further than the row above: segilima across pages, lanes within one. */
export function planReturns(draft: RoutePlanner, returns: readonly Return[]): void {
  for (const group of byTarget(returns.filter((one) => one.target.page !== one.row.page))) acrossPages(draft, group);
  for (const group of byTarget(returns.filter((one) => one.target.page === one.row.page))) alongLane(draft, group);
}

const byTarget = (returns: readonly Return[]): readonly (readonly [Return, ...Return[]])[] => [
  ...grouped(returns, ({ target }) => target).values(),
];

/** One letter for each step returned to: a segilima beside every decision that sends there, and its twin beside the step. */
function acrossPages(draft: RoutePlanner, group: readonly [Return, ...Return[]]): void {
  const huruf = draft.nextLetter();
  const target = group[0].target;
  for (const { row, decision, exit } of group) {
    if (exit === 'top') {
      upToStrip(draft, row, decision, target, huruf);
      continue;
    }
    const joint = beside(draft, row, exit, huruf, 'keluar', target);
    intoJoint(draft, row, decision, exit, joint, opposite(exit));
  }

  const from = group[0].row;
  const side = (['right', 'left'] as const).find(
    (one) =>
      !(one === 'left' ? target.leftUsed : target.rightUsed) &&
      (draft.columnCount === 1 ? one === 'right' : hasNeighbour(draft, target, one)),
  );
  if (side) {
    draft.useSide(target, side);
    const joint = beside(draft, target, side, huruf, 'masuk', from);
    const node = side === 'left' ? target.nodes[0] : target.nodes.at(-1);
    if (!node) return;
    outOfJoint(draft, target, joint, opposite(side), { node, site: side });
    return;
  }
  fromStrip(draft, target, from, huruf);
}

/** A decision without a free side sends "tidak" up to a segilima above it, beside the flow where that comes down there too. */
function upToStrip(draft: RoutePlanner, row: Row, decision: Node, target: Row, huruf: string): void {
  const { column } = decision;
  const shift = row.crossed.has(column) ? 0.34 : 0;
  row.topStrip = true;
  row.crossed.add(column);
  const joint = draft.joint({ huruf, arah: 'keluar', row, other: target, column, stand: 'top-strip', shift });
  if (shift === 0) {
    intoJoint(draft, row, decision, 'top', joint, 'bottom');
    return;
  }
  const track = draft.track(row.late, keyCentre(column), keyCentre(column));
  intoJoint(draft, row, decision, 'top', joint, 'bottom', [
    { x: decision.x, y: track },
    { x: joint.x, y: track },
  ]);
}

const hasNeighbour = (draft: RoutePlanner, row: Row, side: RouteSide): boolean =>
  side === 'left' ? row.first > 0 : row.last < draft.columnCount - 1;

/** In the empty cell next to the row's symbols; in the margin where there is no such cell. */
function beside(draft: RoutePlanner, row: Row, side: RouteSide, huruf: string, arah: 'keluar' | 'masuk', other: Row): Node {
  if (hasNeighbour(draft, row, side)) {
    const column = side === 'left' ? row.first - 1 : row.last + 1;
    return draft.joint({ huruf, arah, row, other, column, stand: 'line' });
  }
  const column = side === 'left' ? row.first : row.last;
  return draft.joint({ huruf, arah, row, other, column, stand: 'line', shift: side === 'left' ? -1 : 1 });
}

/** Where both sides of the step are taken, its segilima stands in the strip above and joins the line that enters the step. */
function fromStrip(draft: RoutePlanner, target: Row, from: Row, huruf: string): void {
  const entry = target.entry ?? target.nodes.find((node) => !node.topUsed) ?? target.nodes[0];
  if (!entry) return;
  target.topStrip = true;
  const columns = draft.centres
    .map((_, column) => column)
    .sort((a, b) => Math.abs(a - entry.column) - Math.abs(b - entry.column));
  const free = columns.find((column) => !target.crossed.has(column) && column !== entry.column);
  const column = free ?? columns[0] ?? 0;
  const shift = free !== undefined ? 0 : draft.columnCount === 1 ? 1 : -0.34;
  target.crossed.add(column);
  const joint = draft.joint({ huruf, arah: 'masuk', row: target, other: from, column, stand: 'top-strip', shift });
  const track = draft.track(target.late, keyCentre(column), keyCentre(entry.column));
  outOfJoint(draft, target, joint, 'bottom', enterTop(target, entry), [
    { x: joint.x, y: track },
    { x: entry.x, y: track },
  ]);
}

/** Enters at the top where it is free; else the line ends on the one that already enters there. */
function enterTop(row: Row, entry: Node): Port | undefined {
  if (entry.topUsed) return undefined;
  entry.topUsed = true;
  row.entry = entry;
  row.crossed.add(entry.column);
  return { node: entry, site: 'top' };
}

type Entrance = RouteSide | 'bottom' | 'top';

/** Returns to one step share one lane: the farthest runs its whole length, the others join it. */
function alongLane(draft: RoutePlanner, group: readonly [Return, ...Return[]]): void {
  const target = group[0].target;
  const { channel, entrance } = chooseLane(draft, group);
  const entryNode = entranceNode(target, entrance);
  if (!entryNode) return;
  const lane = draft.lane(
    channel,
    halfFor(draft, channel, entrance, entryNode, group[0]),
    keyLine(target.index),
    keyLine(target.index),
  );
  const tail: Waypoint[] = [];
  let to: Port | undefined;
  if (entrance === 'left' || entrance === 'right') {
    draft.useSide(target, entrance);
    tail.push({ x: lane, y: target.line });
    to = { node: entryNode, site: entrance };
  } else if (entrance === 'bottom') {
    entryNode.bottomUsed = true;
    lane.lo = lane.hi = keyBelow(target.index);
    const track = draft.track(target.below, keyChannel(channel), keyCentre(entryNode.column));
    tail.push({ x: lane, y: track }, { x: entryNode.x, y: track });
    to = { node: entryNode, site: 'bottom' };
  } else {
    lane.lo = lane.hi = keyAbove(target.index);
    const track = draft.track(target.late, keyChannel(channel), keyCentre(entryNode.column));
    tail.push({ x: lane, y: track }, { x: entryNode.x, y: track });
    to = enterTop(target, entryNode);
  }
  const farthest = group.reduce((far, one) => (one.row.index > far.row.index ? one : far));
  for (const one of group) {
    const head = reachLane(draft, one, lane);
    const site = one.exit;
    if (one === farthest) back(draft, one.row, target, { node: one.decision, site }, to, [...head, ...tail]);
    else back(draft, one.row, target, { node: one.decision, site }, undefined, head);
  }
}

/** From the decision to its lane: along the row's own line where that leads there, else over a track above the row. */
function reachLane(draft: RoutePlanner, one: Return, lane: Lane): readonly Waypoint[] {
  const { row, decision, exit } = one;
  if (exit !== 'top' && leadsTo(one, lane.channel)) {
    lane.hi = Math.max(lane.hi, keyLine(row.index));
    return [{ x: lane, y: row.line }];
  }
  lane.hi = Math.max(lane.hi, keyAbove(row.index));
  if (exit === 'top') {
    const track = draft.track(row.late, keyCentre(decision.column), keyChannel(lane.channel));
    return [
      { x: decision.x, y: track },
      { x: lane, y: track },
    ];
  }
  const channel = exit === 'left' ? decision.column : decision.column + 1;
  const local = draft.lane(channel, exit === 'left' ? 1 : 0, keyAbove(row.index), keyLine(row.index));
  const track = draft.track(row.late, keyChannel(channel), keyChannel(lane.channel));
  return [
    { x: local, y: row.line },
    { x: local, y: track },
    { x: lane, y: track },
  ];
}

const leadsTo = ({ decision, exit }: Return, channel: number): boolean =>
  exit === 'left' ? channel <= decision.column : exit === 'right' && channel >= decision.column + 1;

function entranceNode(target: Row, entrance: Entrance): Node | undefined {
  if (entrance === 'left') return target.nodes[0];
  if (entrance === 'right') return target.nodes.at(-1);
  if (entrance === 'bottom') return target.nodes.find((node) => !node.bottomUsed);
  return target.nodes.find((node) => !node.topUsed) ?? target.entry ?? target.nodes[0];
}

/** Inside the cell of the symbol it enters or leaves, where the lane stands next to one. */
function halfFor(draft: RoutePlanner, channel: number, entrance: Entrance, node: Node, one: Return): 0 | 1 {
  if (channel === draft.columnCount) return 0;
  if (entrance === 'left' && channel === node.column) return 1;
  if (entrance === 'right' && channel === node.column + 1) return 0;
  if (one.exit === 'left' && channel === one.decision.column) return 1;
  if (one.exit === 'right' && channel === one.decision.column + 1) return 0;
  return channel <= node.column ? 1 : 0;
}

const COST = { bend: 5, bottom: 4, top: 6, fullLane: 3, crowd: 0.8 } as const;

/** The channel and the port of entry that cost least: short, few bends, not crowded. */
function chooseLane(
  draft: RoutePlanner,
  group: readonly [Return, ...Return[]],
): { readonly channel: number; readonly entrance: Entrance } {
  const target = group[0].target;
  const lowest = Math.max(...group.map((one) => one.row.index));
  const bottomFree = target.nodes.some((node) => !node.bottomUsed);
  const blocked = new Set(
    draft.joints
      .filter((joint) => joint.stand === 'line' && joint.shift !== 0)
      .map((joint) => (joint.shift < 0 ? joint.column : joint.column + 1)),
  );
  let best: { readonly channel: number; readonly entrance: Entrance } = { channel: 0, entrance: 'top' };
  let cost = Infinity;
  for (let channel = 0; channel <= draft.columnCount; channel += 1) {
    let base = blocked.has(channel) ? 1000 : 0;
    for (const one of group) {
      base += Math.abs(channel - one.decision.column - 0.5);
      if (one.exit === 'top' || !leadsTo(one, channel)) base += COST.bend;
    }
    for (const lane of draft.lanes) {
      if (lane.channel === channel && lane.lo <= keyLine(lowest) && lane.hi >= keyLine(target.index)) base += COST.crowd;
    }
    const offer = (entrance: Entrance, extra: number): void => {
      if (base + extra < cost) [best, cost] = [{ channel, entrance }, base + extra];
    };
    if (!target.leftUsed && channel <= target.first) offer('left', target.first - channel);
    if (!target.rightUsed && channel >= target.last + 1) offer('right', channel - target.last - 1);
    const away = Math.abs(channel - (target.first + target.last + 1) / 2);
    if (bottomFree) offer('bottom', COST.bottom + away);
    offer('top', COST.top + away);
  }
  return best;
}
