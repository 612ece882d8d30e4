import type { Word } from './page-words';

/** Words of a header that stand together on one line. */
export type Phrase = Pick<Word, 'left' | 'right' | 'top' | 'bottom'>;

/** A band over columns of a header's row, counted from 0. */
interface Band {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/**
 * The rows of a header that has bands: a cut below each line in which one stands, and over which columns each reaches. A band is taken to
 * stand in the middle of its columns.
 */
export function bandRows(
  lines: readonly (readonly Phrase[])[],
  bands: readonly Phrase[],
  xs: readonly number[],
): { readonly cuts: readonly number[]; readonly merges: readonly Band[] } {
  const cuts: number[] = [];
  const merges: Band[] = [];
  lines.forEach((line, at) => {
    const here = line.filter((one) => bands.includes(one));
    const next = lines[at + 1];
    if (here.length === 0 || !next) return;
    const taken = new Set(line.filter((one) => !here.includes(one)).map(({ left, right }) => columnAt(xs, (left + right) / 2)));
    for (const one of here) {
      const band = reachOf(one, xs, taken);
      for (let column = band.column; column < band.column + band.columns; column += 1) taken.add(column);
      merges.push({ row: cuts.length, ...band });
    }
    cuts.push((Math.max(...line.map(({ bottom }) => bottom)) + Math.min(...next.map(({ top }) => top))) / 2);
  });
  return { cuts, merges };
}

const columnAt = (xs: readonly number[], x: number): number => xs.findLastIndex((edge) => edge <= x);

/** The columns a band's words reach into, and as many beside them as bring the middle of all nearer to its own. */
function reachOf({ left, right }: Phrase, xs: readonly number[], taken: ReadonlySet<number>): Omit<Band, 'row'> {
  const middle = (left + right) / 2;
  let [from, to] = [Math.max(0, columnAt(xs, left)), Math.max(0, columnAt(xs, right))];
  const off = (start: number, end: number): number => Math.abs(((xs[start] ?? 0) + (xs[end + 1] ?? 0)) / 2 - middle);
  const isFree = (column: number): boolean => column >= 0 && column < xs.length - 1 && !taken.has(column);
  for (;;)
    if (isFree(from - 1) && off(from - 1, to) < off(from, to)) from -= 1;
    else if (isFree(to + 1) && off(from, to + 1) < off(from, to)) to += 1;
    else return { column: from, columns: to - from + 1 };
}
