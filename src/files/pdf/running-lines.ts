import type { LooseLine, PageParts } from './read-page';

/** What a page number alone says, whatever stands around it. */
const PAGE_NUMBER = /^(?:halaman|hal\.?|page|lembar)?\s*-?\s*\d{1,3}\s*(?:-|(?:dari|of|\/)\s*\d{1,3})?\s*-?$/i;
/** The top and the bottom of a page, as parts of its height, in which page numbers stand. */
const EDGE = 0.1;

const textOf = ({ pieces }: LooseLine): string => pieces.map(({ text }) => text).join(' ');
const keyOf = (line: LooseLine): string => `${String(Math.round(line.top / 4))} ${textOf(line).replace(/\d+/g, '#')}`;

/** Lines that stand at the same place on several pages, numbers aside: heads, feet and page numbers. */
export function runningLines(pages: readonly PageParts[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) for (const key of new Set(page.loose.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

/** Whether a line is one of those, or a page number at the page's edge. */
export const isRunning = (running: ReadonlySet<string>, line: LooseLine, height: number): boolean =>
  running.has(keyOf(line)) ||
  ((line.top < height * EDGE || line.top > height * (1 - EDGE)) && line.pieces.some(({ text }) => PAGE_NUMBER.test(text)));
