import type { TableBlock, BlockCell } from './block';

/** A cell of a table with the columns it covers and the rows from its first to its last. */
export interface PlacedCell {
  readonly cell: BlockCell;
  readonly column: number;
  readonly endColumn: number;
  readonly fromRow: number;
  readonly toRow: number;
}

/** Which cell covers what, row by row, as a browser lays an HTML table out; cells that reach down appear in every row. */
export function tableMap({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>): readonly (readonly PlacedCell[])[] {
  let turun: readonly PlacedCell[] = [];
  return rows.map(({ cells }, from) => {
    const added: PlacedCell[] = [];
    let di = 0;
    const lewati = (): void => {
      for (let top = turun.find((one) => one.column === di); top; top = turun.find((one) => one.column === di)) {
        di = top.endColumn + 1;
      }
    };
    for (const one of cells) {
      lewati();
      const hingga = Math.min(di + (one.kolom ?? 1), columns.length) - 1;
      added.push({ cell: one, column: di, endColumn: hingga, fromRow: from, toRow: from + (one.baris ?? 1) - 1 });
      di = hingga + 1;
    }
    const all = [...turun, ...added].sort((a, b) => a.column - b.column);
    turun = all.filter((one) => one.toRow > from);
    return all;
  });
}
