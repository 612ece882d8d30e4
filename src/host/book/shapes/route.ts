import type { Box, Point } from '../../../domain/sheet/edit';

/** The four sites of a symbol, numbered as in Excel. */
const TOP = 0;
const LEFT = 1;
const BOTTOM = 2;

/** Where a connection site stands on a shape. */
export function sitePoint(box: Box, site: number): Point {
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  switch (site % 4) {
    case TOP:
      return { x: middle.x, y: box.top };
    case LEFT:
      return { x: box.left, y: middle.y };
    case BOTTOM:
      return { x: middle.x, y: box.top + box.height };
    default:
      return { x: box.left + box.width, y: middle.y };
  }
}

/** The corners of an elbow connector; sites say in which direction it leaves and arrives. */
export function elbow(start: Point, end: Point, from: number | undefined, to: number | undefined): Point[] {
  const leaves = isUpright(from) ?? false;
  const arrives = isUpright(to) ?? (from === undefined ? false : leaves);
  if (leaves !== arrives) {
    return [start, leaves ? { x: start.x, y: end.y } : { x: end.x, y: start.y }, end];
  }
  if (leaves) {
    const y = (start.y + end.y) / 2;
    return [start, { x: start.x, y }, { x: end.x, y }, end];
  }
  const x = (start.x + end.x) / 2;
  return [start, { x, y: start.y }, { x, y: end.y }, end];
}

const isUpright = (site: number | undefined): boolean | undefined =>
  site === undefined ? undefined : site % 4 === TOP || site % 4 === BOTTOM;
