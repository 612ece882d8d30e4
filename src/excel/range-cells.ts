import type { CellValue, FilledSize } from '../domain/sheet/snapshot';

/** What is filled need not begin at A1; snapshots always do. */
export function fromA1<Value extends CellValue>(
  { rowIndex, columnIndex }: Excel.Range,
  { rows, columns }: FilledSize,
  cells: readonly (readonly Value[])[],
): (Value | '')[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cells[row - rowIndex]?.[column - columnIndex] ?? ''),
  );
}

/** A cell of text reads the same as value and as formula, also where the text begins with "="; a formula never does. */
export function onlyFormulas({ formulas, values }: Excel.Range): string[][] {
  const shown = values as readonly (readonly unknown[])[];
  return (formulas as readonly (readonly unknown[])[]).map((row, r) =>
    row.map((entry, c) => (typeof entry === 'string' && entry.startsWith('=') && entry !== shown[r]?.[c] ? entry : '')),
  );
}

/** Number formats of the cells; General says nothing. */
export const ownFormats = ({ numberFormat }: Excel.Range): string[][] =>
  (numberFormat as readonly (readonly unknown[])[]).map((row) =>
    row.map((code) => (typeof code === 'string' && code !== 'General' ? code : '')),
  );
