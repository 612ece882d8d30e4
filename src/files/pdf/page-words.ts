import type { Box } from '../../domain/sheet/edit';
import { moved, times, type Matrix } from './matrix';

/** A word as a PDF shows it, in points from the page's top left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of its letters. */
  readonly size: number;
  /** Runs from the bottom upwards, as in a narrow header, or from the top down. */
  readonly turned?: 'up' | 'down';
  /** Of it shows what lies within: programs print a cell's words whole and hide what does not fit. */
  readonly clip?: Box;
  /** The word that the text begins with of which this stands on a further line: the line above ended in a space, as a broken one does. */
  readonly first?: Word;
}

/** A line as it is shown, piece after piece. */
interface ShownLine {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Ends in a space. */
  readonly isBroken: boolean;
  readonly first: Word;
}

/** A letter as pdfjs tells it: what it stands for and how wide it is in its font. */
interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** What a page's text operations have set (ISO 32000-1, 9.3); kept and restored with the rest of its graphics. */
interface TextState {
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  size: number;
  unit: number;
  letterSpace: number;
  wordSpace: number;
  scale: number;
  leading: number;
  rise: number;
}

const FRESH: TextState = {
  matrix: [1, 0, 0, 1, 0, 0], x: 0, y: 0, lineX: 0, lineY: 0, size: 0, unit: 0.001, letterSpace: 0, wordSpace: 0, scale: 1, leading: 0, rise: 0,
}; // prettier-ignore

/** A gap inside a run, in thousandths of its size, that parts two words. */
const GAP = 200;

/** Follows the text operations of a page and collects its words. */
export class WordCollector {
  readonly words: Word[] = [];
  private now: TextState = { ...FRESH };
  private readonly kept: TextState[] = [];
  private line: ShownLine | undefined;

  /** `unitOf`: how much of a size one unit of a font's widths is, by the font's name. */
  constructor(private readonly unitOf: (font: string) => number) {}

  save(): void {
    this.kept.push({ ...this.now });
  }

  restore(): void {
    this.now = this.kept.pop() ?? this.now;
  }

  /** Takes one operation by its name in pdfjs; `page` turns the page's own measure into points from the top left, `clip` is the part that shows. */
  take(name: string, given: readonly unknown[], page: Matrix, clip?: Box): void {
    const { now } = this;
    const number = Number(given[0]);
    if (name === 'showText') this.show(given[0] as readonly (Glyph | number | null)[], page, clip);
    else if (name === 'setFont') {
      now.unit = this.unitOf(String(given[0]));
      now.size = Number(given[1]);
    } else if (name === 'moveText' || name === 'setLeadingMoveText') {
      if (name === 'setLeadingMoveText') now.leading = Number(given[1]);
      this.move(number, Number(given[1]));
    } else if (name === 'nextLine') this.move(0, now.leading);
    else if (name === 'beginText') this.set(FRESH.matrix);
    else if (name === 'setTextMatrix') this.set(sixOf(given));
    else if (name === 'setCharSpacing') now.letterSpace = number;
    else if (name === 'setWordSpacing') now.wordSpace = number;
    else if (name === 'setHScale') now.scale = number / 100;
    else if (name === 'setLeading') now.leading = -number;
    else if (name === 'setTextRise') now.rise = number;
  }

  private move(x: number, y: number): void {
    const { now } = this;
    now.x = now.lineX += x;
    now.y = now.lineY += y;
  }

  private set(matrix: Matrix): void {
    Object.assign(this.now, { matrix, x: 0, y: 0, lineX: 0, lineY: 0 });
  }

  /** Takes words just shown for a piece of the line before, for the next line of its text, or for a text of its own. */
  private join(from: number, isBroken: boolean): void {
    const [start, end] = [this.words[from], this.words.at(-1)];
    if (!start || !end) return;
    const { line } = this;
    const y = start.bottom;
    const down = line ? y - line.y : 0;
    const isPiece = line !== undefined && Math.abs(down) < 0.5 && Math.abs(start.left - line.right) < line.size * 0.6;
    const goesOn =
      line?.isBroken === true &&
      down > line.size * 0.8 &&
      down < line.size * 1.6 &&
      start.left < line.right &&
      end.right > line.left;
    const first = line && (isPiece || goesOn) ? line.first : start;
    if (goesOn || (isPiece && line.first.bottom !== line.y))
      for (let at = from; at < this.words.length; at += 1) {
        const word = this.words[at];
        if (word) this.words[at] = { ...word, first };
      }
    this.line = { left: isPiece ? line.left : start.left, right: end.right, y, size: start.size, isBroken, first };
  }

