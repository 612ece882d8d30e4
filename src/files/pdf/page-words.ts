import { moved, times, type Matrix } from './matrix';

/** A piece of text as a PDF shows it, in points from the page's top left corner. */
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
}

/** What pdfjs tells of a piece of text. */
export interface TextPiece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Letters of symbol fonts that PDFs keep in the private area (Wingdings and its twins), as characters everybody has. */
const PRIVATE: Readonly<Record<number, string>> = {
  0xf06c: '●', 0xf06e: '■', 0xf06f: '□', 0xf075: '◆', 0xf076: '❖', 0xf09f: '•', 0xf0a1: '○', 0xf0a7: '▪', 0xf0a8: '□', 0xf0b7: '•',
  0xf0d8: '➢', 0xf0e0: '→', 0xf0e2: '↓', 0xf0e8: '→', 0xf0fb: '✗', 0xf0fc: '✓', 0xf0fd: '☒', 0xf0fe: '☑', 0xf050: '√', 0xf052: '☑',
}; // prettier-ignore

/** The words of a page; spaces that pdfjs puts between them are left out. */
export function wordsOfPage(pieces: readonly TextPiece[], view: Matrix): readonly Word[] {
  return pieces.flatMap(({ str, transform, width, height }): readonly Word[] => {
    const text = str.replace(/[\uf000-\uf0ff]/g, (letter) => PRIVATE[letter.charCodeAt(0)] ?? letter).replace(/\u00ad/g, '-');
    if (text.trim() === '' || height === 0) return [];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform;
    const matrix = times(view, [a, b, c, d, e, f]);
    const size = Math.hypot(matrix[2], matrix[3]);
    const start = moved(matrix, 0, 0);
    // Along the baseline by its width, above it by the letters' height and below by a fifth of it.
    const length = Math.hypot(matrix[0], matrix[1]) || 1;
    const [across, up] = [width / length, DESCENT];
    const end = { x: start.x + matrix[0] * across, y: start.y + matrix[1] * across };
    const rise = { x: matrix[2], y: matrix[3] };
    const corners = [start, end].flatMap(({ x, y }) => [
      { x: x - rise.x * up, y: y - rise.y * up },
      { x: x + rise.x * ASCENT, y: y + rise.y * ASCENT },
    ]);
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    const turned = Math.abs(matrix[1]) > Math.abs(matrix[0]) ? (matrix[1] < 0 ? 'up' : 'down') : undefined;
    const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    return [{ text, ...box, size, ...(turned ? { turned } : {}) }];
  });
}

/** How far letters reach above and below their line, as parts of their size. */
const [ASCENT, DESCENT] = [0.8, 0.2];
