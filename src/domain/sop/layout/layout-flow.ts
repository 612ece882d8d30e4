import type { Point, ShapeSpec } from '../../sheet/edit';
import { breakPages, type PageRooms } from '../../sheet/print/break-pages';
import { RoutePlanner } from './route-planner';
import { planExits } from './plan-exits';
import type { FlowGrid, FlowStep } from './flow';
import { placeLabels } from './labels';
import { fillCoordinates, rowNeed, STRIP } from './fill-coordinates';
import type { FlowPlan, Node, Route } from './flow-plan';
import { nowhere } from './flow-plan';
import { planReturns } from './plan-returns';
import { planRows } from './plan-rows';

/** Names of everything that Runut draws begin with this; redrawing replaces exactly those. */
export const SHAPE_PREFIX = 'runut:';

/** Decides every symbol, line and segilima from the steps alone; widths and heights come later. */
export function planFlow(steps: readonly FlowStep[], columnCount: number, pageStarts: readonly number[]): FlowPlan {
  const centres = Array.from({ length: columnCount }, nowhere);
  const rows = planRows(steps, pageStarts, centres);
  const draft = new RoutePlanner(rows, steps, centres);
  planReturns(draft, planExits(draft));
  draft.settleLanes();
  return { columnCount, rows, routes: draft.routes, joints: draft.joints, lanes: draft.lanes, centres };
}

/** Heights in points that the drawing needs, by step; 0 where a step has no symbol. */
export function heightsNeeded(plan: FlowPlan, stepCount: number): readonly number[] {
  const needs = Array<number>(stepCount).fill(0);
  for (const row of plan.rows) needs[row.step] = rowNeed(row);
  return needs;
}

/**
 * Indexes of the steps at which pages begin, given how high their texts need the rows (points), the room on the pages, and how high the
 * rows are already. At a page's edge a row also takes a strip for the segilima that leads over it.
 */
export function flowPageStarts(
  steps: readonly FlowStep[],
  columnCount: number,
  texts: readonly number[],
  rooms: PageRooms,
  now: readonly number[] = [],
): readonly number[] {
  const unbroken = heightsNeeded(planFlow(steps, columnCount, []), steps.length);
  const rows = steps.map((_, index) => {
    const need = Math.max(texts[index] ?? 0, unbroken[index] ?? 0);
    const has = now[index] ?? 0;
    const edge = Math.max(need + STRIP, has);
    return {
      height: Math.max(need, has),
      ...(index > 0 ? { opening: edge } : {}),
      ...(index < steps.length - 1 ? { closing: edge } : {}),
    };
  });
  return breakPages(rows, rooms);
}

/** The flowchart as drawing objects, in points: symbols first, then lines, then labels. */
export function layoutFlow(steps: readonly FlowStep[], grid: FlowGrid): readonly ShapeSpec[] {
  return placeFlow(planFlow(steps, grid.columns.length - 1, grid.pageStarts), grid);
}

/** The same from a plan made before. */
export function placeFlow(plan: FlowPlan, grid: FlowGrid): readonly ShapeSpec[] {
  fillCoordinates(plan, grid);
  const shapes: ShapeSpec[] = [];
  for (const row of plan.rows) for (const node of row.nodes) shapes.push(symbolOf(node));
  for (const joint of plan.joints) shapes.push(symbolOf(joint));
  for (const route of plan.routes) addConnectors(route, shapes);
  shapes.push(...placeLabels(plan, grid));
  return shapes;
}

const symbolOf = (node: Node): ShapeSpec => ({
  kind: 'symbol',
  name: node.name,
  symbol: node.shape,
  box: {
    left: node.left.at,
    top: node.top.at,
    width: node.right.at - node.left.at,
    height: node.bottom.at - node.top.at,
  },
  alt: node.alt,
  ...(node.text === undefined ? {} : { text: node.text }),
});

/** Straight lines and single elbows are one connector; a longer way is one straight connector for each of its parts. */
function addConnectors(route: Route, shapes: ShapeSpec[]): void {
  const points = corners(route);
  const from = { shape: route.from.node.name, site: route.from.site };
  const to = route.to && { shape: route.to.node.name, site: route.to.site };
  const { name, alt, arrow } = route;
  if (points.length <= 3) {
    shapes.push({ kind: 'connector', name, from, ...(to ? { to } : {}), points, arrow, alt });
    return;
  }
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1], points[index]];
    if (!a || !b) continue;
    const last = index === points.length - 1;
    shapes.push({
      kind: 'connector',
      name: `${name}:${String(index)}`,
      ...(index === 1 ? { from } : {}),
      ...(last && to ? { to } : {}),
      points: [a, b],
      arrow: last && arrow,
      alt,
    });
  }
}

/** The points at which a route turns; points that lie on the way are dropped. */
function corners(route: Route): readonly Point[] {
  const points: Point[] = [];
  for (const waypoint of route.points) {
    const point = { x: waypoint.x.at, y: waypoint.y.at };
    const [before, last] = [points.at(-2), points.at(-1)];
    if (last && last.x === point.x && last.y === point.y) continue;
    if (before && last && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y)))
      points.pop();
    points.push(point);
  }
  return points;
}
