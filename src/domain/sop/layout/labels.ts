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
  const places: Edges[] = [];
  if (site === 'right') {
    const border = grid.columns[node.column + 1] ?? node.right.at;
    const fits = (left: number): boolean => left + width <= turn.x.at;
    for (const left of [border + 3, node.right.at + GAP, border + (border - node.right.at) + GAP]) {
      if (fits(left)) places.push(edgesAt(left, above, width));
    }
    places.push(edgesAt(node.right.at + GAP, y + 0.75, width));
    const clear = Math.max(node.right.at - width, x + OFF_ARROW);
    places.push(
      edgesAt(clear, shoulder, width),
      edgesAt(node.right.at - width, shoulder, width),
      edgesAt(node.right.at + GAP, above, width),
    );
    places.push(edgesAt(node.right.at + GAP, shoulder, width), edgesAt(node.right.at - width, node.bottom.at + 0.75, width));
  } else {
    const border = grid.columns[node.column] ?? node.left.at;
    const fits = (right: number): boolean => right - width >= turn.x.at;
    for (const right of [border - 3, node.left.at - GAP, border - (node.left.at - border) - GAP]) {
      if (fits(right)) places.push(edgesAt(right - width, above, width));
    }
    places.push(edgesAt(node.left.at - GAP - width, y + 0.75, width));
    const clear = Math.min(node.left.at, x - OFF_ARROW - width);
    places.push(
      edgesAt(clear, shoulder, width),
      edgesAt(node.left.at, shoulder, width),
      edgesAt(node.left.at - GAP - width, above, width),
    );
    places.push(edgesAt(node.left.at - GAP - width, shoulder, width), edgesAt(node.left.at, node.bottom.at + 0.75, width));
  }
  return places;
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
  const byRow = new Map<number, Route[]>();
  for (const route of plan.routes) {
    if (!route.label) continue;
    const row = route.from.node.row;
    const list = byRow.get(row);
    if (list) list.push(route);
    else byRow.set(row, [route]);
  }
  for (const [index, routes] of byRow) {
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
