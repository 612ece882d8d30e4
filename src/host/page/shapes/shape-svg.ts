import type { Box, Point } from '../../../domain/sheet/edit';
import type { DrawnShape } from '../../book/contract';

/** What a shape is made of in an SVG: its outline as path data, whether it closes, and where arrowheads stand. */
interface Outline {
  readonly d: string;
  readonly closed: boolean;
}

/** The outlines of Excel's shapes that flowcharts use, in the shape's own box; others are shown as their rectangle. */
export function outlineOf(shape: DrawnShape): Outline {
  if (shape.path && shape.path.length > 1) return { d: polyline(shape.path), closed: false };
  const { left: x, top: y, width: w, height: h } = shape.box;
  const d = GEOMETRIES[shape.geometry ?? '']?.(shape.box) ?? `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`;
  return { d, closed: true };
}

const diamond = ({ left: x, top: y, width: w, height: h }: Box) =>
  `M${n(x + w / 2)} ${n(y)}L${n(x + w)} ${n(y + h / 2)}L${n(x + w / 2)} ${n(y + h)}L${n(x)} ${n(y + h / 2)}z`;

const rounded = ({ left: x, top: y, width: w, height: h }: Box, rx: number, ry: number) =>
  `M${n(x + rx)} ${n(y)}h${n(w - 2 * rx)}a${n(rx)} ${n(ry)} 0 0 1 ${n(rx)} ${n(ry)}v${n(h - 2 * ry)}a${n(rx)} ${n(ry)} 0 0 1 ${n(-rx)} ${n(ry)}h${n(2 * rx - w)}a${n(rx)} ${n(ry)} 0 0 1 ${n(-rx)} ${n(-ry)}v${n(2 * ry - h)}a${n(rx)} ${n(ry)} 0 0 1 ${n(rx)} ${n(-ry)}z`;

/** ECMA-376 presetShapeDefinitions draws the capsule's ends as arcs 3475/21600 of the width wide. */
const capsule = (box: Box) => rounded(box, (box.width * 3475) / 21_600, box.height / 2);

const ellipse = (box: Box) => rounded(box, box.width / 2, box.height / 2);

const pentagon = ({ left: x, top: y, width: w, height: h }: Box) =>
  `M${n(x)} ${n(y)}h${n(w)}v${n(h * 0.8)}L${n(x + w / 2)} ${n(y + h)}L${n(x)} ${n(y + h * 0.8)}z`;

const GEOMETRIES: Readonly<Record<string, (box: Box) => string>> = {
  FlowChartTerminator: capsule,
  FlowChartDecision: diamond,
  Diamond: diamond,
  FlowChartOffpageConnector: pentagon,
  FlowChartConnector: ellipse,
  Ellipse: ellipse,
  RoundRectangle: (box) => {
    const radius = Math.min(box.width, box.height) / 6;
    return rounded(box, radius, radius);
  },
};

const polyline = (path: readonly Point[]): string =>
  path.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');

/** A filled triangle at the end of a line, its tip on `tip`, pointing away from `from`; 3 line widths to either side as in Excel. */
export function arrowhead(from: Point, tip: Point, weight: number): string {
  const size = Math.max(weight * 3, 4.5);
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const along = { x: Math.cos(angle), y: Math.sin(angle) };
  const base = { x: tip.x - along.x * size, y: tip.y - along.y * size };
  const half = size / 2;
  const left = { x: base.x - along.y * half, y: base.y + along.x * half };
  const right = { x: base.x + along.y * half, y: base.y - along.x * half };
  return `M${n(tip.x)} ${n(tip.y)}L${n(left.x)} ${n(left.y)}L${n(right.x)} ${n(right.y)}z`;
}

/** Two decimals of a point are less than a screen's pixel. */
const n = (value: number): string => String(Math.round(value * 100) / 100);
