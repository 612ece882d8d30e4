import { a1, cell } from '../../domain/sheet/address';
import { lineHeight } from '../../domain/sheet/print/measure';
import {
  sheetOf,
  valueAt,
  type CellValue,
  type SheetRequest,
  type SheetSnapshot,
  type Snapshot,
} from '../../domain/sheet/snapshot';
import type { Check } from './trial';

/** How far lengths may be apart, in points: Excel sets shapes and rows on whole pixels. */
const NEAR = { shapes: 2, rows: 1.5, columns: 5 } as const;

export const comparedParts = (names: readonly string[]): readonly SheetRequest[] =>
  names.map((name) => ({ sheet: { name }, parts: ['values', 'formulas', 'merges', 'shapes', 'sizes'] }));

/** What a sheet in Excel must have in common with the same sheet made in memory; the first cell that differs is named. */
export function compareSheets(inExcel: Snapshot, inMemory: Snapshot, names: readonly string[]): readonly Check[] {
  return names.flatMap((name) => {
    const [seen, expected] = [sheetOf(inExcel, name), sheetOf(inMemory, name)];
    if (!expected) return [];
    return seen ? compared(name, seen, expected) : [{ what: name, expected: 'ada', seen: 'tidak ada' }];
  });
}

function compared(name: string, seen: SheetSnapshot, expected: SheetSnapshot): readonly Check[] {
  const { cells, different } = comparedCells(seen, expected);
  const [first] = different;
  const count = (what: 'merges' | 'shapes'): Check => ({
    what: `${name} ${what}`,
    expected: expected[what]?.length ?? 0,
    seen: seen[what]?.length ?? 0,
  });
  return [
    { what: `${name} cells`, expected: cells, seen: cells - different.length },
    ...(first ? [{ what: `${name}!${first.at}`, expected: first.expected, seen: first.seen }] : []),
    count('merges'),
    count('shapes'),
    { what: `${name} shapes off by`, expected: 0, seen: farthestShape(seen, expected), within: NEAR.shapes },
    {
      what: `${name} rowHeight off by`,
      expected: 0,
      seen: farthest(grownRows(seen, expected), expected.sizes?.rows),
      within: NEAR.rows,
    },
    {
      what: `${name} columnWidth off by`,
      expected: 0,
      seen: farthest(seen.sizes?.columns, expected.sizes?.columns),
      within: NEAR.columns,
    },
  ];
}

interface CellDifference {
  readonly at: string;
  readonly expected: CellValue;
  readonly seen: CellValue;
}

/** Cells that hold something in either; of a formula its text and, where memory knows it, its result. */
function comparedCells(seen: SheetSnapshot, expected: SheetSnapshot): { cells: number; different: readonly CellDifference[] } {
  const different: CellDifference[] = [];
  let cells = 0;
  const rows = Math.max(seen.values.length, expected.values.length);
  // Formulas build on each other: where one asks for today, no result is the same tomorrow.
  const isDated = expected.formulas?.some((line) => line.some((formula) => DEPENDS_ON_TODAY.test(formula))) ?? false;
  for (let row = 0; row < rows; row += 1) {
    const columns = Math.max(seen.values[row]?.length ?? 0, expected.values[row]?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      const [here, there] = [formulaAt(seen, row, column), formulaAt(expected, row, column)];
      const [is, should] = [valueAt(seen, row, column), valueAt(expected, row, column)];
      if (is === '' && should === '' && here === '' && there === '') continue;
      cells += 1;
      const at = a1(cell(row, column));
      if (here !== there) different.push({ at, expected: there || should, seen: here || is });
      else if (!sameValue(is, should) && (there === '' || (should !== '' && !isDated)))
        different.push({ at, expected: should, seen: is });
    }
  }
  return { cells, different };
}

const DEPENDS_ON_TODAY = /TODAY\(|NOW\(/;

const formulaAt = ({ formulas }: SheetSnapshot, row: number, column: number): string => formulas?.[row]?.[column] ?? '';

const sameValue = (one: CellValue, other: CellValue): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other))
    : one === other;

/** The rows of a sheet in Excel, which lets those that were given no height grow with a larger font, as memory does not. */
const grownRows = ({ sizes }: SheetSnapshot, expected: SheetSnapshot): readonly number[] =>
  (sizes?.rows ?? []).map((height, row) => (expected.sizes?.rows[row] === ONE_LINE ? Math.min(ONE_LINE, height) : height));

const ONE_LINE = lineHeight(11);

/** The largest distance of a shape's side from where it should be; connectors are drawn by the host from end to end. */
function farthestShape(seen: SheetSnapshot, expected: SheetSnapshot): number {
  const byName = new Map((seen.shapes ?? []).map((shape) => [shape.name, shape]));
  const offs = (expected.shapes ?? []).flatMap((shape) => {
    const other = byName.get(shape.name);
    if (!other || shape.type === 'Line') return [];
    return (['left', 'top', 'width', 'height'] as const).map((side) => Math.abs(other[side] - shape[side]));
  });
  return tenth(Math.max(0, ...offs));
}

/** Of a longer sheet Excel is asked for the sizes of its beginning only. */
const SIZES = 300;

const farthest = (seen: readonly number[] = [], expected: readonly number[] = []): number =>
  tenth(expected.slice(0, SIZES).reduce((most, size, index) => Math.max(most, Math.abs((seen[index] ?? size) - size)), 0));

const tenth = (length: number): number => Math.round(length * 10) / 10;