  private show(glyphs: readonly (Glyph | number | null)[], page: Matrix, clip: Box | undefined): void {
    const { now } = this;
    const along = times(page, now.matrix);
    const step = Math.abs(now.size) * now.unit;
    const direction = now.size < 0 ? -1 : 1;
    const from = this.words.length;
    let isBroken = false;
    let at = 0;
    let text = '';
    let [start, end] = [0, 0];
    const flush = (): void => {
      if (text.trim() !== '') this.words.push(this.wordOf(text, start, end, along, clip));
      text = '';
    };
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        if (Math.abs(glyph) > GAP) flush();
        at -= (glyph * Math.abs(now.size)) / 1000;
        continue;
      }
      if (!glyph) continue;
      const letter = shownAs(glyph.unicode);
      isBroken = letter.trim() === '';
      if (isBroken) flush();
      else {
        if (text === '') start = at;
        text += letter;
      }
      at += glyph.width * step;
      if (!isBroken) end = at;
      at += (glyph.isSpace ? now.wordSpace : 0) + now.letterSpace;
    }
    flush();
    this.join(from, isBroken);
    now.x += at * now.scale * direction;
  }

  private wordOf(text: string, from: number, to: number, along: Matrix, clip: Box | undefined): Word {
    const { x, y, rise, scale, size } = this.now;
    const direction = size < 0 ? -scale : scale;
    const start = moved(along, x + from * direction, y + rise);
    const end = moved(along, x + to * direction, y + rise);
    const [upX, upY] = [along[2] * size, along[3] * size];
    const [leftmost, rightmost] = start.x < end.x ? [start.x, end.x] : [end.x, start.x];
    const [topmost, lowest] = start.y < end.y ? [start.y, end.y] : [end.y, start.y];
    const turned = Math.abs(along[1]) > Math.abs(along[0]) ? (along[1] * direction < 0 ? 'up' : 'down') : undefined;
    return {
      text,
      left: leftmost + Math.min(upX * ASCENT, -upX * DESCENT),
      right: rightmost + Math.max(upX * ASCENT, -upX * DESCENT),
      top: topmost + Math.min(upY * ASCENT, -upY * DESCENT),
      bottom: lowest + Math.max(upY * ASCENT, -upY * DESCENT),
      size: Math.hypot(upX, upY),
      ...(turned && { turned }),
      ...(clip && { clip }),
    };
  }
}

/** How far letters reach above and below their line, as parts of their size. */
const [ASCENT, DESCENT] = [0.8, 0.2];

function sixOf(given: readonly unknown[]): Matrix {
  const list = given.length === 1 ? [...(given[0] as Iterable<unknown>)] : given;
  return list.slice(0, 6).map(Number) as unknown as Matrix;
}

/** Letters of symbol fonts that PDFs keep in the private area (Wingdings and its twins), as characters everybody has. */
const PRIVATE: Readonly<Record<number, string>> = {
  0xf06c: '●', 0xf06e: '■', 0xf06f: '□', 0xf075: '◆', 0xf076: '❖', 0xf09f: '•', 0xf0a1: '○', 0xf0a7: '▪', 0xf0a8: '□', 0xf0b7: '•',
  0xf0d8: '➢', 0xf0e0: '→', 0xf0e2: '↓', 0xf0e8: '→', 0xf0fb: '✗', 0xf0fc: '✓', 0xf0fd: '☒', 0xf0fe: '☑', 0xf050: '√', 0xf052: '☑',
}; // prettier-ignore

/** A letter as people read it: ligatures in their letters, symbols by their characters, a soft hyphen as the one that is shown. */
function shownAs(unicode: string): string {
  const code = unicode.charCodeAt(0);
  if (code < 0xad) return unicode;
  if (code === 0xad) return '-';
  if (code >= 0xf000 && code <= 0xf0ff) return PRIVATE[code] ?? unicode;
  return code >= 0xfb00 && code <= 0xfb06 ? unicode.normalize('NFKC') : unicode;
}
