import type { Box, Point } from '../../domain/sheet/edit';
import { boxAround, isRing } from '../../domain/sheet/shapes';
import { matrixOf, moved, times, type Matrix } from './matrix';
import { WordCollector, type Word } from './page-words';

/** One line or outline a page paints, in points from the page's top left corner. */
export interface PaintedPath {
  readonly points: readonly Point[];
  readonly closed: boolean;
  readonly stroked: boolean;
  /** Filled with something else than white. */
  readonly filled: boolean;
  /** With which colour, "#rrggbb"; '' where it is none, white or a pattern. */
  readonly colour: string;
  /** In points, of a stroke. */
  readonly width: number;
}

/** What a page shows: its words, lines and pictures. */
export interface Painted {
  readonly words: readonly Word[];
  readonly paths: readonly PaintedPath[];
  readonly images: readonly Box[];
}

/** Numbers of the operations that matter, by their names in pdfjs. */
export interface Operations {
  readonly [name: string]: number;
}

/** What pdfjs tells of a page: numbers of operations and what each is given. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** More paths on one page are a map or a drawing, no SOP; what is read by then stays. */
const MOST_PATHS = 60_000;
/** Points a curve is taken apart into. */
const PIECES = 6;
/** Points no further from each other are one. */
export const MEETING = 0.05;

interface Graphics {
  matrix: Matrix;
  width: number;
  white: boolean;
  colour: string;
  /** What is painted shows within it alone. */
  clip: Box | undefined;
}

/** Follows a page's operations and collects what they paint. `view` turns the page's own measure into points from the top left. */
export function paintedBy(
  { fnArray, argsArray }: OperatorList,
  view: Matrix,
  ops: Operations,
  unitOf: (font: string) => number,
): Painted {
  const text = new WordCollector(unitOf);
  const textOps = new Map(TEXT_OPERATIONS.map((name) => [ops[name] ?? -1, name]));
  const paths: PaintedPath[] = [];
  const images: Box[] = [];
  const kept: Graphics[] = [];
  let now: Graphics = { matrix: view, width: 1, white: false, colour: '#000000', clip: undefined };
  let clips = false;
  const painting = new Map<number, { stroked: boolean; filled: boolean; closed?: boolean }>([
    [ops['stroke'] ?? -1, { stroked: true, filled: false }],
    [ops['closeStroke'] ?? -1, { stroked: true, filled: false, closed: true }],
    [ops['fill'] ?? -1, { stroked: false, filled: true }],
    [ops['eoFill'] ?? -1, { stroked: false, filled: true }],
    [ops['fillStroke'] ?? -1, { stroked: true, filled: true }],
    [ops['eoFillStroke'] ?? -1, { stroked: true, filled: true }],
    [ops['closeFillStroke'] ?? -1, { stroked: true, filled: true, closed: true }],
    [ops['closeEOFillStroke'] ?? -1, { stroked: true, filled: true, closed: true }],
  ]);
  const imageOps = new Set([ops['paintImageXObject'], ops['paintInlineImageXObject'], ops['paintImageMaskXObject']]);
  for (let index = 0; index < fnArray.length; index += 1) {
    const op = fnArray[index] ?? -1;
    const given = (argsArray[index] ?? []) as readonly unknown[];
    const textOp = textOps.get(op);
    if (textOp !== undefined) text.take(textOp, given, now.matrix, now.clip);
    else if (op === ops['save']) {
      kept.push({ ...now });
      text.save();
    } else if (op === ops['restore']) {
      now = kept.pop() ?? now;
      text.restore();
    } else if (op === ops['transform']) now.matrix = times(now.matrix, matrixOf(given) ?? UNMOVED);
    else if (op === ops['paintFormXObjectBegin']) {
      kept.push({ ...now });
      text.save();
      now.matrix = times(now.matrix, matrixOf(given[0]) ?? UNMOVED);
    } else if (op === ops['paintFormXObjectEnd']) {
      now = kept.pop() ?? now;
      text.restore();
    } else if (op === ops['setLineWidth']) now.width = Number(given[0]);
    else if (op === ops['setFillRGBColor']) [now.white, now.colour] = [isWhite(given), colourOf(given)];
    else if (op === ops['setFillColorN'] || op === ops['shadingFill']) [now.white, now.colour] = [false, ''];
    else if (imageOps.has(op)) {
      const corners = [moved(now.matrix, 0, 0), moved(now.matrix, 1, 0), moved(now.matrix, 0, 1), moved(now.matrix, 1, 1)];
      images.push(boxAround(corners));
    } else if (op === ops['clip'] || op === ops['eoClip']) clips = true;
    else if (op === ops['constructPath'] && (clips || paths.length < MOST_PATHS)) {
      if (clips) now.clip = within(now.clip, boxOf(given[2], now.matrix));
      clips = false;
      const how = painting.get(Number(given[0]));
      const [data] = (given[1] ?? []) as readonly unknown[];
      if (!how || !(data instanceof Float32Array)) continue;
      const { matrix, white, colour } = now;
      const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
      const filled = how.filled && !white;
      const paint = { stroked: how.stroked, filled, colour: filled ? colour : '', width: now.width * scale };
      if (!paint.stroked && !paint.filled) continue;
      for (const one of takenApart(data, matrix)) paths.push({ ...one, closed: one.closed || how.closed === true, ...paint });
    }
  }
  return { words: text.words, paths, images };
}

