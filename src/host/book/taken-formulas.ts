import type { Cell } from '../../domain/sheet/address';
import type { KeptBook } from '../../domain/sheet/carry-out';
import { mapCell } from '../../domain/sheet/shift';
import type { CellPatches, Grid } from './grid';
import type { WholeBook } from './whole-book';

/**
 * Every formula of the workbook as it stands, to be put back changed: Univer by itself leaves whole rows (`$2:$5`) where they were, and
 * drops the own sheet's name. Formulas that share a text by dragging are left to Univer, which alone can read them.
 */
export function takeFormulas(book: WholeBook): ReturnType<KeptBook['takeFormulas']> {
  const { grid, names } = book;
  const defined = names.all();
  const sheets = book.sheets.map((sheet) => ({
    sheet,
    rules: sheet.rules.formulas(),
    cells: book.calculation.hasFormulas ? formulasOf(grid, sheet.id) : [],
  }));

  return (change, over) => {
    for (const { sheet, rules, cells } of sheets) {
      const { id, name } = sheet;
      const here = (formula: string): string => change(formula, name);
      sheet.rules.putFormulas(rules, here);
      // Those of kept pieces follow rows and columns by themselves.
      if (!over) sheet.pieces.changeFormulas(here);
      const patches: CellPatches = {};
      for (const { row, column, formula } of cells) {
        const at = over?.sheet === name ? mapCell({ row, column }, over.shift) : { row, column };
        const wanted = here(formula);
        if (at && grid.cell(id, at.row, at.column)?.f !== wanted) (patches[at.row] ??= {})[at.column] = { f: wanted };
      }
      if (Object.keys(patches).length > 0) grid.patch(id, patches);
    }
    for (const one of defined) {
      const formula = change(one.formula, one.sheetId && book.sheetOf(one.sheetId).name);
      if (formula !== one.formula) names.set({ ...one, formula });
    }
  };
}

function formulasOf(grid: Grid, sheetId: string): (Cell & { readonly formula: string })[] {
  const found: (Cell & { readonly formula: string })[] = [];
  const cells = grid.worksheet(sheetId).getCellMatrix();
  cells.forValue((row, column, cell) => {
    if (cell?.f && !cell.si) found.push({ row, column, formula: cell.f });
  });
  return found;
}
