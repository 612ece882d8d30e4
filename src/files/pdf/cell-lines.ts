import type { Box } from '../../domain/sheet/edit';
import type { Word } from './page-words';

/** One line of text as it stands in its cell. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
}

/** The words of one cell in lines from top to bottom; turned words read along their own direction. */
export function linesIn(words: readonly Word[]): readonly TextLine[] {
  const turned = words.filter((word) => word.turned !== undefined);
  const upright = turned.length > words.length / 2 ? [] : words;
  const read = upright.length > 0 ? upright : turned.map(uprightOf);
  const lines: Word[][] = [];
  for (const word of [...read].sort((a, b) => baselineOf(a) - baselineOf(b) || a.left - b.left)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    // Raised and smaller letters stand on the same line as what they follow.
    if (line && first && baselineOf(word) - baselineOf(first) < Math.max(word.size, first.size) * 0.45) line.push(word);
    else lines.push([word]);
  }
  return lines.map(lineOf);
}

const baselineOf = ({ bottom, size }: Word): number => bottom - size * 0.2;

/** A turned word laid on its side: what ran upwards or downwards runs to the right. */
function uprightOf(word: Word): Word {
  const { left, right, top, bottom, turned } = word;
  return turned === 'up'
    ? { ...word, left: -bottom, right: -top, top: left, bottom: right }
    : { ...word, left: top, right: bottom, top: -right, bottom: -left };
}

/** Joins what a PDF keeps in pieces: without a space where the next piece begins where the last one ends. */
function lineOf(words: readonly Word[]): TextLine {
  const sorted = [...words].sort((a, b) => a.left - b.left);
  let text = '';
  let right = -Infinity;
  for (const word of sorted) {
    const touches = word.left - right < Math.max(0.4, word.size * 0.08);
    if (text !== '' && !touches && !/\s$/.test(text) && !/^\s/.test(word.text)) text += ' ';
    // Bold letters are drawn twice by some programs.
    if (!(touches && right - word.left > word.size * 0.5 && text.endsWith(word.text))) text += word.text;
    right = Math.max(right, word.right);
  }
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left: sorted[0]?.left ?? 0,
    right,
    bottom: Math.max(...sorted.map((word) => word.bottom)),
    size: Math.max(...sorted.map((word) => word.size)),
  };
}

/** What begins an item of a list, whatever stands before it. */
const ITEM = /^(?:\(?\d{1,2}[.)]|[a-zA-Z][.)]|[-–•●▪➢✓*])\s*\S/;
const WORD_BREAK = /\p{L}-$/u;
/** Air that programs leave at a cell's edge, in points. */
const AIR = 2;

/**
 * The text of a cell: a line that ended only because its cell is narrow goes on in the next one; one that had room for the next word
 * ended on purpose.
 */
export function textOfLines(lines: readonly TextLine[], cell: Pick<Box, 'left' | 'width'>): string {
  const start = Math.min(...lines.map(({ left }) => left));
  const room = cell.left + cell.width - AIR - Math.max(start, cell.left);
  let text = '';
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!before) text = line.text;
    else if (ITEM.test(line.text) || hadRoom(before, line, room)) text += `\n${line.text}`;
    else text += WORD_BREAK.test(text) ? line.text : ` ${line.text}`;
  });
  return text;
}

function hadRoom(line: TextLine, next: TextLine, room: number): boolean {
  const [word = ''] = next.text.split(' ');
  const width = next.right - next.left;
  const needed = next.text === '' ? 0 : (width * word.length) / next.text.length;
  return line.right - line.left + line.size * 0.25 + needed < room - line.size * 0.3;
}
