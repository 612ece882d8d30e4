import type { IStyleData } from '@univerjs/core';
import type { Area, Cell } from '../../../domain/sheet/address';
import type { BookStyle } from '../../../files/xlsx/book-style';
import { bookStyle, type StylePatch } from '../../book/style';
import { settable, type Declared, type Taken } from '../../richapi/declare';
import type { HostView } from '../../richapi/host-object';
import type { HostSheet } from '../../book/host-sheet';
import type { ExcelContext } from '../context';
import { requireAllowed } from '../refusals';

/** What has one format to read and to set: a range, or several areas of a sheet together. */
export interface Formatted {
  readonly $context: ExcelContext;
  readonly $sheet: HostSheet;
  /** Every cell, also beyond what is in use. */
  readonly $areas: readonly Area[];
  /** The same, cut to what is worth walking through. */
  readonly $boundedAreas: readonly Area[];
}

/** Applies a look, unless the sheet's protection forbids formatting. */
export function restyle({ $sheet, $areas }: Formatted, patch: StylePatch): void {
  requireAllowed($sheet, 'formatCells');
  for (const area of $areas) $sheet.restyle(area, patch);
}

/** What all cells share; null where they differ. Read for each distinct style only. */
export function common<Value>({ $sheet, $boundedAreas }: Formatted, read: (style: BookStyle | undefined) => Value): Value | null {
  const seen = new Map<IStyleData | undefined, Value>();
  let first: { readonly value: Value } | undefined;
  for (const cell of cellsOf($boundedAreas)) {
    const style = $sheet.style(cell.row, cell.column);
    let value = seen.get(style);
    if (value === undefined) seen.set(style, (value = read(bookStyle(style, false))));
    first ??= { value };
    if (first.value !== value) return null;
  }
  return first ? first.value : null;
}

/**
 * Makes members that are parts of the cells' style: where they stand in it, and how some of it is changed. A part's own line
 * says its name there, its form, and what it is where a cell says nothing; `mixed` is answered where cells differ.
 */
export const looksOf =
  <Parts extends object>(read: (style: BookStyle) => Partial<Parts> | undefined, patch: (part: object) => StylePatch) =>
  <Key extends keyof Parts, Value>(
    part: Key,
    taken: Taken<Value>,
    normal: (of: Formatted) => Value | Parts[Key],
    mixed: '' | null = null,
  ): Declared<HostView<Formatted>> =>
    settable(
      ({ $of }) => common($of, (style) => given(taken, (read(style ?? {})?.[part] ?? normal($of)) as Value)) ?? mixed,
      taken,
      ({ $of }, value) => restyle($of, patch({ [part]: value })),
    );

const given = <Value>(taken: Taken<Value>, kept: Value): unknown => (typeof taken === 'function' ? kept : taken.give(kept));

/** Every cell of the areas, row by row. */
export function* cellsOf(areas: readonly Area[]): Generator<Cell> {
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) yield { row, column };
    }
  }
}
