import { present } from '../../domain/present';
import type { Box, Point } from '../../domain/sheet/edit';
import { boxAround } from '../../domain/sheet/shapes';
import type { ShapeSnapshot } from '../../domain/sheet/snapshot';
import { shapeOfOutline } from '../outline';
import { boxOf, spread, straightPath, type DrawnElement } from './drawn';
import { lengthInPoints } from './length';
import type { Looks } from './looks';

/** A shape before glue is looked up: ends name other shapes by their ids. */
export interface OdsShape {
  readonly shape: ShapeSnapshot;
  readonly id?: string;
  readonly startId?: string;
  readonly endId?: string;
}

/** What is drawn by one element and inside of it, moved by where it is anchored. Charts and other objects are no shapes. */
export function shapesOf(element: DrawnElement, at: Point, looks: Looks): readonly OdsShape[] {
  if (element.name === 'g' || element.name === 'a') return element.children.flatMap((one) => shapesOf(one, at, looks));
  const found = lineOf(element) ?? figureOf(element);
  if (!found) return [];
  const { attributes } = element;
  const text = element.text.trim();
  const alt = (childText(element, 'desc') || childText(element, 'title')).trim();
  const moved = (one: Point): Point => ({ x: one.x + at.x, y: one.y + at.y });
  const named = { name: attributes['draw:name'] ?? '', text: text || undefined, alt: alt || undefined };
  const ids = present({
    id: attributes['xml:id'] ?? attributes['draw:id'],
    startId: attributes['draw:start-shape'],
    endId: attributes['draw:end-shape'],
  });
  if ('points' in found) {
    const points = found.points.map(moved);
    const line = { points, ...looks.arrowsOf(attributes['draw:style-name']) };
    return [{ shape: present({ ...named, type: 'Line', ...boxAround(points), line }), ...ids }];
  }
  const { left, top, width, height } = found.box;
  return [{ shape: present({ ...named, type: found.type, left: left + at.x, top: top + at.y, width, height }), ...ids }];
}

const childText = (element: DrawnElement, name: string): string => element.children.find((one) => one.name === name)?.text ?? '';

type Figure = { readonly type: string; readonly box: Box };
type Line = { readonly points: readonly Point[] };

function lineOf(element: DrawnElement): Line | undefined {
  const { name, attributes } = element;
  if (name === 'polyline') return drawnOver(element, polygonPoints(attributes['draw:points']));
  if (name !== 'line' && name !== 'connector' && name !== 'measure') return undefined;
  const [x1, y1, x2, y2] = ['svg:x1', 'svg:y1', 'svg:x2', 'svg:y2'].map((one) => lengthInPoints(attributes[one]));
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return undefined;
  const ends = [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ] as const;
  // The way of a bent connector is written in hundredths of a millimetre and begins where the connector does.
  const way = attributes['svg:d'] === undefined ? undefined : straightPath(attributes['svg:d']);
  const [first] = way?.points ?? [];
  if (!way || !first || way.points.length < 3) return { points: ends };
  const unit = 72 / 2540;
  return { points: way.points.map((one) => ({ x: x1 + (one.x - first.x) * unit, y: y1 + (one.y - first.y) * unit })) };
}

function figureOf(element: DrawnElement): Figure | Line | undefined {
  const { name, attributes, children } = element;
  const box = boxOf(element);
  switch (name) {
    case 'custom-shape': {
      const geometry = children.find((one) => one.name === 'enhanced-geometry');
      return geometry ? customShape(geometry, box) : { type: 'Rectangle', box };
    }
    case 'rect':
      return { type: (lengthInPoints(attributes['draw:corner-radius']) ?? 0) > 0 ? 'RoundRectangle' : 'Rectangle', box };
    case 'ellipse':
    case 'circle':
      return { type: 'Ellipse', box };
    case 'polygon':
    case 'path': {
      const path = name === 'path' ? straightPath(attributes['svg:d'] ?? '') : undefined;
      const drawn = drawnOver(element, path?.points ?? polygonPoints(attributes['draw:points']));
      if (!drawn) return { type: 'Freeform', box };
      return name === 'polygon' || path?.closed === true ? { type: shapeOfOutline(drawn.points), box } : drawn;
    }
    case 'regular-polygon':
      return { type: REGULAR[Number(attributes['draw:corners'])] ?? 'Freeform', box };
    case 'caption':
      return { type: 'Rectangle', box };
    case 'control':
      return { type: 'Control', box };
    case 'frame':
      return frameOf(element, box);
    default:
      return undefined;
  }
}

