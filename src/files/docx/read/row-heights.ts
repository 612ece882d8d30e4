import { lineCount } from '../../../domain/sheet/print/measure';
import type { FlatRow } from './flat-table';
import type { StoryParagraph } from './story';

/** Lines of text stand a little wider than their letters. */
const LINE = 1.17;
const PADDING = 6;

/** The height of a paragraph in points, in a column of that width. */
export const paragraphHeight = ({ text, size }: StoryParagraph, width: number): number =>
  Math.max(1, lineCount(text, width + PADDING, { size })) * size * LINE;

/** What a row is said to measure, or what its texts need where that is more. */
export function tableRowHeight({ cells, height, exact }: FlatRow): number {
  if (exact) return height;
  const needs = cells.map(({ left, right, margins, continues, paragraphs }) =>
    continues ? 0 : paragraphs.reduce((sum, one) => sum + paragraphHeight(one, right - left - margins.left - margins.right), 0),
  );
  return Math.max(height, 12, ...needs);
}
