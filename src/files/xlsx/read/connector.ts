import type { Box, Point } from '../../../domain/sheet/edit';
import { child, flagOf, numberOf, type XmlElement } from '../../xml-tree';
import { ANGLE } from './drawing-frame';

/** How a connector lies in its box: its preset geometry, turning (degrees) and flips. */
export interface ConnectorFrame {
  readonly preset: string;
  readonly rotation: number;
  readonly flipH: boolean;
  readonly flipV: boolean;
  /** The preset's first adjustment, as a share of the frame's length. */
  readonly adjustment: number;
}

/**
 * The corners a connector goes through. `box` is the rectangle it covers on the sheet (turned frames included), so that the
 * frame it is drawn in has width and height exchanged when it is turned by a quarter.
 */
export function connectorPoints(box: Box, { preset, rotation, flipH, flipV, adjustment }: ConnectorFrame): Point[] {
  const quarter = Math.round(rotation / 90) % 4;
  const turned = quarter % 2 !== 0;
  const width = turned ? box.height : box.width;
  const height = turned ? box.width : box.height;
  const centre = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  return corners(preset, adjustment).map(([across, down]) => {
    const x = (flipH ? 0.5 - across : across - 0.5) * width;
    const y = (flipV ? 0.5 - down : down - 0.5) * height;
    const [dx, dy] = turn(x, y, (quarter + 4) % 4);
    return { x: clean(centre.x + dx), y: clean(centre.y + dy) };
  });
}

/** A line as it is drawn in a box: its preset, the corners it goes through, and which of its ends are arrows. */
export function connectorIn(box: Box, look: XmlElement | undefined) {
  const [frame, geometry, line] = [child(look, 'xfrm'), child(look, 'prstGeom'), child(look, 'ln')];
  const preset = geometry?.attributes['prst'] ?? 'line';
  const adjustment = /-?\d+/.exec(child(child(geometry, 'avLst'), 'gd')?.attributes['fmla'] ?? '')?.[0];
  const points = connectorPoints(box, {
    preset,
    rotation: (numberOf(frame, 'rot') ?? 0) / ANGLE,
    flipH: flagOf(frame, 'flipH') === true,
    flipV: flagOf(frame, 'flipV') === true,
    adjustment: adjustment === undefined ? 0.5 : Number(adjustment) / 100_000,
  });
  return { preset, points, ...arrowsOf(line) };
}

/** Which ends of a line are arrows. */
export function arrowsOf(line: XmlElement | undefined): { readonly startArrow: boolean; readonly endArrow: boolean } {
  const arrow = (name: string): boolean => (child(line, name)?.attributes['type'] ?? 'none') !== 'none';
  return { startArrow: arrow('headEnd'), endArrow: arrow('tailEnd') };
}

/** Positions along the frame's width and height, 0 to 1 (the middle of a double elbow may lie beyond). */
function corners(preset: string, adjustment: number): (readonly [number, number])[] {
  if (preset === 'bentConnector2') return [[0, 0], [1, 0], [1, 1]]; // prettier-ignore
  if (preset.startsWith('bentConnector')) return [[0, 0], [adjustment, 0], [adjustment, 1], [1, 1]]; // prettier-ignore
  return [[0, 0], [1, 1]]; // prettier-ignore
}

/** By so many quarters clockwise (the y axis points down). */
function turn(x: number, y: number, quarters: number): readonly [number, number] {
  if (quarters === 1) return [-y, x];
  if (quarters === 2) return [-x, -y];
  if (quarters === 3) return [y, -x];
  return [x, y];
}

/** EMU are 1/12,700 of a point: what is finer is noise of the arithmetic. */
const clean = (value: number): number => Math.round(value * 1e4) / 1e4;
