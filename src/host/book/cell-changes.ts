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
