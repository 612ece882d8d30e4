import type { Area } from '../../../domain/sheet/address';
import type { BookCell, BookSheet } from '../book';
import { evaluate } from './evaluate';
import { NotCalculated } from './tokens';
import { FormulaError, single, type Scalar } from './values';

type Cells = (BookCell | null)[][];

/** A formula whose result the file does not hold: programs that do not calculate write such files. */
export interface Uncalculated {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** As many cells as all formulas together may look at: a stranger's file may ask for far more than it holds. */
const MOST_CELLS = 2_000_000;

/**
 * Puts into cells what their formulas come to, where the file holds no result; those that `evaluate` does not know stay empty, are
 * marked `uncalculated`, and so are those that depend on them.
 */
export function fillValues(sheets: readonly BookSheet[], missing: readonly Uncalculated[]): void {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.cells as Cells]));
  const waiting = new Set(missing.map(keyOf));
  const working = new Set<string>();
  let looked = 0;

  const valueAt = (sheet: string, row: number, column: number): Scalar => {
    const cells = byName.get(sheet.toLowerCase());
    const cell = cells?.[row]?.[column];
    if (!cells) throw new NotCalculated(sheet);
    if (!cell) return null;
    if (waiting.has(keyOf({ sheet, row, column }))) return settle({ sheet, row, column }, cell);
    if (cell.error) return new FormulaError(String(cell.value));
    return cell.value === '' && cell.formula === undefined ? null : cell.value;
  };

  const cellsAt = (sheet: string, { row, column, rows, columns }: Area): Scalar[] => {
    looked += rows * columns;
    if (looked > MOST_CELLS) throw new NotCalculated('too many cells');
    return Array.from({ length: rows * columns }, (_, index) =>
      valueAt(sheet, row + Math.floor(index / columns), column + (index % columns)),
    );
  };

  const settle = (at: Uncalculated, cell: BookCell): Scalar => {
    const key = keyOf(at);
    if (working.has(key) || working.size > DEEPEST || cell.formula === undefined) throw new NotCalculated('circle');
    working.add(key);
    try {
      const value = single(evaluate(cell.formula, (sheet, area) => cellsAt(sheet ?? at.sheet, area))) ?? 0;
      waiting.delete(key);
      const line = byName.get(at.sheet.toLowerCase())?.[at.row];
      if (line)
        line[at.column] = value instanceof FormulaError ? { ...cell, value: value.text, error: true } : { ...cell, value };
      return value;
    } finally {
      working.delete(key);
    }
  };

  for (const at of missing) {
    const cell = byName.get(at.sheet.toLowerCase())?.[at.row]?.[at.column];
    if (!cell || !waiting.has(keyOf(at))) continue;
    try {
      settle(at, cell);
    } catch (error) {
      // Formulas nested or chained beyond the stack are not calculated either.
      if (!(error instanceof NotCalculated || error instanceof RangeError)) throw error;
    }
  }
  for (const at of missing) {
    const line = byName.get(at.sheet.toLowerCase())?.[at.row];
    const cell = line?.[at.column];
    if (line && cell && waiting.has(keyOf(at))) line[at.column] = { ...cell, uncalculated: true };
  }
}

/** Formulas that wait for one another: far beyond what sheets have, well before the stack ends. */
const DEEPEST = 500;

const keyOf = ({ sheet, row, column }: Uncalculated): string => `${sheet.toLowerCase()} ${String(row)} ${String(column)}`;
