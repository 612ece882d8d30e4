import type { ICellData } from '@univerjs/core';
import { area, contains, type Area, type Cell } from '../../domain/sheet/address';
import { bounding } from '../../domain/sheet/areas';
import { boundsOf, type CellPatches } from './grid';

/** What makes a cell count. */
type Counting = (cell: ICellData) => boolean;

type CellAt = (row: number, column: number) => ICellData | undefined;

/**
 * The rectangle around the cells of a sheet that count. It is looked for once and then follows what changes; only when cells may have
 * moved, it is looked for again.
 */
export class Extent {
  private known: { area: Area | undefined } | undefined;

  constructor(private readonly counts: Counting) {}

  /** Cells may have changed anywhere. */
  forget(): void {
    this.known = undefined;
  }

  /** Cells of a patch are what `cellAt` says now. */
  follow(patch: CellPatches, cellAt: CellAt): void {
    const { known } = this;
    if (!known) return;
    for (const [rowKey, line] of Object.entries(patch)) {
      for (const columnKey of Object.keys(line)) {
        const at = area(Number(rowKey), Number(columnKey));
        const within = known.area && contains(known.area, at);
        if (this.hasAt(at, cellAt)) {
          if (!within) known.area = known.area ? bounding(known.area, at) : at;
        } else if (within && known.area && isAtEdge(known.area, at)) known.area = this.trimmed(known.area, cellAt);
      }
    }
  }

  /** `standing`: all cells of the sheet that hold anything. */
  find(standing: () => Iterable<readonly [row: number, column: number, cell: ICellData]>): Area | undefined {
    this.known ??= { area: boundsOf(counted(standing(), this.counts)) };
    return this.known.area;
  }

  private hasAt({ row, column }: Cell, cellAt: CellAt): boolean {
    const cell = cellAt(row, column);
    return cell !== undefined && this.counts(cell);
  }

  /** Without the rows and columns at its edges in which nothing counts any more. */
  private trimmed({ row, column, rows, columns }: Area, cellAt: CellAt): Area | undefined {
    const isBlank = (line: Area): boolean => {
      // From the end: where a sheet grows, its last cells are filled.
      for (let index = line.rows * line.columns - 1; index >= 0; index -= 1) {
        const at = { row: line.row + Math.floor(index / line.columns), column: line.column + (index % line.columns) };
        if (this.hasAt(at, cellAt)) return false;
      }
      return true;
    };
    while (rows > 0 && isBlank(area(row + rows - 1, column, 1, columns))) rows -= 1;
    while (rows > 0 && isBlank(area(row, column, 1, columns))) [row, rows] = [row + 1, rows - 1];
    if (rows === 0) return undefined;
    while (isBlank(area(row, column + columns - 1, rows, 1))) columns -= 1;
    while (isBlank(area(row, column, rows, 1))) [column, columns] = [column + 1, columns - 1];
    return area(row, column, rows, columns);
  }
}

function* counted<Standing extends readonly [number, number, ICellData]>(
  cells: Iterable<Standing>,
  counts: Counting,
): Generator<Standing> {
  for (const one of cells) if (counts(one[2])) yield one;
}

const isAtEdge = ({ row, column, rows, columns }: Area, at: Cell): boolean =>
  at.row === row || at.column === column || at.row === row + rows - 1 || at.column === column + columns - 1;
