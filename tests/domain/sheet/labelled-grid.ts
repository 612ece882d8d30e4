import * as fc from 'fast-check';
import { area, type Area, type Cell } from '../../../src/domain/sheet/address';
import type { Shift } from '../../../src/domain/sheet/shift';

export const ROWS = 12;
export const COLUMNS = 9;

/** A sheet in which every cell carries a label; rows and columns come and go the slow way, and the labels tell what went where. */
export class LabelledGrid {
  private readonly rows: (string | undefined)[][];

  constructor(rows = ROWS, columns = COLUMNS) {
    this.rows = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => LabelledGrid.label(row, column)),
    );
  }

  static label(row: number, column: number): string {
    return `${String(row)},${String(column)}`;
  }

  shift({ axis, at, by }: Shift): void {
    const empty = (length: number): undefined[] => Array.from({ length }, () => undefined);
    if (axis === 'row') {
      const width = this.rows[0]?.length ?? 0;
      if (by < 0) this.rows.splice(at, -by);
      else this.rows.splice(at, 0, ...Array.from({ length: by }, () => empty(width)));
    } else for (const row of this.rows) row.splice(at, by < 0 ? -by : 0, ...empty(Math.max(0, by)));
  }

  /** Where the cell that was here at first is now; undefined when it is gone. */
  find({ row, column }: Cell): Cell | undefined {
    const label = LabelledGrid.label(row, column);
    for (const [r, line] of this.rows.entries()) {
      const c = line.indexOf(label);
      if (c >= 0) return { row: r, column: c };
    }
    return undefined;
  }

  /** The rectangle around what is left of the cells that were in this one at first. */
  findArea(of: Area): Area | undefined {
    const left: Cell[] = [];
    for (let row = of.row; row < of.row + of.rows; row += 1) {
      for (let column = of.column; column < of.column + of.columns; column += 1) {
        const found = this.find({ row, column });
        if (found) left.push(found);
      }
    }
    if (left.length === 0) return undefined;
    const [rows, columns] = [left.map((one) => one.row), left.map((one) => one.column)];
    const [top, first] = [Math.min(...rows), Math.min(...columns)];
    return area(top, first, Math.max(...rows) - top + 1, Math.max(...columns) - first + 1);
  }

  /** Labels by row; '' where a new cell stands. */
  get labels(): readonly (readonly string[])[] {
    return this.rows.map((row) => row.map((one) => one ?? ''));
  }
}

/** Where an area lies after shifts, by the labels of a fresh grid at each of them: cells that came in between are its own from then on. */
export const areaAfter = (of: Area, todo: readonly Shift[]): Area | undefined =>
  todo.reduce((now: Area | undefined, shift) => {
    const grid = new LabelledGrid(2 * ROWS, 2 * COLUMNS);
    grid.shift(shift);
    return now && grid.findArea(now);
  }, of);

export const areas: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), fc.nat(4), fc.nat(4))
  .map(([row, column, rows, columns]) =>
    area(row, column, Math.min(rows + 1, ROWS - row), Math.min(columns + 1, COLUMNS - column)),
  );

/** Deletions leave at least one row and column of the grid. */
export const shifts: fc.Arbitrary<Shift> = fc.record({
  axis: fc.constantFrom('row', 'column'),
  at: fc.nat(6),
  by: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: -2, max: -1 })),
});
