import { mapCell, type Shift } from '../../domain/sheet/shift';
import type { Grid, GridNote } from './grid';

/** Puts notes where their cells went, as they were; those of deleted cells go. */
export function shiftNotes(grid: Grid, sheetId: string, before: readonly GridNote[], shift: Shift): void {
  const moved = before.flatMap(({ row, col, ...note }) => {
    const at = mapCell({ row, column: col }, shift);
    return at?.row === row && at.column === col ? [] : [{ row, col, note, at }];
  });
  const where = (row: number, col: number): object => ({ sheetId, subUnitId: sheetId, row, col });
  for (const { row, col } of moved) grid.run('sheet.mutation.remove-note', where(row, col));
  for (const { at, note } of moved) {
    if (at)
      grid.run('sheet.mutation.update-note', { ...where(at.row, at.column), note: { ...note, row: at.row, col: at.column } });
  }
}
