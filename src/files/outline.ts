import type { Box, Point } from '../domain/sheet/edit';
import { boxAround } from '../domain/sheet/shapes';

/** How far a corner may lie from where it belongs: of the shorter side, and at least this many points. */
const SHARE = 0.12;
const LEAST = 0.8;

/**
 * Which of Excel's shapes a closed outline is, by its corners alone: straight ones (rectangle, diamond, the pentagon of a page
 * connector), what is round at all corners (a terminator), what is wavy on one side (a document). Curves come as several points.
 */
export function shapeOfOutline(outline: readonly Point[]): string {
  const box = boxAround(outline);
  const slack = Math.max(LEAST, SHARE * Math.min(box.width, box.height));
  const corners = withoutMiddles(outline, Math.max(0.15, slack / 12));
  const near = (x: number, y: number): boolean => corners.some((one) => Math.hypot(one.x - x, one.y - y) <= slack);
  const [right, bottom] = [box.left + box.width, box.top + box.height];
  const [middle, centre] = [box.left + box.width / 2, box.top + box.height / 2];
  const square = [near(box.left, box.top), near(right, box.top), near(right, bottom), near(box.left, bottom)];
  const filled = square.filter(Boolean).length;
  if (filled === 4) return 'Rectangle';
  const tips = [near(middle, box.top), near(right, centre), near(middle, bottom), near(box.left, centre)];
  const pointed = tips.filter(Boolean).length;
  if (corners.length <= 3) return 'Triangle';
  if (corners.length === 4)
    return pointed === 4 && filled === 0 ? 'FlowChartDecision' : filled >= 2 ? 'Parallelogram' : 'Freeform';
  if (corners.length === 5)
    return filled === 2 && pointed >= 1 ? 'FlowChartOffpageConnector' : filled < 2 ? 'Pentagon' : 'Freeform';
  if (corners.length === 7 && filled === 0) return 'BlockArrow';
  if (filled >= 2) return 'FlowChartDocument';
  if (corners.length === 6) return 'FlowChartPreparation';
  return filled === 0 && isRound(corners, box, slack) ? 'FlowChartTerminator' : 'Freeform';
}

/** Every corner lies on the box's edge or on the arc that rounds one of its corners. */
function isRound(corners: readonly Point[], box: Box, slack: number): boolean {
  const [across, down] = [box.width / 2, box.height / 2];
  return corners.every(({ x, y }) => {
    const [fromX, fromY] = [Math.abs(x - box.left - across) / across, Math.abs(y - box.top - down) / down];
    return fromX ** 2 + fromY ** 2 >= 0.9 || Math.min(across * (1 - fromX), down * (1 - fromY)) <= slack / 2;
  });
}

/** The outline's corners: points that repeat, or lie on the line between their neighbours, are none. */
function withoutMiddles(outline: readonly Point[], slack: number): readonly Point[] {
  const distinct = outline.filter((one, index) => {
    const before = outline[index === 0 ? outline.length - 1 : index - 1];
    return !before || Math.hypot(one.x - before.x, one.y - before.y) > 0.01;
  });
  if (distinct.length < 4) return distinct;
  const corners: Point[] = [];
  distinct.forEach((one, index) => {
    const before = corners.at(-1) ?? distinct.at(-1) ?? one;
    const after = distinct[(index + 1) % distinct.length] ?? one;
    const length = Math.hypot(after.x - before.x, after.y - before.y);
    const off = Math.abs((after.x - before.x) * (one.y - before.y) - (after.y - before.y) * (one.x - before.x));
    if (length === 0 || off / length > slack) corners.push(one);
  });
  return corners;
}
