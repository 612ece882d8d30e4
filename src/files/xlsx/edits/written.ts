import type { CellInput } from '../../../domain/sheet/edit';
import { present } from '../../../domain/present';
import type { BookCell } from '../book';
import type { BookStyle } from '../book-style';

/** What a cell is once something is written into it. */
export function written(input: Exclude<CellInput, null>, before: BookCell | null): BookCell {
  const { value = '', formula } = typeof input === 'object' ? input : { value: input, formula: undefined };
  return { value, ...present({ formula, style: styleFor(input, before?.style) }) };
}

/** What Excel would read as something other than this text, were a person to press Enter on it. */
const NEEDS_PREFIX = /^(?:[=+\-@']|\s*[\d.,($€£¥%]|\s*(?:true|false)\s*$)/i;

/** The apostrophe belongs to the text it stands before, so that it goes when something else is written. */
function styleFor(input: CellInput, style: BookStyle | undefined): BookStyle | undefined {
  const wanted = typeof input === 'string' && NEEDS_PREFIX.test(input);
  if (wanted === (style?.textPrefix === true)) return style;
  if (wanted) return { ...style, textPrefix: true };
  const { textPrefix: _, ...rest } = style ?? {};
  return Object.keys(rest).length === 0 ? undefined : rest;
}
