import type { ICellData } from '@univerjs/core';
import { Kind } from './content';
import type { Typed } from './typed-input';

/** Everything a cell can hold, taken out. */
export const NO_INPUT: Partial<ICellData> = { v: null, t: null, f: null, si: null, p: null };

/**
 * What a cell of that number format holds once a text that is no formula was typed into it. As in Excel a typed text brings its number
 * format along only where the cell has none.
 */
export function typedCell(typed: Exclude<Typed, { kind: 'formula' }>, format: string): Partial<ICellData> {
  if (typed.kind === 'text') {
    return { ...NO_INPUT, v: typed.text, t: typed.prefixed || looksNumeric(typed.text) ? Kind.forcedText : Kind.text };
  }
  const { value } = typed;
  if (typeof value === 'boolean') return { ...NO_INPUT, v: Number(value), t: Kind.truth };
  return {
    ...NO_INPUT,
    v: value,
    t: typeof value === 'number' ? Kind.number : Kind.text,
    ...(typed.format !== undefined && format === 'General' ? { s: { n: { pattern: typed.format } } } : {}),
  };
}

const looksNumeric = (text: string): boolean =>
  text.trim() !== '' && (!Number.isNaN(Number(text)) || /^(?:true|false)$/i.test(text));
