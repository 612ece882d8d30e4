import type { Box, PictureSpec, Point, ShapeSpec, Site, SymbolShape } from './edit';
import { mapBox, mapPoint, type Shift, type Stretch } from './shift';
import type { ShapeSnapshot, SheetSnapshot } from './snapshot';

/** Excel's names of the guideline's symbols. */
export const SYMBOL_GEOMETRY = {
  terminator: 'FlowChartTerminator',
  process: 'FlowChartProcess',
  decision: 'FlowChartDecision',
  connector: 'FlowChartOffpageConnector',
} as const satisfies Record<SymbolShape, string>;

/** Excel numbers the connection sites of these symbols counter-clockwise from the top. */
export const SITE_NUMBER: Readonly<Record<Site, number>> = { top: 0, left: 1, bottom: 2, right: 3 };

/** The smallest box around a line. */
export function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** Whether a line ends where it begins, all but for so much. */
export function isRing(points: readonly Point[], within: number): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return first !== undefined && last !== undefined && Math.hypot(first.x - last.x, first.y - last.y) < within;
}

/** Whether a `shapes` edit takes away the shape of this name. */
export const isReplaced = (edit: { readonly prefix: string; readonly keep?: readonly string[] }, name: string): boolean =>
  name.startsWith(edit.prefix) && !(edit.keep?.includes(name) ?? false);

/** A drawing object as a snapshot shows it once it is drawn. */
export function drawnShape(spec: ShapeSpec | PictureSpec): ShapeSnapshot {
  const { name } = spec;
  if (spec.kind === 'connector') {
    return { name, type: 'Line', ...boxAround(spec.points), ...(spec.alt === '' ? {} : { alt: spec.alt }) };
  }
  const alt = spec.kind === 'label' ? spec.text : spec.alt;
  if (spec.kind === 'picture') return { name, type: 'Image', ...spec.box, ...(alt === '' ? {} : { alt }) };
  return {
    name,
    type: spec.kind === 'label' ? 'Rectangle' : SYMBOL_GEOMETRY[spec.symbol],
    ...spec.box,
    ...(spec.text === undefined || spec.text === '' ? {} : { text: spec.text }),
    ...(alt === '' ? {} : { alt }),
  };
}

/** Shapes once rows or columns came or went; undefined when the sizes that were read do not tell where they stand. */
export function shiftShapes(
  shapes: readonly ShapeSnapshot[],
  sizes: SheetSnapshot['sizes'],
  shift: Shift,
): readonly ShapeSnapshot[] | undefined {
  if (shapes.length === 0) return shapes;
  const lines = sizes?.[shift.axis === 'row' ? 'rows' : 'columns'];
  if (!lines) return undefined;
  const before = sum(lines, 0, shift.at);
  const length = stretchLength(lines, shift);
  if (length === undefined) return shapes.every((one) => endOf(one, shift.axis) <= before) ? shapes : undefined;
  const stretch: Stretch = { start: before, length };
  return shapes.flatMap((shape): ShapeSnapshot[] => {
    const box = mapBox(shape, shift, stretch);
    if (!box) return [];
    const points = shape.line?.points?.map((one) => mapPoint(one, shift, stretch));
    return [{ ...shape, ...box, ...(points ? { line: { ...(shape.line as NonNullable<typeof shape.line>), points } } : {}) }];
  });
}

function stretchLength(lines: readonly number[], { at, by }: Shift): number | undefined {
  if (by < 0) return at - by <= lines.length ? sum(lines, at, at - by) : undefined;
  const like = lines[at - 1];
  return like === undefined ? undefined : like * by;
}

const sum = (lines: readonly number[], from: number, to: number): number =>
  lines.slice(from, to).reduce((total, one) => total + one, 0);

const endOf = ({ left, top, width, height }: ShapeSnapshot, axis: Shift['axis']): number =>
  axis === 'row' ? top + height : left + width;
