import { arialWidth } from './arial';

/** How a cell sets its text: font size in points, weight, and whether it is indented by one step. */
export interface Typeset {
  readonly size: number;
  readonly bold?: boolean;
  readonly indent?: boolean;
}

/** Points per pixel at 96 dpi. */
export const POINT = 0.75;

/** Cell padding in points, without and with one step of indent. */
const PADDING = { plain: 6, indented: 12.75 } as const;

/** Hosts round glyphs differently; 3 % spare may cost an empty line but never clips one. */
const SPARE = 0.97;

const LINE_HEIGHT: Readonly<Record<number, number>> = { 7: 9.75, 8: 11.25, 9: 12, 10: 12.75, 11: 14.25, 12: 15, 13: 16.5 };

/** The height of one line in points, as Excel sets Arial of that size. */
export const lineHeight = (size: number): number => LINE_HEIGHT[size] ?? size * 1.3;

/** Points that a line of text may take in a cell of that width (points). */
const roomIn = (width: number, { indent }: Typeset): number =>
  Math.max(6, (width - (indent ? PADDING.indented : PADDING.plain)) * SPARE);

/** The least width in points of a cell in which this text stays on one line. */
export const widthFor = (text: string, type: Typeset): number =>
  arialWidth(text, type.size, type.bold) / SPARE + (type.indent ? PADDING.indented : PADDING.plain);

/** Lines a text takes in a cell of that width (points), broken at spaces, and inside a word only where it alone is too wide. */
export const lineCount = (text: string, width: number, type: Typeset): number => linesAcross(text, roomIn(width, type), type);

/** Lines a text takes in so many points, broken likewise. */
export function linesAcross(text: string, room: number, type: Pick<Typeset, 'size' | 'bold'>): number {
  const space = arialWidth(' ', type.size, type.bold);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(/[ \t]+/)) {
      if (word === '') continue;
      const wide = arialWidth(word, type.size, type.bold);
      if (used > 0 && used + space + wide <= room) {
        used += space + wide;
        continue;
      }
      if (used > 0) lines += 1;
      const extra = Math.ceil(wide / room) - 1;
      lines += Math.max(0, extra);
      used = extra > 0 ? wide - extra * room : wide;
    }
  }
  return lines;
}

/** Row heights are multiples of 0.75 pt, which is one pixel. */
export const roundUp = (points: number): number => Math.ceil(points / POINT - 1e-6) * POINT;

/** The same downwards, where what is shared out must not become more. */
export const roundDown = (points: number): number => Math.floor(points / POINT + 1e-6) * POINT;

/** The height in points that a text needs in a cell of that width (points), with its padding; 0 for an empty one. */
export const textHeight = (text: string, width: number, type: Typeset): number =>
  text.trim() === '' ? 0 : roundUp(lineCount(text, width, type) * lineHeight(type.size) + 6);

/** As many whole words of a text as stand in so many lines of a cell of that width (points), ending in "…" where more follow. */
export function cutToLines(text: string, lines: number, width: number, type: Typeset): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (lineCount(plain, width, type) <= lines) return plain;
  const words = plain.split(' ');
  const cut = (count: number): string => `${words.slice(0, count).join(' ')} …`;
  let [fits, most] = [1, words.length];
  while (fits < most) {
    const middle = Math.ceil((fits + most) / 2);
    if (lineCount(cut(middle), width, type) <= lines) fits = middle;
    else most = middle - 1;
  }
  return cut(fits);
}

/** The lines of a text in a cell of that width (points) as they are to stand in rows of their own, broken as a cell would break them. */
export function brokenLines(text: string, width: number, type: Typeset): readonly string[] {
  const room = roomIn(width, type);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && arialWidth(`${line} ${word}`, type.size, type.bold) > room) {
      lines.push(line);
      line = '';
    }
    const pieces = piecesOf(word, room, type);
    lines.push(...pieces.slice(0, -1));
    line = [line, pieces.at(-1) ?? ''].filter((one) => one !== '').join(' ');
  }
  return line === '' ? lines : [...lines, line];
}

/** A word in pieces that so many points hold. */
function piecesOf(word: string, room: number, { size, bold }: Typeset): readonly string[] {
  if (arialWidth(word, size, bold) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && arialWidth(piece + letter, size, bold) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** A centred heading broken into lines of about equal length where one line would all but fill its cell of that width (points). */
export function balanced(text: string, width: number, type: Typeset): string {
  const room = (width - PADDING.plain) * 0.95;
  const whole = arialWidth(text, type.size, type.bold);
  if (whole <= room) return text;
  const aim = whole / Math.ceil(whole / room);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const wide = arialWidth(longer, type.size, type.bold);
    const short = arialWidth(line, type.size, type.bold);
    if (line !== '' && (wide > room || wide - aim > aim - short)) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].join('\n');
}
