import type { StoryBlock } from './story';

/** All that a block says, line by line. */
export function linesOfBlock(block: StoryBlock): readonly string[] {
  if (block.kind === 'paragraph') return [block.text];
  if (block.kind === 'section') return [];
  return block.rows.map((row) =>
    row.cells
      .map((cell) =>
        cell.blocks
          .flatMap(linesOfBlock)
          .filter((line) => line !== '')
          .join('\n'),
      ) // prettier-ignore
      .filter((text) => text !== '')
      .join(' '),
  );
}
