import type { FilledSize, SheetSnapshot } from '../domain/sheet/snapshot';

/** An SOP grid is never wider or longer than this; beyond it the last size read goes on. */
const COLUMNS = 64;
const ROWS = 400;

/** Sizes that were asked for and arrive with the next round trip. */
export interface QueuedSizes {
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/** Column widths and row heights in points from A1, without knowing beforehand how far the sheet is filled. */
export const readSizes = {
  queue(worksheet: Excel.Worksheet): QueuedSizes {
    return {
      columns: worksheet.getRangeByIndexes(0, 0, 1, COLUMNS).getColumnProperties({ format: { columnWidth: true } }),
      rows: worksheet.getRangeByIndexes(0, 0, ROWS, 1).getRowProperties({ format: { rowHeight: true } }),
    };
  },

  collect({ columns, rows }: QueuedSizes, size: FilledSize): NonNullable<SheetSnapshot['sizes']> {
    return {
      columns: extended(columns.value.map(({ format }) => format?.columnWidth ?? 48), size.columns), // prettier-ignore
      rows: extended(rows.value.map(({ format }) => format?.rowHeight ?? 15), size.rows), // prettier-ignore
    };
  },
};

const extended = (sizes: readonly number[], length: number): number[] =>
  Array.from({ length: Math.max(length, sizes.length) }, (_, index) => sizes[index] ?? sizes.at(-1) ?? 15);
