import type { ICellData, Nullable } from '@univerjs/core';
import type { Shift } from '../../domain/sheet/shift';
import type { CellPatches, Grid } from './grid';

/** Univer's mutations, by axis: what puts lines in and what takes them out. */
const MUTATION = {
  row: ['sheet.mutation.insert-row', 'sheet.mutation.remove-rows'],
  column: ['sheet.mutation.insert-col', 'sheet.mutation.remove-col'],
} as const;

/**
 * Puts rows or columns in, as large as and with the looks of those before them, or takes them out. Univer's own commands are not
 * asked: they move formulas and names as though it were the sheet in view, and rules not as Excel does.
 */
export function shiftLines(grid: Grid, sheetId: string, shift: Shift): void {
  const { axis, at, by } = shift;
  const worksheet = grid.worksheet(sheetId);
  const last = at + Math.abs(by) - 1;
  const range =
    axis === 'row'
      ? { startRow: at, endRow: last, startColumn: 0, endColumn: worksheet.getColumnCount() - 1, rangeType: 1 }
      : { startRow: 0, endRow: worksheet.getRowCount() - 1, startColumn: at, endColumn: last, rangeType: 2 };
  const before = axis === 'row' ? worksheet.getRowManager().getRow(at - 1) : worksheet.getColumnManager().getColumn(at - 1);
  const info = before && by > 0 ? { [axis === 'row' ? 'rowInfo' : 'colInfo']: copies({ ...before, hd: 0 }, by) } : {};
  const looks = by > 0 ? looksBefore(grid, sheetId, shift) : {};
  grid.run(MUTATION[axis][by > 0 ? 0 : 1], { subUnitId: sheetId, range, ...info });
  if (Object.keys(looks).length > 0) grid.restyle(sheetId, looks);
}

const copies = <Of extends object>(of: Of, count: number): Of[] => Array.from({ length: count }, () => ({ ...of }));

/** Patches that give new cells the looks of those before them. */
function looksBefore(grid: Grid, sheetId: string, { axis, at, by }: Shift): CellPatches {
  const matrix = grid.worksheet(sheetId).getCellMatrix().getMatrix();
  const patches: CellPatches = {};
  const like = (cell: Nullable<ICellData>, place: (index: number) => readonly [row: number, column: number]): void => {
    if (!cell?.s && !cell?.custom) return;
    const look: Partial<ICellData> = { ...(cell.s ? { s: cell.s } : {}), ...(cell.custom ? { custom: cell.custom } : {}) };
    for (let index = 0; index < by; index += 1) {
      const [row, column] = place(index);
      (patches[row] ??= {})[column] = look;
    }
  };
  if (axis === 'row') {
    const cells = matrix[at - 1] ?? {};
    for (const column of Object.keys(cells).map(Number)) like(cells[column], (index) => [at + index, column]);
  } else for (const row of Object.keys(matrix).map(Number)) like(matrix[row]?.[at - 1], (index) => [row, at + index]);
  return patches;
}
