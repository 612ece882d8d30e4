import { recogniseHeader } from '../../../domain/kantor/recognise';
import { gridEdges, sharesEdges } from './column-edges';
import { cellTextOf, flatRows, type FlatRow } from './flat-table';
import type { StoryBlock, StoryPage } from './story';

export const usualPage: StoryPage = { width: 595.3, left: 72, right: 72, top: 72 };

/** A table with its rows on one grid. */
export interface FlatTable {
  readonly rows: readonly FlatRow[];
  edges: readonly number[];
  /** Whether it only carries on the table before it. */
  readonly carriesOn: boolean;
}

/** The page of every block: a section's page stands behind its last one. */
export function pagesOf(blocks: readonly StoryBlock[]): ReadonlyMap<number, StoryPage> {
  const found = new Map<number, StoryPage>();
  let page: StoryPage = usualPage;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block?.kind === 'section') page = block.page;
    found.set(index, page);
  }
  return found;
}

/** Tables on the same columns are put on the same edges, so that one may carry on another. */
export function flatTables(blocks: readonly StoryBlock[], pages: ReadonlyMap<number, StoryPage>): ReadonlyMap<number, FlatTable> {
  const found = new Map<number, FlatTable>();
  let group: FlatTable[] = [];
  const unite = (): void => {
    const edges = group.length > 1 ? gridEdges(group.flatMap(({ rows }) => rows)) : undefined;
    for (const one of group) one.edges = edges ?? one.edges;
  };
  blocks.forEach((block, index) => {
    if (block.kind !== 'table') return;
    const rows = flatRows(block, pages.get(index) ?? usualPage);
    const edges = gridEdges(rows);
    const before = group.at(-1);
    const joins = before !== undefined && sharesEdges(before.edges, edges);
    const table: FlatTable = { rows, edges, carriesOn: joins && !hasHeader(rows) };
    if (!joins) {
      unite();
      group = [];
    }
    group.push(table);
    found.set(index, table);
  });
  unite();
  return found;
}

/** Whether one of a table's first rows names columns of an SOP. */
const hasHeader = (rows: readonly FlatRow[]): boolean =>
  rows.slice(0, 4).some(({ cells }) => new Set(cells.flatMap((cell) => recogniseHeader(cellTextOf(cell))?.nama ?? [])).size >= 2);
