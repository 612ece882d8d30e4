import { moveReferences } from '../../domain/sheet/formula-references';
import { mapCell, type Shift } from '../../domain/sheet/shift';
import type { CellPatches, Grid } from './grid';

/** A formula before its sheet or one it names changed. */
interface FormulaBefore {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Every formula of the workbook. Those that share a text by dragging are left to Univer, which alone can read them. */
export function formulasBefore(grid: Grid): FormulaBefore[] {
  const found: FormulaBefore[] = [];
  for (const worksheet of grid.model.getSheets()) {
    const sheetId = worksheet.getSheetId();
    worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.f && !cell.si) found.push({ sheetId, row, column, formula: cell.f });
    });
  }
  return found;
}

/** Puts formulas as Excel has them after a shift: Univer leaves whole rows (`$2:$5`) where they were, and drops the own sheet's name. */
export function shiftFormulas(grid: Grid, before: readonly FormulaBefore[], changedId: string, shift: Shift): void {
  const changed = grid.worksheet(changedId).getName();
  const patches = new Map<string, CellPatches>();
  for (const { sheetId, row, column, formula } of before) {
    const at = sheetId === changedId ? mapCell({ row, column }, shift) : { row, column };
    if (!at) continue;
    const wanted = moveReferences(formula, grid.worksheet(sheetId).getName(), changed, shift);
    if (grid.cell(sheetId, at.row, at.column)?.f === wanted) continue;
    const cells = patches.get(sheetId) ?? {};
    (cells[at.row] ??= {})[at.column] = { f: wanted };
    patches.set(sheetId, cells);
  }
  for (const [sheetId, cells] of patches) grid.patch(sheetId, cells);
}