const REGULAR: Readonly<Record<number, string>> = { 4: 'Diamond', 5: 'Pentagon' };

/** A frame holds a picture or a text box; charts and other documents in it are no shapes. */
function frameOf({ children }: DrawnElement, box: Box): Figure | undefined {
  if (children.some(({ name }) => name === 'object' || name === 'object-ole')) return undefined;
  if (children.some(({ name }) => name === 'text-box')) return { type: 'Rectangle', box };
  return children.some(({ name }) => name === 'image') ? { type: 'Image', box } : undefined;
}

/** Names of presets that Excel calls otherwise; older files number them as Office does. */
const PRESETS: Readonly<Record<string, string>> = {
  rect: 'Rectangle',
  'mso-spt1': 'Rectangle',
  'mso-spt2': 'RoundRectangle',
  'mso-spt3': 'Ellipse',
  'mso-spt4': 'Diamond',
  'mso-spt15': 'HomePlate',
  'mso-spt56': 'Pentagon',
  'mso-spt109': 'FlowChartProcess',
  'mso-spt110': 'FlowChartDecision',
  'mso-spt116': 'FlowChartTerminator',
  'mso-spt177': 'FlowChartOffpageConnector',
  'pentagon-right': 'HomePlate',
  'flowchart-off-page-connector': 'FlowChartOffpageConnector',
};

/** Presets that are lines. */
const CONNECTOR = /^(?:line|(?:straight|bent)connector\d?|mso-spt(?:20|32|33|34))$/i;

function customShape({ attributes }: DrawnElement, box: Box): Figure | Line {
  const type = (attributes['draw:type'] ?? '').replace(/^ooxml-/, '');
  if (CONNECTOR.test(type)) return { points: diagonal(attributes, box, /bent|spt3[34]/i.test(type)) };
  if (type !== '' && !/^(?:non-primitive|mso-spt0)$/.test(type)) return { type: PRESETS[type] ?? capitalised(type), box };
  const path = straightPath(attributes['draw:enhanced-path'] ?? '');
  if (!path) return { type: 'Freeform', box };
  const points = spread(path.points, viewOf(attributes), box);
  return path.closed ? { type: shapeOfOutline(points), box } : { points };
}

/** Files converted from Office keep the measure of a path beside an empty view box. */
function viewOf(attributes: DrawnElement['attributes']): readonly number[] {
  const view = (attributes['svg:viewBox'] ?? '').split(/[\s,]+/).map(Number);
  if ((view[2] ?? 0) > 0 || (view[3] ?? 0) > 0) return view;
  return [0, 0, ...(attributes['drawooo:sub-view-size'] ?? '').split(/\s+/).map(Number)];
}

const capitalised = (preset: string): string =>
  preset.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()).replace(/^Flowchart/, 'FlowChart');

function diagonal(attributes: DrawnElement['attributes'], box: Box, bent: boolean): readonly Point[] {
  const mirrored = (which: string): boolean => attributes[`draw:mirror-${which}`] === 'true';
  const xs = [box.left, box.left + box.width];
  const ys = [box.top, box.top + box.height];
  if (mirrored('horizontal')) xs.reverse();
  if (mirrored('vertical')) ys.reverse();
  const [[x1 = 0, x2 = 0], [y1 = 0, y2 = 0]] = [xs, ys];
  const middle = (x1 + x2) / 2;
  return bent
    ? [{ x: x1, y: y1 }, { x: middle, y: y1 }, { x: middle, y: y2 }, { x: x2, y: y2 }]
    : [{ x: x1, y: y1 }, { x: x2, y: y2 }]; // prettier-ignore
}

const polygonPoints = (written: string | undefined): readonly Point[] =>
  (written ?? '')
    .trim()
    .split(/\s+/)
    .flatMap((pair) => {
      const [x, y] = pair.split(',').map(Number);
      return x !== undefined && y !== undefined && Number.isFinite(x + y) ? [{ x, y }] : [];
    });

function drawnOver(element: DrawnElement, points: readonly Point[]): Line | undefined {
  if (points.length < 2) return undefined;
  const view = (element.attributes['svg:viewBox'] ?? '').split(/[\s,]+/).map(Number);
  return { points: spread(points, view, boxOf(element)) };
}
