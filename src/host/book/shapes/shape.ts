import type { Box, Point } from '../../../domain/sheet/edit';
import type { BookLine } from '../../../files/xlsx/book-line';
import type { BookShapeText } from '../../../files/xlsx/book-shape';
import type { ChartParts } from '../charts/chart';
import type { LinePlace } from '../sizes';

/** How a shape follows the cells under it. */
export type Placement = 'TwoCell' | 'OneCell' | 'Absolute';

/** A corner of a shape, hanging in the grid. */
export interface Corner {
  readonly column: LinePlace;
  readonly row: LinePlace;
}

/** Where a shape was put that does not stretch with its cells, in points of then, and the corner it hangs by. */
export interface Held {
  readonly box: Box;
  /** The corners of a line. */
  readonly points: readonly Point[];
  readonly anchor: Corner;
}

export interface Glued {
  readonly shapeId: string;
  readonly site: number;
}

/** What only lines have. */
export interface LineParts {
  path: 'straight' | 'elbow' | 'curve';
  /** Free ends; a glued end follows its shape instead. */
  start: Corner;
  end: Corner;
  from: Glued | undefined;
  to: Glued | undefined;
  startArrow: string;
  endArrow: string;
  /** Corners between the ends, where a file says them; absent: routed. */
  via: readonly Corner[] | undefined;
}

/** Text on a shape, with what Office.js can set beyond what files need. */
export interface ShapeText extends Mutable<BookShapeText> {
  italic: boolean;
  underline: string;
  margins: { left: number; right: number; top: number; bottom: number };
  autoSize: string;
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** One drawing object of a sheet; `ShapeStore` keeps its place as rows and columns change. */
export interface HostShape {
  readonly id: string;
  name: string;
  readonly kind: 'geometric' | 'line' | 'text-box' | 'image' | 'chart' | 'group';
  /** DrawingML preset; '' where there is none. */
  geometry: string;
  from: Corner;
  to: Corner;
  placement: Placement;
  /** Absent while it stretches with its cells. */
  held: Held | undefined;
  rotation: number;
  visible: boolean;
  altTitle: string;
  alt: string;
  lockAspect: boolean;
  fill: string | undefined;
  fillTransparency: number;
  /** Absent: no outline. */
  stroke: Mutable<BookLine> | undefined;
  text: ShapeText | undefined;
  line: LineParts | undefined;
  image: { readonly mime: string; readonly base64: string } | undefined;
  chart: ChartParts | undefined;
  /** Id of the group it belongs to. */
  group: string | undefined;
}

/** A drawing object nothing was said of yet beyond what it is and where. */
export const newShape = (given: Pick<HostShape, 'id' | 'name' | 'kind' | 'from' | 'to'> & Partial<HostShape>): HostShape => ({
  geometry: '',
  placement: 'TwoCell',
  held: undefined,
  rotation: 0,
  visible: true,
  altTitle: '',
  alt: '',
  lockAspect: false,
  fill: undefined,
  fillTransparency: 0,
  stroke: undefined,
  text: undefined,
  line: undefined,
  image: undefined,
  chart: undefined,
  group: undefined,
  ...given,
});

/** Excel's defaults for new shapes and their text. */
export const NEW_STROKE: BookLine = { color: '#172C51', weight: 1, dash: 'solid' };
export const NEW_FILL = '#4472C4';

/** A text as files and drawings have it. */
export const plainText = ({ value, size, color, bold, font, horizontal, vertical }: ShapeText): BookShapeText => ({
  value,
  size,
  color,
  bold,
  font,
  horizontal,
  vertical,
});

export const newText = (value: string, color: string): ShapeText => ({
  value,
  size: 11,
  color,
  bold: false,
  font: 'Arial',
  horizontal: 'left',
  vertical: 'top',
  italic: false,
  underline: 'None',
  margins: { left: 7.2, right: 7.2, top: 3.6, bottom: 3.6 },
  autoSize: 'AutoSizeNone',
});
