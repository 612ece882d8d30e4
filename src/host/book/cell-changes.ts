import type { ICellData } from '@univerjs/core';
import type { CellPatches } from './grid';

/** What one of Univer's mutations did to cells: some of one sheet as the patch says, or any anywhere; undefined: to none. */
export type HeardOfCells = { readonly sheetId: string; readonly cells: CellPatches } | 'any' | undefined;

/** Sizes, order, looks of whole sheets, merges, rules and notes: no cell holds anything else after them. */
const NO_CELLS =
  /^sheet\.mutation\.(?:set-worksheet-(?:(?:row|column)-count|row-height|col-width|row-auto-height|row-is-auto-height|hidden|name|order|default-style|permission-points|protection|right-to-left)|set-(?:row|col)-(?:hidden|visible|data)|set-(?:frozen|tab-color|gridlines-color|workbook-name)|toggle-.+|(?:add|remove)-worksheet-merge|.+-(?:conditional-rule|note|note-position|mark-dirty|protection))$/;

/** Looks at a mutation that has just run. What is not known by its name may have changed anything. */
export function heardOfCells(id: string, params: unknown): HeardOfCells {
  if (!id.startsWith('sheet.mutation.') || NO_CELLS.test(id)) return undefined;
  if (id !== 'sheet.mutation.set-range-values') return 'any';
  const { subUnitId, cellValue } = (params ?? {}) as { readonly subUnitId?: string; readonly cellValue?: CellPatches };
  return subUnitId === undefined ? 'any' : { sheetId: subUnitId, cells: cellValue ?? {} };
}

export const holdsFormula = (cells: CellPatches): boolean =>
  Object.values(cells).some((row) => Object.values(row).some((cell) => Boolean(cell?.f) || Boolean(cell?.si)));

/** Whether what is said of a cell is more than how it looks. */
export const hasContent = (cell: Partial<ICellData> | null | undefined): boolean =>
  cell === null || (cell !== undefined && ['v', 'f', 'p', 'si'].some((key) => key in cell));

/** Whether a patch says more of cells than how they look and which formula they have already. `cellNow` tells what stands there before it. */
export const holdsContent = (
  cells: CellPatches,
  cellNow: (row: number, column: number) => Partial<ICellData> | null | undefined,
): boolean =>
  Object.entries(cells).some(([row, line]) =>
    Object.entries(line).some(([column, cell]) => hasContent(cell) && !keepsFormula(cell, cellNow(Number(row), Number(column)))),
  );

const keepsFormula = (cell: Partial<ICellData> | null | undefined, now: Partial<ICellData> | null | undefined): boolean =>
  Boolean(cell?.f ?? cell?.si) && (cell?.f ?? '') === (now?.f ?? '') && (cell?.si ?? '') === (now?.si ?? '');
