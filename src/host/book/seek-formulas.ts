import type { Workbook, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { heardOfCells, holdsFormula } from './cell-changes';

/** Univer's service that knows where formulas stand, as far as the host makes it quicker. */
interface FormulaModel {
  /** By workbook, then by sheet. */
  getFormulaData(): Record<string, Record<string, object>>;
  getSheetFormulaData(unitId: string, sheetId: string): object;
}

/** What it asks itself at every change: the first cells of formulas that were filled down, by their id. */
interface WithSharedFormulas {
  _getSheetFormulaIdMap(unitId: string, sheetId: string): object;
}

/**
 * Univer looks through every cell of every workbook for formulas at each change of any cell. Here a sheet in which it found none is
 * not looked through again until a formula is written on it, or something happens that may have moved cells.
 */
export function seekFormulasWhereSomeStand(api: FUniver, model: object, workbooks: () => readonly Workbook[]): void {
  const formulas = model as FormulaModel & WithSharedFormulas;
  /** Sheets without any formula. */
  const plain = new Set<string>();
  api.onCommandExecuted(({ id, params }) => {
    const change = heardOfCells(id, params);
    if (change === 'any') plain.clear();
    else if (change && plain.has(change.sheetId) && holdsFormula(change.cells)) plain.delete(change.sheetId);
  });
  const look = (unitId: string, sheet: Worksheet): object => {
    const sheetId = sheet.getSheetId();
    if (plain.has(sheetId)) return {};
    const found = formulas.getSheetFormulaData(unitId, sheetId);
    // One without cells is looked through at once, and is given them without a word when a file is opened.
    if (Object.keys(found).length === 0 && Object.keys(sheet.getCellMatrix().getMatrix()).length > 0) plain.add(sheetId);
    return found;
  };
  formulas.getFormulaData = () =>
    Object.fromEntries(
      workbooks().map((workbook) => {
        const unitId = workbook.getUnitId();
        return [unitId, Object.fromEntries(workbook.getSheets().map((sheet) => [sheet.getSheetId(), look(unitId, sheet)]))];
      }),
    );
  const shared = formulas._getSheetFormulaIdMap.bind(formulas);
  formulas._getSheetFormulaIdMap = (unitId, sheetId) => (plain.has(sheetId) ? {} : shared(unitId, sheetId));
}
