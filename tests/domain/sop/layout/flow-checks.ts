import type { Point, ShapeSpec } from '../../../../src/domain/sheet/edit';
import type { FlowGrid, FlowStep } from '../../../../src/domain/sop/layout/flow';
import { heightsNeeded, placeFlow, planFlow } from '../../../../src/domain/sop/layout/layout-flow';

export interface Segment {
  readonly of: string;
  readonly target: string;
  readonly a: Point;
  readonly b: Point;
  readonly vertical: boolean;
}

interface Edges {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const EPS = 0.05;

/** A grid whose rows are as high as the drawing asks, or higher by `extra`. */
export function gridFor(
  steps: readonly FlowStep[],
  widths: readonly number[],
  pageStarts: readonly number[],
  extra: readonly number[],
): FlowGrid {
  const plan = planFlow(steps, widths.length, pageStarts);
  const needs = heightsNeeded(plan, steps.length);
  const columns = [230];
  for (const width of widths) columns.push((columns.at(-1) ?? 0) + width);
  let y = 400;
  const rows = needs.map((need, index) => {
    const top = y;
    y += Math.max(need, 15) + (extra[index % Math.max(1, extra.length)] ?? 0);
    return { top, bottom: y };
  });
  return { columns, rows, pageStarts };
}

export const draw = (steps: readonly FlowStep[], grid: FlowGrid): readonly ShapeSpec[] =>
  placeFlow(planFlow(steps, grid.columns.length - 1, grid.pageStarts), grid);

const routeOf = (name: string): string => /^(runut:[a-z]+:[^:]+(?::\d+>\d+)?)/.exec(name)?.[1] ?? name;

export function segmentsOf(shapes: readonly ShapeSpec[]): readonly Segment[] {
  const found: Segment[] = [];
  for (const shape of shapes) {
    if (shape.kind !== 'connector') continue;
    for (let index = 1; index < shape.points.length; index += 1) {
      const [a, b] = [shape.points[index - 1], shape.points[index]];
      if (!a || !b) continue;
      found.push({
        of: routeOf(shape.name),
        target: /(?:>)([A-Z]+|\d+)/.exec(shape.name)?.[1] ?? '',
        a,
        b,
        vertical: a.x === b.x,
      });
    }
  }
  return found;
}

const boxesOf = (shapes: readonly ShapeSpec[], kind: 'symbol' | 'label'): readonly Edges[] =>
  shapes.flatMap((shape) =>
    shape.kind === kind
      ? [
          {
            name: shape.name,
            left: shape.box.left,
            top: shape.box.top,
            right: shape.box.left + shape.box.width,
            bottom: shape.box.top + shape.box.height,
          },
        ]
      : [],
  );

const cuts = (s: Segment, box: Edges): boolean =>
  Math.max(s.a.x, s.b.x) > box.left + EPS &&
  Math.min(s.a.x, s.b.x) < box.right - EPS &&
  Math.max(s.a.y, s.b.y) > box.top + EPS &&
  Math.min(s.a.y, s.b.y) < box.bottom - EPS;

const overlaps = (a: Edges, b: Edges): boolean =>
  a.left < b.right - EPS && b.left < a.right - EPS && a.top < b.bottom - EPS && b.top < a.bottom - EPS;

/** Everything that is wrong with a drawing, in words; empty when it is clean. */
export function faults(shapes: readonly ShapeSpec[], steps: readonly FlowStep[], grid: FlowGrid): readonly string[] {
  const found: string[] = [];
  const segments = segmentsOf(shapes);
  const symbols = boxesOf(shapes, 'symbol');
  const labels = boxesOf(shapes, 'label');
  const [left, right] = [grid.columns[0] ?? 0, grid.columns.at(-1) ?? 0];
  const [top, bottom] = [grid.rows[0]?.top ?? 0, grid.rows.at(-1)?.bottom ?? 0];
  for (const s of segments) {
    const numbers = [s.a.x, s.a.y, s.b.x, s.b.y];
    if (numbers.some((n) => !Number.isFinite(n))) found.push(`${s.of} has no place`);
    if (s.a.x !== s.b.x && s.a.y !== s.b.y) found.push(`${s.of} is slanted`);
    if (Math.min(s.a.x, s.b.x) < left || Math.max(s.a.x, s.b.x) > right) found.push(`${s.of} leaves the band`);
    if (Math.min(s.a.y, s.b.y) < top || Math.max(s.a.y, s.b.y) > bottom) found.push(`${s.of} leaves the table`);
    for (const box of symbols) if (cuts(s, box)) found.push(`${s.of} crosses ${box.name}`);
    for (const box of labels) if (cuts(s, box)) found.push(`${s.of} crosses ${box.name}`);
  }
  for (const box of [...symbols, ...labels]) {
    if (box.left < left || box.right > right || box.top < top || box.bottom > bottom) found.push(`${box.name} leaves the band`);
  }
  for (const [index, a] of symbols.entries()) {
    for (const b of symbols.slice(index + 1)) if (overlaps(a, b)) found.push(`${a.name} covers ${b.name}`);
    for (const b of labels) if (overlaps(a, b)) found.push(`${b.name} lies on ${a.name}`);
  }
  for (const [index, a] of labels.entries()) {
    for (const b of labels.slice(index + 1)) if (overlaps(a, b)) found.push(`${a.name} lies on ${b.name}`);
  }
  for (const [index, a] of segments.entries()) {
    for (const b of segments.slice(index + 1)) {
      if (a.vertical !== b.vertical) {
        if (a.of !== b.of && a.target !== b.target && touches(a, b)) found.push(`${a.of} touches ${b.of}`);
        continue;
      }
      const apart = a.vertical ? Math.abs(a.a.x - b.a.x) : Math.abs(a.a.y - b.a.y);
      const shared = a.vertical
        ? Math.min(Math.max(a.a.y, a.b.y), Math.max(b.a.y, b.b.y)) - Math.max(Math.min(a.a.y, a.b.y), Math.min(b.a.y, b.b.y))
        : Math.min(Math.max(a.a.x, a.b.x), Math.max(b.a.x, b.b.x)) - Math.max(Math.min(a.a.x, a.b.x), Math.min(b.a.x, b.b.x));
      if (shared > EPS && apart < 0.3) found.push(`${a.of} runs along ${b.of}`);
    }
  }
  return [...found, ...unreached(shapes, steps)];
}

/** One line's end or corner on another line, so that they would seem to join. */
function touches(a: Segment, b: Segment): boolean {
  const on = (p: Point, s: Segment): boolean =>
    s.vertical
      ? Math.abs(p.x - s.a.x) < EPS && p.y > Math.min(s.a.y, s.b.y) - EPS && p.y < Math.max(s.a.y, s.b.y) + EPS
      : Math.abs(p.y - s.a.y) < EPS && p.x > Math.min(s.a.x, s.b.x) - EPS && p.x < Math.max(s.a.x, s.b.x) + EPS;
  return on(a.a, b) || on(a.b, b) || on(b.a, a) || on(b.b, a);
}

/** Steps that no chain of arrows, joins and segilima pairs leads to. */
function unreached(shapes: readonly ShapeSpec[], steps: readonly FlowStep[]): readonly string[] {
  const edges = new Map<string, Set<string>>();
  const link = (a: string, b: string): void => {
    const set = edges.get(a);
    if (set) set.add(b);
    else edges.set(a, new Set([b]));
  };
  const starts = new Map<string, string>();
  for (const shape of shapes) {
    if (shape.kind === 'symbol') {
      const [, kind, first, arah, row] = shape.name.split(':');
      if (kind === 'simbol') link(`langkah ${first ?? ''}`, shape.name);
      if (kind === 'simbol') link(shape.name, `langkah ${first ?? ''}`);
      if (kind === 'sambung' && arah === 'keluar') link(shape.name, `huruf ${first ?? ''}`);
      if (kind === 'sambung' && arah === 'masuk') link(`huruf ${first ?? ''}`, `runut:sambung:${first ?? ''}:masuk:${row ?? ''}`);
    }
    if (shape.kind !== 'connector') continue;
    const key = routeOf(shape.name);
    if (shape.from) starts.set(key, shape.from.shape);
    const start = starts.get(key);
    if (shape.to && start) link(start, shape.to.shape);
  }
  const first = steps.findIndex((step) => step.symbols.length > 0);
  if (first < 0) return [];
  const seen = new Set<string>();
  const open = [`langkah ${String(first + 1)}`];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(edges.get(at) ?? []));
  }
  return steps.flatMap((step, index) =>
    step.symbols.length > 0 && !seen.has(`langkah ${String(index + 1)}`) ? [`step ${String(index + 1)} is not reached`] : [],
  );
}
