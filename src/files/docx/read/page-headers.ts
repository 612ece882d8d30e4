import type { StoryBlock } from './story';

/**
 * The blocks of a document with the headers of its pages where their sections begin, each header once: offices keep the identity
 * block there. Of later sections only headers that hold a table count; what is drawn in one (a logo, a watermark) marks nothing.
 */
export function withHeaders(
  blocks: readonly StoryBlock[],
  headerOf: (id: string) => readonly StoryBlock[],
): readonly StoryBlock[] {
  const seen = new Set<string>();
  const found: StoryBlock[] = [];
  let section: StoryBlock[] = [];
  for (const block of blocks) {
    section.push(block);
    if (block.kind !== 'section') continue;
    const first = seen.size === 0;
    for (const id of block.headers.filter((one) => !seen.has(one))) {
      seen.add(id);
      const header = headerOf(id).map(undrawn);
      if (first || header.some(({ kind }) => kind === 'table')) found.push(...header);
    }
    found.push(...section);
    section = [];
  }
  return [...found, ...section];
}

/** What stands at the foot of the pages, each foot once, behind everything else: no part of a table, yet not to be lost without a word. */
export function footersOf(blocks: readonly StoryBlock[], footerOf: (id: string) => readonly StoryBlock[]): readonly StoryBlock[] {
  const ids = new Set(blocks.flatMap((block) => (block.kind === 'section' ? block.footers : [])));
  return [...ids].flatMap((id) => footerOf(id).map(undrawn));
}

function undrawn(block: StoryBlock): StoryBlock {
  if (block.kind === 'section') return block;
  if (block.kind === 'paragraph') return { ...block, drawings: [] };
  return {
    ...block,
    rows: block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(undrawn) })),
    })),
  };
}
