import { cell } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import type { CellValue, SheetSnapshot } from '../../sheet/snapshot';
import type { Sop } from '../sop';

/** Columns that came before one (`by` of them) or, where `by` is negative, went from it on. */
interface ColumnShift {
  readonly at: number;
  readonly by: number;
}

interface Numbered {
  readonly column: number;
  readonly value: CellValue;
  readonly number: number;
}

/**
 * Rows of numbers "(1) (2) (3)" of a table go on counting after some of its columns came or went, as the office writes them; where they
 * left a number out, what follows stays. `sop` and `sheet` are those of before, the edits go after the columns'.
 */
export const renumberColumns = (sop: Sop, sheet: SheetSnapshot, { at, by }: ColumnShift): readonly Edit[] =>
  numberRows(sop, sheet).flatMap(({ row, cells }): readonly Edit[] => {
    const left = cells.filter(({ column }) => column < at);
    const right = cells.filter(({ column }) => column >= at - Math.min(0, by));
    const pattern = left.at(-1) ?? right[0];
    if (!pattern) return [];
    const gone = cells.length - left.length - right.length;
    const grown = by > 0 ? by : -gone;
    const first = left.at(-1)?.number ?? (right[0]?.number ?? 1) - 1 - (by > 0 ? 0 : gone);
    const came = Array.from({ length: Math.max(0, by) }, (_, index) => ({
      column: at + index,
      value: numberAs(pattern.value, first + 1 + index),
    }));
    // Only as far as each number follows the one before it does it follow what came or went.
    const unbroken = right.findIndex(({ number }, index) => number !== first + 1 + (by > 0 ? 0 : gone) + index);
    const follows = grown === 0 ? 0 : unbroken < 0 ? right.length : unbroken;
    const following = right.slice(0, follows).map(({ column, value, number }) => ({
      column: column + by,
      value: numberAs(value, number + grown),
    }));
    return [...came, ...following].map(({ column, value }): Edit => ({
      kind: 'write',
      sheet: sop.sheet,
      at: cell(row, column),
      values: [[value]],
    }));
  });

/** The rows of numbers among the header rows of a table, each with its numbers from left to right. */
function numberRows(
  { kepala, repeatedHeaders }: Sop,
  { values }: SheetSnapshot,
): readonly { readonly row: number; readonly cells: readonly Numbered[] }[] {
  const rows = [kepala, ...repeatedHeaders].flatMap(({ row, rows: high }) =>
    Array.from({ length: high }, (_, down) => row + down),
  );
  return [...new Set(rows)].flatMap((row) => {
    const cells: Numbered[] = [];
    for (let column = kepala.column; column < kepala.column + kepala.columns; column += 1) {
      const value = values[row]?.[column] ?? '';
      if (value === '') continue;
      const number = Number(/^\(?\s*(\d{1,2})\s*\)?\.?$/.exec(String(value).trim())?.[1] ?? Number.NaN);
      if (Number.isNaN(number) || number <= (cells.at(-1)?.number ?? 0)) return [];
      cells.push({ column, value, number });
    }
    return cells.length < 3 ? [] : [{ row, cells }];
  });
}

/** Another number as this one is written: "(3)" for "(2)". */
const numberAs = (value: CellValue, number: number): CellValue =>
  typeof value === 'number' ? number : String(value).replace(/\d+/, String(number));
