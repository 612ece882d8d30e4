import type { HungDrawing } from './document-draft';

/** Whether a drawing is placed by the row its paragraph stands in: old files may place it on the page instead. */
export const hangsInRow = ({ drawing, cell }: HungDrawing): boolean =>
  cell !== undefined && (drawing.inline || drawing.inCell || drawing.down.from === 'paragraph' || drawing.down.from === 'line');

interface Frame {
  readonly left: number;
  readonly right: number;
}

/** The left edge of a drawing in points from the margin of the text. */
export function hungAcross({ drawing, cell, page, align }: HungDrawing): number {
  const room = page.width - page.left - page.right;
  const text = cell ? { left: cell.left, right: cell.right } : { left: 0, right: room };
  const { across, width } = drawing;
  const ofPage: Readonly<Record<string, Frame>> = {
    page: { left: -page.left, right: room + page.right },
    margin: { left: 0, right: room },
    leftMargin: { left: -page.left, right: 0 },
    rightMargin: { left: room, right: room + page.right },
  };
  const frames: Readonly<Record<string, Frame>> =
    cell && drawing.inCell
      ? { page: { left: cell.edge, right: cell.right }, leftMargin: { left: cell.edge, right: cell.left } }
      : ofPage;
  const frame = frames[across.from] ?? text;
  const aligned = drawing.inline ? align : across.align;
  if (aligned === 'center') return (frame.left + frame.right - width) / 2;
  if (aligned === 'right' || aligned === 'outside') return frame.right - width;
  return frame.left + across.offset;
}

/** The top edge of a drawing in points below the top of the row its paragraph stands in, which is so high. */
export function hungInRow({ drawing, cell }: HungDrawing, height: number): number {
  const { down } = drawing;
  if (drawing.inline) return Math.max(0, height - drawing.height) / 2;
  if (down.align === 'center') return (height - drawing.height) / 2;
  if (down.align === 'bottom') return height - drawing.height;
  const byText = down.from === 'paragraph' || down.from === 'line';
  return (byText ? (cell?.down ?? 0) : 0) + (down.align === undefined ? down.offset : 0);
}

/** Its top edge in the flow of the text, for one that is placed on the page or hangs outside of tables. */
export function hungInFlow({ drawing, page, flow, pageFlow }: HungDrawing): number {
  const { down } = drawing;
  if (drawing.inline || down.from === 'paragraph' || down.from === 'line') return flow + down.offset;
  return pageFlow + down.offset - (down.from === 'page' || down.from === 'topMargin' ? page.top : 0);
}
