import { grouped } from '../../grouped';
import type { Box, ShapeSpec } from '../../sheet/edit';
import { arialWidth } from '../../sheet/print/arial';
import type { FlowGrid } from './flow';
import { EXIT_LABELS } from './messages';
import type { FlowPlan, Node, Route, Row } from './flow-plan';

/** Labels are set in 8 pt, in a box of 15 pixels. */
const SIZE = 8;
export const LABEL_HEIGHT = 11.25;
const GAP = 1.5;
/** So far from a line that enters at the top as not to touch its arrowhead. */
const OFF_ARROW = 4;

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const meets = (a: Edges, b: Edges): boolean =>
  a.left < b.right - 0.05 && b.left < a.right - 0.05 && a.top < b.bottom - 0.05 && b.top < a.bottom - 0.05;

const widthFor = (text: string): number => Math.ceil(arialWidth(text, SIZE) * 4 + 6) / 4;

const edgesAt = (left: number, top: number, width: number): Edges => ({
  left,
  top,
  right: left + width,
  bottom: top + LABEL_HEIGHT,
});

/** Where the label of an exit may stand, best place first: on the line, past the cell's border if the line goes on there. */
function candidates(route: Route, node: Node, width: number, grid: FlowGrid): readonly Edges[] {
  const { site } = route.from;
  const turn = route.points[1];
  if (!turn) return [];
  const [y, x] = [node.y.at, node.x.at];
  if (site === 'bottom')
    return [edgesAt(x + 2.5, node.bottom.at + 0.75, width), edgesAt(x - 2.5 - width, node.bottom.at + 0.75, width)];
  if (site === 'top') {
    const top = node.top.at - LABEL_HEIGHT - 0.75;
    return [edgesAt(x + 2.5, top, width), edgesAt(x - 2.5 - width, top, width)];
  }
  const above = y - LABEL_HEIGHT;
  const shoulder = node.top.at - LABEL_HEIGHT;
  // What holds at the right is mirrored at the left: `away` points from the symbol, `outside` and `inside` say on which side of an x it stands.
  const right = site === 'right';
  const away = right ? 1 : -1;
  const side = right ? node.right.at : node.left.at;
  const border = grid.columns[node.column + (right ? 1 : 0)] ?? side;
  const outside = (at: number): number => (right ? at : at - width);
  const inside = (at: number): number => (right ? at - width : at);
  const fits = (at: number): boolean => (right ? at + width <= turn.x.at : at - width >= turn.x.at);
  const beside = side + away * GAP;
  const clear = right ? Math.max(inside(side), outside(x + OFF_ARROW)) : Math.min(inside(side), outside(x - OFF_ARROW));
  return [
    ...[border + away * 3, beside, border + (border - side) + away * GAP]
      .filter(fits)
      .map((at) => edgesAt(outside(at), above, width)),
    edgesAt(outside(beside), y + 0.75, width),
    edgesAt(clear, shoulder, width),
    edgesAt(inside(side), shoulder, width),
    edgesAt(outside(beside), above, width),
    edgesAt(outside(beside), shoulder, width),
    edgesAt(inside(side), node.bottom.at + 0.75, width),
  ];
}

/** What a label of one row must keep clear of. */
function obstacles(plan: FlowPlan, row: Row): readonly Edges[] {
  const found: Edges[] = [];
  for (const node of row.nodes) found.push(box(node));
  for (const joint of plan.joints) if (joint.row === row.index) found.push(box(joint));
  for (const route of plan.routes) {
    if (route.firstRow > row.index + 1 || route.lastRow < row.index - 1) continue;
    for (let index = 1; index < route.points.length; index += 1) {
      const [a, b] = [route.points[index - 1], route.points[index]];
      if (!a || !b) continue;
      found.push({
        left: Math.min(a.x.at, b.x.at),
        right: Math.max(a.x.at, b.x.at) + 0.2,
        top: Math.min(a.y.at, b.y.at),
        bottom: Math.max(a.y.at, b.y.at) + 0.2,
      });
    }
  }
  return found;
}

const box = (node: Node): Edges => ({ left: node.left.at, top: node.top.at, right: node.right.at, bottom: node.bottom.at });

/** "Ya" and "Tidak" at the exits of every decision; a single letter where a narrow column has no room for the word. */
export function placeLabels(plan: FlowPlan, grid: FlowGrid): readonly ShapeSpec[] {
  const labels: ShapeSpec[] = [];
  const [least, most] = [grid.columns[0] ?? 0, grid.columns.at(-1) ?? 0];
  const labelled = plan.routes.filter(({ label }) => label);
  for (const [index, routes] of grouped(labelled, ({ from }) => from.node.row)) {
    const row = plan.rows[index];
    if (!row) continue;
    const taken = [...obstacles(plan, row)];
    const rowBounds = grid.rows[row.step] ?? { top: -Infinity, bottom: Infinity };
    for (const route of routes) {
      const full = route.label === 'ya' ? EXIT_LABELS.ya : EXIT_LABELS.tidak;
      const short = route.label === 'ya' ? EXIT_LABELS.yaPendek : EXIT_LABELS.tidakPendek;
      let chosen: { readonly text: string; readonly at: Edges } | undefined;
      let spare: Edges | undefined;
      for (const text of [full, short]) {
        const places = candidates(route, route.from.node, widthFor(text), grid);
        const inside = places.filter(
          (place) => place.left >= least && place.right <= most && place.top >= rowBounds.top && place.bottom <= rowBounds.bottom,
        );
        spare ??= inside[0] ?? places[0];
        const at = inside.find((place) => !taken.some((other) => meets(place, other)));
        if (at) {
          chosen = { text, at };
          break;
        }
      }
      const at = chosen?.at ?? spare;
      if (!at) continue;
      taken.push(at);
      const place: Box = { left: at.left, top: at.top, width: at.right - at.left, height: at.bottom - at.top };
      labels.push({
        kind: 'label',
        name: `runut:label:${route.label ?? ''}:${String(row.step + 1)}`,
        box: place,
        text: chosen?.text ?? full,
      });
    }
  }
  return labels;
}
