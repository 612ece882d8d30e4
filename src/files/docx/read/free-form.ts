import type { Box, Point } from '../../../domain/sheet/edit';
import { child, childrenOf, numberOf, type XmlElement } from '../../xml-tree';

/** What a form drawn by hand is: a line through points, or a closed form that may be one of the guideline's. */
export interface FreeForm {
  readonly line?: readonly Point[];
  /** Preset it looks like; '' where it looks like none. */
  readonly geometry: string;
}

/** A form of DrawingML with points of its own (ECMA-376 20.1.9.8), in its box. */
export function freeForm(geometry: XmlElement, box: Box): FreeForm {
  const path = childrenOf(child(geometry, 'pathLst'), 'path')[0];
  const [width, height] = [numberOf(path, 'w') ?? 0, numberOf(path, 'h') ?? 0];
  const places: Point[] = [];
  let curved = false;
  for (const step of path?.children ?? []) {
    if (step.name === 'cubicBezTo' || step.name === 'quadBezTo' || step.name === 'arcTo') curved = true;
    const at = step.children.findLast(({ name }) => name === 'pt');
    if (at) places.push({ x: share(at.attributes['x'], width), y: share(at.attributes['y'], height) });
  }
  return formOf(places, child(path, 'close') !== undefined, curved, box);
}

const share = (written: string | undefined, whole: number): number => {
  const value = Number(written);
  return Number.isFinite(value) && whole > 0 ? value / whole : 0;
};

/** `places`: shares of the box's width and height. */
export function formOf(places: readonly Point[], isClosed: boolean, curved: boolean, box: Box): FreeForm {
  const [first, last] = [places[0], places.at(-1)];
  const ends = first && last && places.length > 2 && near(first, last);
  if (!isClosed && !ends) {
    return {
      line: places.map(({ x, y }) => ({ x: box.left + x * box.width, y: box.top + y * box.height })),
      geometry: '',
    };
  }
  if (curved) return { geometry: 'flowChartTerminator' };
  const corners = ends ? places.slice(0, -1) : places;
  if (corners.length === 4 && corners.every((one) => MIDDLES.some((other) => near(one, other)))) return { geometry: 'diamond' };
  if (corners.length === 4 && corners.every((one) => CORNERS.some((other) => near(one, other)))) return { geometry: 'rect' };
  return { geometry: corners.length === 5 ? 'flowChartOffpageConnector' : '' };
}

const near = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) < 0.12;
const MIDDLES = [[0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5]].map(([x = 0, y = 0]) => ({ x, y })); // prettier-ignore
const CORNERS = [[0, 0], [1, 0], [1, 1], [0, 1]].map(([x = 0, y = 0]) => ({ x, y })); // prettier-ignore
