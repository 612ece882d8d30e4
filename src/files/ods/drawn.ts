import type { Box, Point } from '../../domain/sheet/edit';
import { lengthInPoints } from './length';

/** A drawing element as it was written, with the text in it in order. Names have no prefix, attributes keep theirs. */
export interface DrawnElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: DrawnElement[];
  text: string;
}

/** Where an element stands, in points from what it is anchored to; a turned one keeps its middle. */
export function boxOf({ attributes }: DrawnElement): Box {
  const length = (name: string): number => lengthInPoints(attributes[name]) ?? 0;
  const [width, height] = [length('svg:width'), length('svg:height')];
  const transform = attributes['draw:transform'];
  if (transform === undefined) return { left: length('svg:x'), top: length('svg:y'), width, height };
  const angle = -Number(/rotate\s*\(\s*([-\d.e]+)/.exec(transform)?.[1] ?? 0);
  const moved = /translate\s*\(\s*(\S+?)[\s,]+([^\s)]+)/.exec(transform);
  const [x, y] = [lengthInPoints(moved?.[1]) ?? 0, lengthInPoints(moved?.[2]) ?? 0];
  const middle = {
    x: x + (width / 2) * Math.cos(angle) - (height / 2) * Math.sin(angle),
    y: y + (width / 2) * Math.sin(angle) + (height / 2) * Math.cos(angle),
  };
  const upright = Math.abs(Math.sin(angle)) > 0.7;
  const [across, down] = upright ? [height, width] : [width, height];
  return { left: middle.x - across / 2, top: middle.y - down / 2, width: across, height: down };
}

/** The corners of a path of straight lines ("M 0 0 L 10 0 10 5 Z") in its own measure; undefined where it bends. */
export function straightPath(path: string): { readonly points: readonly Point[]; readonly closed: boolean } | undefined {
  const points: Point[] = [];
  let closed = false;
  let relative = false;
  let axis: 'h' | 'v' | undefined;
  let waiting: number | undefined;
  for (const [, letter, number] of path.matchAll(/([a-zA-Z])|(-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/g)) {
    if (letter !== undefined) {
      if (!/[MmLlHhVvZzNF]/.test(letter)) return undefined;
      closed ||= letter.toUpperCase() === 'Z';
      if (letter === 'N' && points.length > 0) break;
      relative = letter !== letter.toUpperCase();
      axis = letter.toUpperCase() === 'H' ? 'h' : letter.toUpperCase() === 'V' ? 'v' : undefined;
      continue;
    }
    const value = Number(number);
    const last = points.at(-1) ?? { x: 0, y: 0 };
    const from = relative ? last : { x: 0, y: 0 };
    if (axis === 'h') points.push({ x: from.x + value, y: last.y });
    else if (axis === 'v') points.push({ x: last.x, y: from.y + value });
    else if (waiting === undefined) waiting = value;
    else {
      points.push({ x: from.x + waiting, y: from.y + value });
      waiting = undefined;
    }
  }
  return points.length > 1 ? { points, closed } : undefined;
}

/** Points of a path's own measure (its view box) spread over a box. */
export function spread(points: readonly Point[], view: readonly number[], box: Box): readonly Point[] {
  const [x = 0, y = 0, width = 0, height = 0] = view;
  return points.map((one) => ({
    x: box.left + (width === 0 ? 0 : ((one.x - x) / width) * box.width),
    y: box.top + (height === 0 ? 0 : ((one.y - y) / height) * box.height),
  }));
}
