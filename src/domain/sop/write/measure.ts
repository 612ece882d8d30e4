import { textWidth } from './arial';

/** How a cell sets its text: font size in points, weight, and whether it is indented by one step. */
export interface Typeset {
  readonly size: number;
  readonly bold?: boolean;
  readonly indent?: boolean;
}

/** Points per pixel at 96 dpi. */
export const POINT = 0.75;

/** Cell padding in pixels, without and with one step of indent. */
const PADDING = { plain: 8, indented: 17 } as const;

/** Hosts round glyphs differently; 3 % spare may cost an empty line but never clips one. */
const SPARE = 0.97;

const LINE_HEIGHT: Readonly<Record<number, number>> = { 7: 9.75, 8: 11.25, 9: 12, 10: 12.75, 11: 14.25, 12: 15, 13: 16.5 };

export const lineHeight = (size: number): number => LINE_HEIGHT[size] ?? size * 1.3;

/** Lines a text takes in a cell of that width (pixels), broken at spaces, and inside a word only where it alone is too wide. */
export function lineCount(text: string, pixels: number, type: Typeset): number {
  const room = Math.max(8, (pixels - (type.indent ? PADDING.indented : PADDING.plain)) * POINT * SPARE);
  const space = textWidth(' ', type.size, type.bold);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(/[ \t]+/)) {
      if (word === '') continue;
      const width = textWidth(word, type.size, type.bold);
      if (used > 0 && used + space + width <= room) {
        used += space + width;
        continue;
      }
      if (used > 0) lines += 1;
      const extra = Math.ceil(width / room) - 1;
      lines += Math.max(0, extra);
      used = extra > 0 ? width - extra * room : width;
    }
  }
  return lines;
}

/** Row heights are multiples of 0.75 pt, which is one pixel. */
export const roundUp = (points: number): number => Math.ceil(points / POINT - 1e-6) * POINT;

/** The height in points that a text needs in a cell of that width, with its padding. */
export const textHeight = (text: string, pixels: number, type: Typeset): number =>
  text.trim() === '' ? 0 : roundUp(lineCount(text, pixels, type) * lineHeight(type.size) + 6);

/** A centred heading broken into lines of about equal length where one line would all but fill its cell. */
export function balanced(text: string, pixels: number, type: Typeset): string {
  const room = (pixels - PADDING.plain) * POINT * 0.95;
  const width = textWidth(text, type.size, type.bold);
  if (width <= room) return text;
  const aim = width / Math.ceil(width / room);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const wide = textWidth(longer, type.size, type.bold);
    const short = textWidth(line, type.size, type.bold);
    if (line !== '' && (wide > room || wide - aim > aim - short)) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].join('\n');
}
