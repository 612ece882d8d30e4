import type { Site } from '../../sheet/edit';
import type { RoutePlanner, RouteSide } from './route-planner';
import { edge } from './route-planner';
import { ALT_TEXT } from './messages';
import type { Node, Port, Row, Track, Waypoint } from './flow-plan';

const port = (node: Node, site: Site): Port => ({ node, site });

/** Out of one node and into another by way of what lies between; without one to enter, it ends on another line. */
const way = (from: Port, to?: Port, between: readonly Waypoint[] = []) => ({
  points: [edge(from.node, from.site), ...between, ...(to ? [edge(to.node, to.site)] : [])],
  from,
  ...(to ? { to } : {}),
  arrow: to !== undefined,
});

function forward(draft: RoutePlanner, row: Row, next: Row, from: Port, to: Port, between: readonly Waypoint[] = []): void {
  const decides = from.node === row.decision;
  const [a, b] = [draft.nomor(row), draft.nomor(next)];
  draft.add(
    {
      name: `runut:panah:${draft.order(row)}>${draft.order(next)}`,
      alt: decides ? ALT_TEXT.ya(a, b) : ALT_TEXT.panah(a, b),
      ...way(from, to, between),
      ...(decides ? { label: 'ya' as const } : {}),
    },
    row.index,
    next.index,
  );
  if (!decides) return;
  if (from.site === 'bottom') row.labelBottom = true;
  else row.labelTop = true;
}

export function join(draft: RoutePlanner, row: Row, left: Node, right: Node): void {
  draft.add(
    {
      name: `runut:bersama:${draft.order(row)}:${String(left.column + 1)}>${String(right.column + 1)}`,
      alt: ALT_TEXT.bersama(draft.nomor(row)),
      ...way(port(left, 'right'), port(right, 'left')),
      arrow: false,
    },
    row.index,
    row.index,
  );
}

export function straight(draft: RoutePlanner, row: Row, exit: Node, next: Row, entry: Node): void {
  exit.bottomUsed = true;
  entry.topUsed = true;
  next.crossed.add(entry.column);
  forward(draft, row, next, port(exit, 'bottom'), port(entry, 'top'));
}

export function sideToTop(draft: RoutePlanner, row: Row, exit: Node, side: RouteSide, next: Row, entry: Node): void {
  draft.useSide(row, side);
  entry.topUsed = true;
  next.crossed.add(entry.column);
  forward(draft, row, next, port(exit, side), port(entry, 'top'), [{ x: entry.x, y: row.line }]);
}

export function bottomToSide(draft: RoutePlanner, row: Row, exit: Node, next: Row, entry: Node): void {
  const side: RouteSide = exit.column < entry.column ? 'left' : 'right';
  exit.bottomUsed = true;
  draft.useSide(next, side);
  next.crossed.add(exit.column);
  forward(draft, row, next, port(exit, 'bottom'), port(entry, side), [{ x: exit.x, y: next.line }]);
}

export function bottomToTop(draft: RoutePlanner, row: Row, exit: Node, next: Row, entry: Node, track: Track): void {
  exit.bottomUsed = true;
  entry.topUsed = true;
  next.crossed.add(entry.column).add(exit.column);
  forward(draft, row, next, port(exit, 'bottom'), port(entry, 'top'), [
    { x: exit.x, y: track },
    { x: entry.x, y: track },
  ]);
}

/** "Tidak" into the row just above: out at the side, in from below. */
export function returnBelow(draft: RoutePlanner, row: Row, decision: Node, target: Node, side: RouteSide): void {
  const above = draft.rows[row.index - 1];
  if (!above) return;
  draft.useSide(row, side);
  target.bottomUsed = true;
  row.crossed.add(target.column);
  back(draft, row, above, port(decision, side), port(target, 'bottom'), [{ x: target.x, y: row.line }]);
}

/** A return, or the part of it that joins another return to the same step (`to` is absent then). */
export function back(
  draft: RoutePlanner,
  row: Row,
  target: Row,
  from: Port,
  to: Port | undefined,
  between: readonly Waypoint[] = [],
): void {
  draft.add(
    {
      name: `runut:tidak:${draft.order(row)}>${draft.order(target)}`,
      alt: ALT_TEXT.tidak(draft.nomor(row), draft.nomor(target)),
      ...way(from, to, between),
      label: 'tidak',
    },
    row.index,
    target.index,
  );
}

/** The flow across a page's edge: down into a segilima, and out of its twin on the next page. */
export function turnPage(draft: RoutePlanner, row: Row, exit: Node, next: Row, entry: Node): void {
  const huruf = draft.nextLetter();
  row.bottomStrip = true;
  next.topStrip = true;
  exit.bottomUsed = true;
  entry.topUsed = true;
  next.crossed.add(entry.column);
  const out = draft.joint({ huruf, arah: 'keluar', row, other: next, column: exit.column, stand: 'bottom-strip' });
  const into = draft.joint({ huruf, arah: 'masuk', row: next, other: row, column: entry.column, stand: 'top-strip' });
  const decides = exit === row.decision;
  if (decides) row.labelBottom = true;
  draft.add(
    {
      name: `runut:panah:${draft.order(row)}>${huruf}`,
      alt: out.alt,
      ...way(port(exit, 'bottom'), port(out, 'top')),
      ...(decides ? { label: 'ya' as const } : {}),
    },
    row.index,
    row.index,
  );
  draft.add(
    {
      name: `runut:panah:${huruf}>${draft.order(next)}`,
      alt: into.alt,
      ...way(port(into, 'bottom'), port(entry, 'top')),
    },
    next.index,
    next.index,
  );
}

/** From a decision to the segilima that stands for an earlier page. */
export function intoJoint(
  draft: RoutePlanner,
  row: Row,
  decision: Node,
  site: Site,
  joint: Node,
  enter: Site,
  between: readonly Waypoint[] = [],
): void {
  draft.add(
    {
      name: `runut:tidak:${draft.order(row)}>${joint.text ?? ''}`,
      alt: joint.alt,
      ...way(port(decision, site), port(joint, enter), between),
      label: 'tidak',
    },
    row.index,
    row.index,
  );
}

/** From a segilima to the step it leads to, or to the line that enters it (`to` is absent then). */
export function outOfJoint(
  draft: RoutePlanner,
  row: Row,
  joint: Node,
  site: Site,
  to: Port | undefined,
  between: readonly Waypoint[] = [],
): void {
  draft.add(
    {
      name: `runut:tidak:${joint.text ?? ''}>${draft.order(row)}`,
      alt: joint.alt,
      ...way(port(joint, site), to, between),
    },
    row.index,
    row.index,
  );
}
