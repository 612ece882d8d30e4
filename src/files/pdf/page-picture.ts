import type { PageParts } from './read-page';
import { isRunning, type runningLines } from './running-lines';

/** Words on a page that says hardly anything beside its picture. */
const FEWEST_WORDS = 12;
/** Edges of a table of at least five columns. */
const GRID_EDGES = 6;

/**
 * Whether a page without a table is a picture as far as can be told: it shows one, or nothing at all in a document that has no grid
 * anywhere (pictures of many points are not even unpacked).
 */
export function isPicture(page: PageParts, running: ReturnType<typeof runningLines>, pages: readonly PageParts[]): boolean {
  const own = page.loose.filter((line) => !isRunning(running, line, page.height));
  const words = own.reduce((sum, { pieces }) => sum + pieces.reduce((all, { text }) => all + text.split(' ').length, 0), 0);
  if (words > FEWEST_WORDS) return false;
  return page.pictures.length > 0 || !pages.some(({ tables }) => tables.some(({ table }) => table.xs.length >= GRID_EDGES));
}
