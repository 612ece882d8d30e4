import { STRIP } from './place';

/** What pagination needs of one row: the height it has on the sheet now, and what its text and drawing ask for (points). */
export interface PageRow {
  readonly now: number;
  readonly need: number;
}

/**
 * Which rows begin a new page. A row at a page's edge also needs a strip for the segilima; `firstRoom` is what the first page has
 * left for rows, `laterRoom` what every further page has under its repeated header.
 */
export function paginate(rows: readonly PageRow[], firstRoom: number, laterRoom: number): readonly number[] {
  const starts: number[] = [];
  let room = firstRoom;
  let used = 0;
  let onPage = 0;
  for (const [index, row] of rows.entries()) {
    const opens = onPage === 0 && starts.length > 0 ? STRIP : 0;
    const closes = index < rows.length - 1 ? STRIP : 0;
    const height = Math.max(row.need + opens, row.now);
    if (onPage > 0 && used + Math.max(row.need + opens + closes, row.now) > room) {
      starts.push(index);
      room = laterRoom;
      used = Math.max(row.need + STRIP, row.now);
      onPage = 1;
      continue;
    }
    used += height;
    onPage += 1;
  }
  return starts;
}
