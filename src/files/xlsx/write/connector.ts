import type { Box, Point } from '../../../domain/sheet/edit';
import { boxAround } from '../../../domain/sheet/shapes';
import { emu } from '../measure';

/** A connector's preset geometry with the frame, turning and flips that make it follow its points. */
interface ConnectorGeometry {
  readonly preset: 'straightConnector1' | 'bentConnector2' | 'bentConnector3' | 'curvedConnector3';
  /** `a:xfrm` with its attributes. */
  readonly transform: string;
  /** `a:gd` elements. */
  readonly adjustments: string;
}

/**
 * DrawingML draws elbows in a frame of its own: first along the frame's width, then its height. A route that leaves
 * vertically is therefore drawn in a frame turned by 90°, flipped where it goes up (flipH) or to the right (flipV).
 */
export function connectorGeometry(points: readonly Point[], path: 'straight' | 'elbow' | 'curve'): ConnectorGeometry {
  const box = boxAround(points);
  const first = points[0] ?? { x: 0, y: 0 };
  const last = points.at(-1) ?? first;
  const second = points[1] ?? last;
  if (path === 'curve' || points.length < 3) {
    const preset = path === 'curve' ? 'curvedConnector3' : 'straightConnector1';
    return { preset, transform: transform(box, false, last.x < first.x, last.y < first.y), adjustments: '' };
  }
  const vertical = Math.abs(second.x - first.x) < Math.abs(second.y - first.y);
  const preset = points.length === 3 ? 'bentConnector2' : 'bentConnector3';
  const ends = boxAround([first, last]);
  const frame = preset === 'bentConnector3' ? thickened(ends, vertical) : ends;
  const left = last.x < first.x;
  const up = last.y < first.y;
  return {
    preset,
    transform: vertical ? transform(frame, true, up, !left) : transform(frame, false, left, up),
    adjustments:
      preset === 'bentConnector3' ? `<a:gd name="adj1" fmla="val ${String(adjustment(first, second, last, vertical))}"/>` : '',
  };
}

/** How far along the frame the middle part of a double elbow lies, in thousandths of a percent. */
function adjustment(first: Point, second: Point, last: Point, vertical: boolean): number {
  const whole = vertical ? last.y - first.y : last.x - first.x;
  const part = vertical ? second.y - first.y : second.x - first.x;
  const length = Math.abs(whole) < 1 ? (whole < 0 ? -1 : 1) : whole;
  return Math.round((part / length) * 100_000);
}

/** A double elbow that ends where it began has no length to adjust along: one point is enough. */
function thickened(box: Box, vertical: boolean): Box {
  return vertical ? { ...box, height: Math.max(1, box.height) } : { ...box, width: Math.max(1, box.width) };
}

function transform(box: Box, turned: boolean, flipH: boolean, flipV: boolean): string {
  const width = turned ? box.height : box.width;
  const height = turned ? box.width : box.height;
  const left = box.left + (box.width - width) / 2;
  const top = box.top + (box.height - height) / 2;
  return (
    `<a:xfrm${turned ? ' rot="5400000"' : ''}${flipH ? ' flipH="1"' : ''}${flipV ? ' flipV="1"' : ''}>` +
    `<a:off x="${String(emu(left))}" y="${String(emu(top))}"/><a:ext cx="${String(emu(width))}" cy="${String(emu(height))}"/></a:xfrm>`
  );
}