/** Names of the operations that say where words stand. */
const TEXT_OPERATIONS = [
  'showText', 'setFont', 'moveText', 'setLeadingMoveText', 'nextLine', 'beginText', 'setTextMatrix', 'setCharSpacing', 'setWordSpacing',
  'setHScale', 'setLeading', 'setTextRise',
]; // prettier-ignore

/** The box around what a path reaches, as pdfjs tells it: left, bottom, right, top. */
function boxOf(reach: unknown, matrix: Matrix): Box | undefined {
  const [left = 0, bottom = 0, right = 0, top = 0] = reach instanceof Float32Array ? reach : [];
  const corners = [
    moved(matrix, left, bottom),
    moved(matrix, right, bottom),
    moved(matrix, left, top),
    moved(matrix, right, top),
  ];
  return reach instanceof Float32Array ? boxAround(corners) : undefined;
}

/** What two clips leave together; the outer one where nothing is left. */
function within(outer: Box | undefined, inner: Box | undefined): Box | undefined {
  if (!outer || !inner) return inner ?? outer;
  const [left, top] = [Math.max(outer.left, inner.left), Math.max(outer.top, inner.top)];
  const right = Math.min(outer.left + outer.width, inner.left + inner.width);
  const bottom = Math.min(outer.top + outer.height, inner.top + inner.height);
  return right > left && bottom > top ? { left, top, width: right - left, height: bottom - top } : outer;
}

const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];

/** "#ffffff", or three numbers up to 255 as older versions give them. */
const isWhite = (colour: readonly unknown[]): boolean =>
  typeof colour[0] === 'string'
    ? /^#f[a-f]f[a-f]f[a-f]$/i.test(colour[0])
    : colour.length >= 3 && colour.slice(0, 3).every((part) => Number(part) >= 250);

const colourOf = (given: readonly unknown[]): string =>
  typeof given[0] === 'string'
    ? given[0].toLowerCase()
    : `#${given
        .slice(0, 3)
        .map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'))
        .join('')}`;

type Piece = Pick<PaintedPath, 'points' | 'closed'>;

/** A path's operations (0 move, 1 line, 2 curve, 3 quadratic curve, 4 close) as lines and outlines. */
function takenApart(data: Float32Array, matrix: Matrix): readonly Piece[] {
  const pieces: Piece[] = [];
  let points: Point[] = [];
  const end = (closed: boolean): void => {
    if (points.length > 1) pieces.push({ points, closed: closed || (points.length > 3 && isRing(points, MEETING)) });
    points = [];
  };
  const at = (index: number): Point => moved(matrix, data[index] ?? 0, data[index + 1] ?? 0);
  for (let index = 0; index < data.length;) {
    const op = data[index];
    const last = points.at(-1);
    if (op === 0) {
      end(false);
      points.push(at(index + 1));
      index += 3;
    } else if (op === 1) {
      points.push(at(index + 1));
      index += 3;
    } else if (op === 2) {
      if (last) points.push(...curve([last, at(index + 1), at(index + 3), at(index + 5)]));
      index += 7;
    } else if (op === 3) {
      if (last) points.push(...curve([last, at(index + 1), at(index + 3)]));
      index += 5;
    } else {
      const [first] = points;
      end(true);
      if (first) points.push(first);
      index += 1;
    }
  }
  end(false);
  return pieces;
}

/** Points along a Bézier curve of any degree, its beginning left out (de Casteljau). */
const curve = (control: readonly Point[]): readonly Point[] =>
  Array.from({ length: PIECES }, (_, piece) => {
    const part = (piece + 1) / PIECES;
    let row = control;
    while (row.length > 1)
      row = row.slice(1).map((one, index) => {
        const before = row[index] ?? one;
        return { x: before.x + (one.x - before.x) * part, y: before.y + (one.y - before.y) * part };
      });
    return row[0] ?? { x: 0, y: 0 };
  });
