import type { Separator } from './plain-text';

/** Lines looked at, and how long each may be. */
const LINES = 60;
const LONGEST = 4_000;
/** A table has at least three columns; two would be any sentence with one comma. */
const FEWEST = 2;

/**
 * What divides the fields of a text. A tab wins wherever there is one. Semicolons (Excel with Indonesian settings) and commas divide
 * only where most lines hold several of them outside of quotes, for commas all the same number: sentences have them too.
 */
export function separatorOf(text: string): Separator {
  if (text.includes('\t')) return '\t';
  const lines = text.slice(0, LINES * LONGEST).split(/\r\n?|\n/, LINES);
  if (divides(lines, ';', 0.6)) return ';';
  return divides(lines, ',', 1) ? ',' : '\t';
}

function divides(lines: readonly string[], separator: ';' | ',', share: number): boolean {
  const counts = new Map<number, number>();
  let total = 0;
  let quoted = false;
  let count = 0;
  for (const line of lines) {
    for (const letter of line) {
      if (letter === '"') quoted = !quoted;
      else if (letter === separator && !quoted) count += 1;
    }
    if (quoted) continue;
    if (line.trim() !== '') {
      total += 1;
      counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    count = 0;
  }
  const [usual, often] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as const);
  // Above a table stand lines of fewer fields; a sentence hardly ever has two semicolons.
  const several = separator === ';' ? [...counts].reduce((sum, [found, times]) => sum + (found >= FEWEST ? times : 0), 0) : often;
  return usual >= FEWEST && often >= 2 && several >= total * share;
}
