import { arialWidth } from '../../../src/domain/sheet/print/arial';
import type { PRESETS } from '../docx/read/drawings';
import { PAGE, polygon, rect, stroke, text } from '../pdf/build-pdf';
import { cellsOf, SIGNS } from './cells';
import type { Structure } from './structure';

/** Letters of Helvetica at 7 points, wide enough for most. */
const LETTER = 4;
const LINE = 8;

/** How a program prints: lines and texts as they come, or as Word does. */
export type Printing = 'plain' | 'word';

/** A page with the table, every line, symbol and text drawn. */
export function pageOf(of: Structure, printing: Printing): string {
  const cells = cellsOf(of);
  const columns = Math.max(...of.values.map((row) => row.length));
  const wanted = Array.from({ length: columns }, (_, column) =>
    Math.max(
      26,
      ...cells.filter(({ at }) => at.column === column && at.columns === 1).map((one) => widest(one.text) * LETTER + 8),
    ),
  );
  const scale = Math.min(1, (PAGE.width - 40) / wanted.reduce((sum, one) => sum + one, 0));
  const xs = edgesOf(wanted.map((width) => width * scale));
  const broken = (written: string, column: number, wide: number): readonly string[] =>
    wrapped(written, ((xs[column + wide] ?? 0) - (xs[column] ?? 0) - 4) / LETTER);
  const heights = of.values.map((_, row) =>
    Math.max(
      18,
      ...cells
        .filter(({ at }) => at.row === row && at.rows === 1)
        .map((one) => broken(one.text, one.at.column, one.at.columns).length * LINE + 8),
    ),
  );
  const ys = edgesOf(heights);
  return cells
    .map(({ at, text: written }) => {
      const [left, right] = [xs[at.column] ?? 0, xs[at.column + at.columns] ?? 0];
      const [top, bottom] = [ys[at.row] ?? 0, ys[at.row + at.rows] ?? 0];
      const frame = [[left, top, right, top], [left, bottom, right, bottom], [left, top, left, bottom], [right, top, right, bottom]] as const; // prettier-ignore
      const lined = frame
        .map(([x1, y1, x2, y2]) => (printing === 'word' ? thin(x1, y1, x2, y2) : stroke([x1, y1], [x2, y2])))
        .join('');
      const symbol = DRAWN[written.slice(0, 1)];
      const words = symbol ? written.slice(1).trim() : inLatin(written);
      const drawn = symbol ? outline(symbol, (left + right) / 2, (top + bottom) / 2, Math.min(10, (right - left) / 2 - 2)) : '';
      return (
        lined +
        drawn +
        broken(words, at.column, at.columns)
          .map((line, index) =>
            line === ''
              ? ''
              : printing === 'word'
                ? asWord(left + 2, top + 9 + index * LINE, line)
                : text(left + 2, top + 9 + index * LINE, line, 7),
          )
          .join('')
      );
    })
    .join('');
}

/** Signs for which a plain font has no letter, as what they stand for. */
const DRAWN: typeof SIGNS = {
  ...SIGNS,
  ...Object.fromEntries([...'□▭\uF06E'].map((sign) => [sign, 'process' as const])),
  ...Object.fromEntries([...'◇◊♦\uF075'].map((sign) => [sign, 'decision' as const])),
};

/** A border as Word prints it: a filled box half a point thick, with a square of its own at its start. */
const thin = (x1: number, y1: number, x2: number, y2: number): string =>
  rect(x1, y1, 0.48, 0.48, 'f') + rect(x1, y1, Math.max(0.48, x2 - x1), Math.max(0.48, y2 - y1), 'f');

/** Text as Word prints it: word by word with its blanks apart, cut where letters are moved nearer, marked as a paragraph. */
function asWord(x: number, y: number, line: string): string {
  let at = x;
  return line
    .split(/(?<= )/)
    .map((word) => {
      const cut = word.trimEnd().match(/.{1,3}/g) ?? [];
      const pieces = cut
        .map((piece, index) => `(${piece.replace(/[\\()]/g, String.raw`\$&`)})${index + 1 < cut.length ? '-2' : ''}`)
        .join('');
      const drawn = `/P <</MCID 0>> BDC q BT /F1 7 Tf 1 0 0 1 ${at.toFixed(2)} ${(PAGE.height - y).toFixed(2)} Tm 0 g [${pieces}] TJ ET Q q BT /F1 7 Tf 1 0 0 1 ${(at + arialWidth(word.trimEnd(), 7)).toFixed(2)} ${(PAGE.height - y).toFixed(2)} Tm [( )] TJ ET Q EMC\n`;
      at += arialWidth(word, 7) + 0.01 * cut.length;
      return drawn;
    })
    .join('');
}

/** Where rows or columns of these sizes begin and end. */
function edgesOf(sizes: readonly number[]): readonly number[] {
  let at = 20;
  return [at, ...sizes.map((size) => (at += size))];
}

const widest = (written: string): number =>
  Math.max(...written.split(/\s+/).map((word) => word.length), Math.min(30, written.length));

function wrapped(written: string, room: number): readonly string[] {
  return written.split('\n').flatMap((paragraph) => {
    const found: string[] = [''];
    for (const word of paragraph.split(' ')) {
      const line = found.at(-1) ?? '';
      if (line === '') found[found.length - 1] = word;
      else if (line.length + 1 + word.length <= room) found[found.length - 1] = `${line} ${word}`;
      else found.push(word);
    }
    return found;
  });
}

/** Signs that a plain font of a PDF does not have. */
const inLatin = (written: string): string =>
  written
    .replace(/[√✓✔☑\uF0FC]/gu, 'v')
    .replace(/☐/gu, '')
    .replace(/←/gu, '<-')
    .replace(/[^\n -\u00FF]/gu, '?');

function outline(symbol: keyof typeof PRESETS, x: number, y: number, half: number): string {
  const high = Math.min(6.5, half);
  if (symbol === 'decision') return polygon([[x, y - high], [x + half, y], [x, y + high], [x - half, y]]); // prettier-ignore
  if (symbol === 'process') return rect(x - half, y - high, half * 2, high * 2, 'S');
  const [middle, arm] = [PAGE.height - y, half - high * 0.6];
  const [up, down] = [middle + high, middle - high];
  const point = (...numbers: readonly number[]): string => numbers.map((one) => one.toFixed(2)).join(' ');
  return `${point(x - arm, down)} m ${point(x + arm, down)} l ${point(x + half, down, x + half, up, x + arm, up)} c ${point(x - arm, up)} l ${point(x - half, up, x - half, down, x - arm, down)} c s\n`;
}
