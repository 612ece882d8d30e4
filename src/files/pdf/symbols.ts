import type { Box, Point } from '../../domain/sheet/edit';
import { boxAround, isRing } from '../../domain/sheet/shapes';
import { shapeOfOutline } from '../outline';
import { countUpTo } from '../../domain/halving';
import { ByHeight } from './by-height';
import { MEETING, type Painted, type PaintedPath } from './page-paths';
import type { RuledTable } from './ruled-table';
import { placesOf, THICKEST, type Rulings } from './rulings';

/** A symbol drawn on a page: which of Excel's shapes it is, and where. */
export interface DrawnOutline {
  readonly type: string;
  readonly box: Box;
  /** Whether a line is drawn around it: what is only filled may be the shading of words that belong to a cell. */
  outlined: boolean;
}

/** A line that is no ruling: an arrow or a part of one. */
export interface DrawnLine {
  points: Point[];
  startArrow: boolean;
  endArrow: boolean;
}

export interface PageDrawings {
  readonly symbols: readonly DrawnOutline[];
  /** Pictures too large for a symbol. */
  readonly pictures: readonly Box[];
  readonly lines: readonly DrawnLine[];
}

/** Symbols are larger than a label's box and smaller than a table; arrowheads are small. */
const [SMALLEST, LARGEST, HEAD] = [12, 220, 14];
/** How near an arrowhead stands to the end of its line. */
const TOUCH = 3.5;
/** More lines, arrowheads or symbols on one page are a map; what is beyond is no SOP's. */
const [MOST_LINES, MOST_SYMBOLS] = [4_000, 1_000];

/** What is drawn over tables: outlines that are neither cells nor their shading, lines that are no rulings, pictures. */
export function drawingsOver({ paths, images }: Painted, tables: readonly RuledTable[], rulings: Rulings): PageDrawings {
  const symbols: DrawnOutline[] = [];
  const known = new ByHeight<DrawnOutline>();
  const heads: (readonly Point[])[] = [];
  const lines: DrawnLine[] = [];
  const isRuling = rulingTest(rulings);
  for (const path of paths) {
    const box = boxAround(path.points);
    const small = Math.max(box.width, box.height) <= HEAD;
    const corners = path.closed ? path.points.length - (isRing(path.points, MEETING) ? 1 : 0) : path.points.length;
    if (small && corners === 3 && heads.length < MOST_LINES) heads.push(path.points.slice(0, 3));
    else if (path.closed && Math.min(box.width, box.height) >= SMALLEST) addSymbol(path, box, tables, symbols, known);
    else if (!path.closed && path.stroked && lines.length < MOST_LINES && !isRuling(path, box))
      lines.push({ points: [...path.points], startArrow: false, endArrow: false });
  }
  const pictures = images.filter(({ width, height }) => Math.max(width, height) > LARGEST);
  for (const box of images)
    if (symbols.length < MOST_SYMBOLS && isSymbolSize(box) && !knownAs(known, box))
      keep({ type: 'Image', box, outlined: false }, symbols, known);
  for (const head of heads) attachHead(head, lines);
  return { symbols, pictures, lines };
}

const isSymbolSize = ({ width, height }: Box): boolean =>
  Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;

/** Kept by the heights at which an outline of the same thing may begin. */
function keep(one: DrawnOutline, into: DrawnOutline[], known: ByHeight<DrawnOutline>): void {
  into.push(one);
  known.add(one, one.box.top - SAME, one.box.top + SAME);
}

const knownAs = (known: ByHeight<DrawnOutline>, box: Box): DrawnOutline | undefined =>
  known.at(box.top).find((one) => nearlySame(one.box, box));

function addSymbol(
  { points, stroked }: PaintedPath,
  box: Box,
  tables: readonly RuledTable[],
  into: DrawnOutline[],
  known: ByHeight<DrawnOutline>,
): void {
  if (!isSymbolSize(box) || into.length >= MOST_SYMBOLS || isBand(points)) return;
  const type = shapeOfOutline(points);
  if (type === 'Triangle' || (type === 'Rectangle' && (isCell(box, tables) || (!stroked && isShading(box, tables))))) return;
  // A symbol is filled first and outlined then; the outline says the same.
  const before = knownAs(known, box);
  if (before) before.outlined ||= stroked;
  else keep({ type, box, outlined: stroked }, into, known);
}

