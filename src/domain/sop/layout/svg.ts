import type { Box, Point, ShapeSpec, SymbolShape } from '../../sheet/edit';

/** One drawn thing of the preview, as values a renderer turns into elements; all measures in points. */
export type FlowchartFigure =
  /** Closed outline, filled white; `alt` is its description. */
  | { readonly kind: 'simbol'; readonly name: string; readonly path: string; readonly alt: string; readonly text?: FlowchartText }
  /** A line; `head` is the filled triangle at its end. */
  | { readonly kind: 'garis'; readonly name: string; readonly path: string; readonly alt: string; readonly head?: string }
  | ({ readonly kind: 'label'; readonly name: string } & FlowchartText);

/** Text centred (`tengah`) on or starting at a baseline point, 8 pt. */
export interface FlowchartText {
  readonly x: number;
  readonly y: number;
  readonly isi: string;
  readonly tengah: boolean;
}

/** A preview: its view box in points and its figures, lowest first. */
export interface Preview extends Box {
  readonly figures: readonly FlowchartFigure[];
  /** Grid lines of the pelaksana columns and rows, as one path. */
  readonly kisi: string;
}

const HEAD = { length: 6, half: 2.6 } as const;
const n = (value: number): string => String(Math.round(value * 100) / 100);
const point = ({ x, y }: Point): string => `${n(x)} ${n(y)}`;

function outline(symbol: SymbolShape, left: number, top: number, width: number, height: number): string {
  const [right, bottom, x, y] = [left + width, top + height, left + width / 2, top + height / 2];
  switch (symbol) {
    case 'process':
      return `M${n(left)} ${n(top)}H${n(right)}V${n(bottom)}H${n(left)}Z`;
    case 'decision':
      return `M${n(x)} ${n(top)}L${n(right)} ${n(y)}L${n(x)} ${n(bottom)}L${n(left)} ${n(y)}Z`;
    case 'connector':
      return `M${n(left)} ${n(top)}H${n(right)}V${n(top + height * 0.8)}L${n(x)} ${n(bottom)}L${n(left)} ${n(top + height * 0.8)}Z`;
    case 'terminator': {
      const radius = Math.min(width, height) / 2;
      const arc = `A${n(radius)} ${n(radius)} 0 0 1`;
      return `M${n(left + radius)} ${n(top)}H${n(right - radius)}${arc} ${n(right - radius)} ${n(bottom)}H${n(left + radius)}${arc} ${n(left + radius)} ${n(top)}Z`;
    }
  }
}

/** The triangle at the end of a line, pointing the way the line goes. */
function head(from: Point, to: Point): string {
  const [dx, dy] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)];
  const back = { x: to.x - dx * HEAD.length, y: to.y - dy * HEAD.length };
  const side = { x: -dy * HEAD.half, y: dx * HEAD.half };
  return `M${point(to)}L${n(back.x + side.x)} ${n(back.y + side.y)}L${n(back.x - side.x)} ${n(back.y - side.y)}Z`;
}

const BASELINE = 0.28;
const TEXT_SIZE = 8;

function figureOf(shape: ShapeSpec): FlowchartFigure {
  if (shape.kind === 'symbol') {
    const { left, top, width, height } = shape.box;
    const middle = { x: left + width / 2, y: top + height / 2 + TEXT_SIZE * BASELINE, tengah: true };
    return {
      kind: 'simbol',
      name: shape.name,
      path: outline(shape.symbol, left, top, width, height),
      alt: shape.alt,
      ...(shape.text === undefined ? {} : { text: { ...middle, isi: shape.text } }),
    };
  }
  if (shape.kind === 'label') {
    const { left, top, height } = shape.box;
    return {
      kind: 'label',
      name: shape.name,
      x: left,
      y: top + height / 2 + TEXT_SIZE * BASELINE,
      isi: shape.text,
      tengah: false,
    };
  }
  const [before, last] = [shape.points.at(-2), shape.points.at(-1)];
  return {
    kind: 'garis',
    name: shape.name,
    path: `M${shape.points.map(point).join('L')}`,
    alt: shape.alt,
    ...(shape.arrow && before && last ? { head: head(before, last) } : {}),
  };
}

/** The drawing as path data over its grid, the same shapes at the same places as on the sheet. */
export function previewFlow(
  shapes: readonly ShapeSpec[],
  grid: { readonly columns: readonly number[]; readonly rows: readonly { readonly top: number; readonly bottom: number }[] },
): Preview {
  const [left, right] = [grid.columns[0] ?? 0, grid.columns.at(-1) ?? 0];
  const [top, bottom] = [grid.rows[0]?.top ?? 0, grid.rows.at(-1)?.bottom ?? 0];
  const vertical = grid.columns.map((x) => `M${n(x)} ${n(top)}V${n(bottom)}`);
  const horizontal = [top, ...grid.rows.map((row) => row.bottom)].map((y) => `M${n(left)} ${n(y)}H${n(right)}`);
  return {
    left,
    top,
    width: right - left,
    height: bottom - top,
    figures: shapes.map(figureOf),
    kisi: [...vertical, ...horizontal].join(''),
  };
}
