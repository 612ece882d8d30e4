import type { StoryParagraph, StoryPage, StoryTable, StoryCell, StoryRow } from './story';
import { linesOfBlock } from './story-lines';
import { CENTRED, FLUSH_RIGHT } from './story-reader';

/** A cell by where it stands, in points from the left margin of the text. */
export interface FlatCell {
  readonly left: number;
  readonly right: number;
  /** Whether it carries on the cell above it. */
  readonly continues: boolean;
  readonly paragraphs: readonly StoryParagraph[];
  /** Its own margins in points. */
  readonly margins: { readonly left: number; readonly right: number };
  readonly upright: StoryCell['upright'];
  readonly fill: string;
}

export interface FlatRow {
  readonly cells: readonly FlatCell[];
  readonly height: number;
  readonly exact: boolean;
}

/** The rows of a table with those of the tables inside its cells between them, all on one grid. */
export function flatRows(table: StoryTable, page: StoryPage): readonly FlatRow[] {
  const widths = columnWidths(table);
  const total = widths.reduce((sum, one) => sum + one, 0);
  const room = page.width - page.left - page.right;
  const left = table.left === CENTRED ? (room - total) / 2 : table.left === FLUSH_RIGHT ? room - total : table.left;
  return rowsAt(table, left, widths);
}

const UNKNOWN = 60;

/** What most cells of one column say of its width; else what the grid says. */
function columnWidths({ grid, rows }: StoryTable): readonly number[] {
  const count = rows.reduce(
    (most, { cells }) => Math.max(most, ...cells.map(({ from, columns }) => from + columns)),
    grid.length,
  );
  const said = Array.from({ length: count }, () => new Map<number, number>());
  for (const { cells } of rows) {
    for (const { from, columns, width = 0 } of cells) {
      const known = said[from];
      if (columns === 1 && width > 0 && known) known.set(width, (known.get(width) ?? 0) + 1);
    }
  }
  return said.map((one, column) => {
    const most = [...one].sort((a, b) => b[1] - a[1])[0]?.[0];
    return most ?? (grid[column] || UNKNOWN);
  });
}

function rowsAt({ rows }: StoryTable, left: number, widths: readonly number[]): readonly FlatRow[] {
  const edges = [left];
  for (const width of widths) edges.push((edges.at(-1) ?? left) + width);
  return rows.flatMap((row) => expanded(row, placesOf(row, edges)));
}

type Place = readonly [left: number, right: number];

/** A row that leaves grid columns out without saying so stands as wide as its cells say. */
function placesOf({ cells }: StoryRow, edges: readonly number[]): readonly Place[] {
  const last = edges.length - 1;
  const reached = cells.reduce((most, { from, columns }) => Math.max(most, from + columns), 0);
  const first = edges[cells[0]?.from ?? 0] ?? 0;
  const own = cells.reduce((sum, { width = NaN }) => sum + width, 0);
  const whole = (edges[last] ?? 0) - first;
  if (reached < last && Math.abs(own - whole) < whole * 0.1) {
    let at = first;
    return cells.map(({ width = 0 }): Place => [at, (at += width)]);
  }
  return cells.map(({ from, columns }): Place => [edges[from] ?? 0, edges[from + columns] ?? 0]);
}

/** What a cell holds from top to bottom: its paragraphs, or the rows of a table inside it. */
type Segment = { readonly paragraphs: readonly StoryParagraph[] } | { readonly rows: readonly FlatRow[] };

const heightOf = (segment: Segment): number => ('rows' in segment ? segment.rows.length : 1);

/** One row, or as many as the tallest of its cells holds when tables stand in them. */
function expanded(row: StoryRow, places: readonly Place[]): readonly FlatRow[] {
  const held = row.cells.map((cell, index) => segmentsOf(cell, places[index]?.[0] ?? 0));
  const tall = Math.max(1, ...held.map((segments) => segments.reduce((sum, one) => sum + heightOf(one), 0)));
  const lines = Array.from({ length: tall }, (): FlatCell[] => []);
  row.cells.forEach((cell, index) => {
    const [left, right] = places[index] ?? [0, 0];
    const whole = { left, right, margins: { left: cell.left, right: cell.right }, upright: cell.upright, fill: cell.fill };
    let at = 0;
    for (const segment of held[index] ?? []) {
      if ('rows' in segment) for (const inner of segment.rows) lines[at++]?.push(...inner.cells);
      else lines[at++]?.push({ ...whole, continues: cell.continues, paragraphs: segment.paragraphs });
    }
    const lowest = lines[at - 1]?.filter((one) => one.left >= left - 1 && one.right <= right + 1) ?? [];
    for (; at < tall; at += 1) lines[at]?.push(...lowest.map((one) => ({ ...one, continues: true, paragraphs: [] })));
  });
  return lines.map((cells) => ({ cells, height: tall === 1 ? row.height : 0, exact: row.exact && tall === 1 }));
}

function segmentsOf(cell: StoryCell, left: number): readonly Segment[] {
  const found: Segment[] = [];
  let paragraphs: StoryParagraph[] = [];
  const close = (): void => {
    if (paragraphs.some(({ text, drawings }) => text !== '' || drawings.length > 0)) found.push({ paragraphs });
    paragraphs = [];
  };
  for (const block of cell.blocks) {
    if (block.kind === 'paragraph') paragraphs.push(block);
    else if (block.kind === 'table' && isGrid(block)) {
      close();
      found.push({ rows: rowsAt(block, left + cell.left, columnWidths(block)) });
    } else if (block.kind === 'table') paragraphs.push(...paragraphsIn(block));
  }
  if (found.length === 0) return [{ paragraphs }];
  close();
  return found;
}

/** A table of one column inside a cell only sets its lines. */
const isGrid = ({ rows }: StoryTable): boolean => rows.some(({ cells }) => cells.length > 1);

const paragraphsIn = (table: StoryTable): readonly StoryParagraph[] =>
  table.rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell.blocks.flatMap((block): readonly StoryParagraph[] =>
        block.kind === 'paragraph' ? [block] : block.kind === 'table' ? paragraphsIn(block) : [],
      ),
    ),
  );

/** All that a cell says, a line a paragraph. */
export const cellTextOf = ({ paragraphs }: FlatCell): string =>
  paragraphs
    .flatMap(linesOfBlock)
    .filter((line) => line !== '')
    .join('\n');
