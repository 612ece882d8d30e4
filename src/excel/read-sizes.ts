import type { SheetSnapshot } from '../domain/sheet/snapshot';

/** An SOP grid is never wider or longer than this; beyond it the last size read goes on. */
const COLUMNS = 64;
const ROWS = 400;

/** Sizes that were asked for and arrive with the next round trip. */
export interface QueuedSizes {
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/** Column widths and row heights in points from A1, without knowing the used range beforehand. */
export const readSizes = {
  queue(worksheet: Excel.Worksheet): QueuedSizes {
    return {
      columns: worksheet.getRangeByIndexes(0, 0, 1, COLUMNS).getColumnProperties({ format: { columnWidth: true } }),
      rows: worksheet.getRangeByIndexes(0, 0, ROWS, 1).getRowProperties({ format: { rowHeight: true } }),
    };
  },

  collect(sizes: QueuedSizes, used: Excel.Range): NonNullable<SheetSnapshot['sizes']> {
    const columns = sizes.columns.value.map(({ format }) => format?.columnWidth ?? 48);
    const rows = sizes.rows.value.map(({ format }) => format?.rowHeight ?? 15);
    if (used.isNullObject) return { columns, rows };
    return {
      columns: extended(columns, used.columnIndex + used.columnCount),
      rows: extended(rows, used.rowIndex + used.rowCount),
    };
  },
};

const extended = (sizes: readonly number[], length: number): number[] =>
  Array.from({ length: Math.max(length, sizes.length) }, (_, index) => sizes[index] ?? sizes.at(-1) ?? 15);
