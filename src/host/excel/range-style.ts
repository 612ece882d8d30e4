import type { IStyleData } from '@univerjs/core';
import type { BookStyle } from '../../files/xlsx/book-style';
import { bookStyle, type StylePatch } from '../book/style';
import type { Range } from './range';
import { requireAllowed } from './refusals';

/** Applies a look to the range, unless the sheet's protection forbids formatting. */
export function restyle(range: Range, patch: StylePatch): void {
  requireAllowed(range.$sheet, 'formatCells');
  range.$sheet.restyle(range.$cells, patch);
}

/** What all cells of the range share; null where they differ. Read for each distinct style only. */
export function common<Value>(range: Range, read: (style: BookStyle | undefined) => Value): Value | null {
  const { row, column, rows, columns } = range.$bounded;
  const seen = new Map<IStyleData | undefined, Value>();
  let first: { readonly value: Value } | undefined;
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const style = range.$sheet.style(r, c);
      let value = seen.get(style);
      if (value === undefined) seen.set(style, (value = read(bookStyle(style, false))));
      first ??= { value };
      if (first.value !== value) return null;
    }
  }
  return first ? first.value : null;
}
