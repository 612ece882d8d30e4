import type { Area } from '../domain/sheet/address';
import { isColour } from '../domain/sheet/snapshot';

/** Colours that were asked for and arrive with the next round trip. */
export interface QueuedFills {
  readonly of: Area;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** What the cells of a rectangle are filled with, each at its place from A1 on. */
export const readFills = {
  queue: (worksheet: Excel.Worksheet, of: Area): QueuedFills => ({
    of,
    cells: worksheet
      .getRangeByIndexes(of.row, of.column, of.rows, of.columns)
      .getCellProperties({ format: { fill: { color: true } } }),
  }),

  collect({ of, cells }: QueuedFills): string[][] {
    const left = Array<string>(of.column).fill('');
    const rows = cells.value.map((line) => [
      ...left,
      ...line.map(({ format }) => {
        const fill = format?.fill?.color;
        return isColour(fill) ? fill : '';
      }),
    ]);
    return [...Array.from({ length: of.row }, (): string[] => []), ...rows];
  },
};
