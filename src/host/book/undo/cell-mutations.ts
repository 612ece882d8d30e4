import type { ICellData, IStyleData } from '@univerjs/core';
import type { CellPatches, Grid, GridRange } from '../grid';
import { hasContent } from '../cell-changes';
import type { Restoring } from './taking-back';

interface OnCells {
  readonly subUnitId: string;
  readonly cellValue: CellPatches;
}
interface OnLines {
  readonly subUnitId: string;
  readonly ranges: readonly GridRange[];
}
interface OnFittedRows {
  readonly subUnitId: string;
  readonly rowsAutoHeightInfo: readonly { readonly row: number }[];
}
interface OnSheet {
  readonly subUnitId: string;
}

/** What is done to cells, rows and columns, which a mutation of the same kind takes back. */
export const CELL_MUTATIONS: Readonly<Record<string, Restoring>> = {
  'sheet.mutation.set-range-values': (grid, { subUnitId, cellValue }: OnCells) => ({
    cellValue: cellsNow(grid, subUnitId, cellValue),
  }),
  'sheet.mutation.set-worksheet-row-height': (grid, { subUnitId, ranges }: OnLines) => {
    const rows = grid.worksheet(subUnitId).getRowManager();
    return { rowHeight: eachLine(ranges, 'Row', (row) => rows.getRowHeight(row)) };
  },
  // A row of which nothing was said follows its texts.
  'sheet.mutation.set-worksheet-row-is-auto-height': (grid, { subUnitId, ranges }: OnLines) => {
    const rows = grid.worksheet(subUnitId).getRowManager();
    return { autoHeightInfo: eachLine(ranges, 'Row', (row) => rows.getRow(row)?.ia ?? 1) };
  },
  'sheet.mutation.set-worksheet-row-auto-height': (grid, { subUnitId, rowsAutoHeightInfo }: OnFittedRows) => {
    const rows = grid.worksheet(subUnitId).getRowManager();
    return { rowsAutoHeightInfo: rowsAutoHeightInfo.map(({ row }) => ({ row, autoHeight: rows.getRowHeight(row) })) };
  },
  'sheet.mutation.set-worksheet-col-width': (grid, { subUnitId, ranges }: OnLines) => {
    const columns = grid.worksheet(subUnitId).getColumnManager();
    return { colWidth: eachLine(ranges, 'Column', (column) => columns.getColumnWidth(column)) };
  },
  'sheet.mutation.set-frozen': (grid, { subUnitId }: OnSheet) => ({ ...grid.worksheet(subUnitId).getFreeze() }),
  'sheet.mutation.set-tab-color': (grid, { subUnitId }: OnSheet) => ({ color: grid.worksheet(subUnitId).getConfig().tabColor }),
  'sheet.mutation.toggle-gridlines': (grid, { subUnitId }: OnSheet) => ({
    showGridlines: grid.worksheet(subUnitId).getConfig().showGridlines,
  }),
};

function eachLine(ranges: readonly GridRange[], axis: 'Row' | 'Column', read: (line: number) => number): Record<number, number> {
  const lines: Record<number, number> = {};
  for (const range of ranges) {
    for (let line = range[`start${axis}`]; line <= range[`end${axis}`]; line += 1) lines[line] = read(line);
  }
  return lines;
}

/**
 * The cells of a patch in full where it says more than how they look: what a patch leaves out would stay. And those with a formula:
 * Univer takes a cell without one for one that lost it.
 */
function cellsNow(grid: Grid, sheetId: string, patch: CellPatches): CellPatches {
  const styles = grid.model.getStyles();
  const cells: CellPatches = {};
  for (const [rowKey, line] of Object.entries(patch)) {
    for (const [columnKey, change] of Object.entries(line)) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const cell = grid.cell(sheetId, row, column);
      const s = { ...blanksOf(change?.s ?? undefined), ...(cell && styles.getStyleByCell(cell)) };
      const look = { s: Object.keys(s).length > 0 ? s : null };
      // Whether it is locked stands with the cell, and says nothing of its content.
      const custom = change && 'custom' in change ? { custom: cell?.custom ?? null } : {};
      const whole = cell ? { ...NOTHING, ...structuredClone(cell), ...look } : null;
      (cells[row] ??= {})[column] = hasContent(change) || cell?.f || cell?.si ? whole : { ...look, ...custom };
    }
  }
  return cells;
}

const NOTHING: Partial<ICellData> = { v: null, f: null, si: null, t: null, p: null, custom: null };

/** Univer adds a style to the one that stands: what was not there before has to be named to go. */
const blanksOf = (style: IStyleData | string | undefined): IStyleData =>
  typeof style === 'object' ? Object.fromEntries(Object.keys(style).map((key) => [key, null])) : {};
