import { arialWidth } from '../../../domain/sheet/print/arial';
import type { BookLine } from '../../../files/xlsx/book-line';
import type { Box, Point } from '../../../domain/sheet/edit';

/** What a drawn chart is made of, in points from the sheet's corner. */
export type ChartMark =
  | {
      readonly kind: 'box';
      readonly box: Box;
      readonly fill: string;
      readonly stroke?: { readonly color: string; readonly weight: number };
    }
  | (BookLine & { readonly kind: 'line'; readonly points: readonly Point[] })
  | { readonly kind: 'dot'; readonly at: Point; readonly radius: number; readonly fill: string }
  | ({ readonly kind: 'text' } & ChartText);

/** A line of text; `y` is the middle of its letters. */
export interface ChartText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  /** Read from bottom to top. */
  readonly upwards?: boolean;
}

export const LINE_HEIGHT = 1.2;

/** The text in lines no wider than the room, words whole; what does not fit into the last line ends in "…". */
export function wrapped(text: string, room: number, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && arialWidth(`${last} ${word}`, size) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, most);
  if (lines.length > most) shown[most - 1] = `${shown[most - 1] ?? ''}…`;
  return shown.map((line) => shortened(line, room, size));
}

function shortened(line: string, room: number, size: number): string {
  let kept = line;
  while (kept.length > 1 && arialWidth(kept, size) > room) kept = `${kept.replace(/…$/, '').slice(0, -1)}…`;
  return kept;
}
