import { cell, type Area } from './address';
import { applyToSheet } from './apply-edits';
import { sameArea } from './areas';
import type { CellInput, Edit } from './edit';
import type { CellValue, SheetSnapshot } from './snapshot';

/** The edits that make what was read of a sheet what it is wanted to be: merges, cells, sizes, notes, protection. */
export function differences(now: SheetSnapshot, wanted: SheetSnapshot): readonly Edit[] {
  const sheet = wanted.name;
  const missing = (from: readonly Area[] = [], among: readonly Area[] = []): readonly Area[] =>
    from.filter((one) => !among.some((other) => sameArea(one, other)));
  const merging = [
    ...missing(now.merges, wanted.merges).map((area): Edit => ({ kind: 'unmerge', sheet, area })),
    ...missing(wanted.merges, now.merges).map((area): Edit => ({ kind: 'merge', sheet, area })),
  ];
  return [
    ...merging,
    ...differentCells(applyToSheet(now, merging), wanted),
    ...differentSizes(now.sizes?.columns, wanted.sizes?.columns).map(([column, columns, width]): Edit => ({
      kind: 'column-width',
      sheet,
      column,
      columns,
      width,
    })),
    ...differentSizes(now.sizes?.rows, wanted.sizes?.rows).map(([row, rows, height]): Edit => ({
      kind: 'row-height',
      sheet,
      row,
      rows,
      height,
    })),
    ...differentNotes(now, wanted),
    ...(wanted.protected === undefined || now.protected === wanted.protected
      ? []
      : [{ kind: 'protect', sheet, on: wanted.protected } as const]),
  ];
}

/** One write for every run of cells in a row. */
function* differentCells(now: SheetSnapshot, wanted: SheetSnapshot): Generator<Edit> {
  const rows = Math.max(now.values.length, wanted.values.length);
  for (let row = 0; row < rows; row += 1) {
    const columns = Math.max(now.values[row]?.length ?? 0, wanted.values[row]?.length ?? 0);
    let run: CellInput[] = [];
    for (let column = 0; column <= columns; column += 1) {
      const differs =
        column < columns &&
        (valueOf(now, row, column) !== valueOf(wanted, row, column) ||
          formulaOf(now, row, column) !== formulaOf(wanted, row, column));
      if (differs) run.push(inputOf(wanted, row, column));
      else if (run.length > 0) {
        yield { kind: 'write', sheet: wanted.name, at: cell(row, column - run.length), values: [run] };
        run = [];
      }
    }
  }
}

const valueOf = ({ values }: SheetSnapshot, row: number, column: number): CellValue => values[row]?.[column] ?? '';
const formulaOf = ({ formulas }: SheetSnapshot, row: number, column: number): string => formulas?.[row]?.[column] ?? '';

function inputOf(sheet: SheetSnapshot, row: number, column: number): CellInput {
  const [value, formula] = [valueOf(sheet, row, column), formulaOf(sheet, row, column)];
  return formula === '' ? value : { formula, value };
}

/** Runs of lines that have another size, or one nobody knows: the first, how many, and the size. */
function differentSizes(
  now: readonly number[] | undefined,
  wanted: readonly number[] = [],
): readonly (readonly [first: number, count: number, size: number])[] {
  const runs: [number, number, number][] = [];
  wanted.forEach((size, index) => {
    if (now && (index >= now.length || now[index] === size)) return;
    const last = runs.at(-1);
    if (last?.[2] === size && last[0] + last[1] === index) last[1] += 1;
    else runs.push([index, 1, size]);
  });
  return runs;
}

function differentNotes(now: SheetSnapshot, wanted: SheetSnapshot): readonly Edit[] {
  if (!now.notes || !wanted.notes) return [];
  const key = ({ row, column }: { readonly row: number; readonly column: number }): string => `${String(row)},${String(column)}`;
  const [is, was] = [now.notes, wanted.notes].map((notes) => new Map(notes.map(({ at, text }) => [key(at), text])));
  const gone = now.notes.filter(({ at }) => !was?.has(key(at)));
  const other = wanted.notes.filter(({ at, text }) => is?.get(key(at)) !== text);
  return [
    ...gone.map(({ at }): Edit => ({ kind: 'note', sheet: wanted.name, at, text: null })),
    ...other.map(({ at, text }): Edit => ({ kind: 'note', sheet: wanted.name, at, text })),
  ];
}