/** How thick a line may be that is painted as an outline of its own. */
const BAND = 2.5;

/** A line with its corners, painted as the narrow outline around it: an arrow's way, whatever its box. */
function isBand(points: readonly Point[]): boolean {
  let [doubled, length] = [0, 0];
  points.forEach((one, index) => {
    const next = points[(index + 1) % points.length] ?? one;
    doubled += one.x * next.y - next.x * one.y;
    length += Math.hypot(next.x - one.x, next.y - one.y);
  });
  return length > 0 && Math.abs(doubled) / length <= BAND;
}

/** Points between the corners of two outlines of one thing. */
const SAME = 3;

const nearlySame = (a: Box, b: Box): boolean =>
  Math.abs(a.left - b.left) + Math.abs(a.top - b.top) <= SAME && Math.abs(a.width - b.width) + Math.abs(a.height - b.height) <= 4;

/** Its sides lie on the lines of a table: the shading or the frame of cells. */
const isCell = (box: Box, tables: readonly RuledTable[]): boolean =>
  tables.some((table) => isBetween(table.xs, box.left, box.width) && isBetween(table.ys, box.top, box.height));

/** Two sides do: the shading of a paragraph in a cell, or of a part of its row. */
const isShading = (box: Box, tables: readonly RuledTable[]): boolean =>
  tables.some((table) => isBetween(table.xs, box.left, box.width) || isBetween(table.ys, box.top, box.height));

/** Whether a stretch begins and ends on edges. */
function isBetween(edges: readonly number[], from: number, length: number): boolean {
  const on = (at: number): boolean => {
    const before = countUpTo(edges, at) - 1;
    return [before, before + 1].some((edge) => Math.abs((edges[edge] ?? Infinity) - at) <= THICKEST / 1.3);
  };
  return on(from) && on(from + length);
}

/** Whether a straight line along an axis is one of the rulings, or a part of one. */
function rulingTest({ across, down }: Rulings): (path: PaintedPath, box: Box) => boolean {
  const [levels, plumbs] = [placesOf(across), placesOf(down)];
  return ({ points }, { left, top, width, height }) => {
    if (points.length !== 2) return false;
    const level = height <= 0.5;
    if (!level && width > 0.5) return false;
    const [at, from, to] = level ? [top, left, left + width] : [left, top, top + height];
    return (level ? levels : plumbs)(at).some(
      (one) => Math.abs(one.at - at) <= THICKEST / 2 && one.from - THICKEST <= from && one.to + THICKEST >= to,
    );
  };
}

/** An arrowhead belongs to the nearest end of a line, which then reaches to its tip. */
function attachHead(head: readonly Point[], lines: readonly DrawnLine[]): void {
  const box = boxAround(head);
  let best: { readonly line: DrawnLine; readonly start: boolean; readonly end: Point } | undefined;
  let nearest = TOUCH;
  for (const line of lines) {
    for (const start of [true, false]) {
      const end = start ? line.points[0] : line.points.at(-1);
      if (!end) continue;
      const away = Math.hypot(
        Math.max(box.left - end.x, 0, end.x - box.left - box.width),
        Math.max(box.top - end.y, 0, end.y - box.top - box.height),
      );
      if (away < nearest || (away === nearest && !best)) [best, nearest] = [{ line, start, end }, away];
    }
  }
  if (!best) return;
  const { line, start } = best;
  // The tip lies farthest along the way the line comes.
  const before = (start ? line.points[1] : line.points.at(-2)) ?? best.end;
  const tip = head.reduce((far, one) =>
    Math.hypot(one.x - before.x, one.y - before.y) > Math.hypot(far.x - before.x, far.y - before.y) ? one : far,
  );
  if (start) {
    line.startArrow = true;
    line.points[0] = tip;
  } else {
    line.endArrow = true;
    line.points[line.points.length - 1] = tip;
  }
}
