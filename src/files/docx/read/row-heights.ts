import { lineCount } from '../../../domain/sheet/print/measure';
import type { FlatRow } from './flat-table';
import type { StoryParagraph } from './story';

/** Lines of text stand a little wider than their letters. */
const LINE = 1.17;
const PADDING = 6;

/** The height of a paragraph in points, in a column of that width; what is drawn in its line makes the line as high. */
export const paragraphHeight = ({ text, size, drawings }: StoryParagraph, width: number): number =>
  Math.max(
    Math.max(1, lineCount(text, width + PADDING, { size })) * size * LINE,
    ...drawings.map(({ inline, height }) => (inline ? Math.min(height, TALLEST) : 0)),
  );

/** No drawing in a line is higher than a page. */
const TALLEST = 800;

/** What a row is said to measure, or what its texts need where that is more. */
export function tableRowHeight({ cells, height, exact }: FlatRow): number {
  if (exact) return height;
  const needs = cells.map(({ left, right, margins, continues, paragraphs }) =>
    continues ? 0 : paragraphs.reduce((sum, one) => sum + paragraphHeight(one, right - left - margins.left - margins.right), 0),
  );
  return Math.max(height, 12, ...needs);
}
