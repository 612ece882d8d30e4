import type { Area } from '../../domain/sheet/address';
import type { Box, Point } from '../../domain/sheet/edit';
import { gridRange, type Grid } from './grid';

/** Univer measures in pixels at 96 to the inch, Excel's API in points at 72. */
export const POINTS = 0.75;

/** A place in the grid: a row or column and which share of it lies before the place, so that it keeps its place as that grows. */
export interface LinePlace {
  readonly index: number;
  readonly share: number;
}

/** Widths and heights of one sheet, in points; hidden rows and columns have none. */
export class LineSizes {
  constructor(
    private readonly grid: Grid,
    private readonly sheetId: string,
    /** Rows whose texts changed get their heights before one is looked at. */
    private readonly settle: () => void,
  ) {}

  columnWidth(column: number): number {
    const worksheet = this.grid.worksheet(this.sheetId);
    if (!worksheet.getColVisible(column)) return 0;
    return worksheet.getColumnManager().getColumnWidth(column) * POINTS;
  }

  rowHeight(row: number): number {
    this.settle();
    const worksheet = this.grid.worksheet(this.sheetId);
    if (!worksheet.getRowRawVisible(row)) return 0;
    return worksheet.getRowManager().getRowHeight(row) * POINTS;
  }

  /** Excel keeps whole pixels, whatever it is asked for; rows as well. */
  setColumnWidth(column: number, columns: number, points: number): void {
    this.grid.ensure(this.sheetId, 1, column + columns);
    this.grid.run('sheet.mutation.set-worksheet-col-width', {
      subUnitId: this.sheetId,
      ranges: [gridRange({ row: 0, rows: this.grid.worksheet(this.sheetId).getRowCount(), column, columns })],
      colWidth: Math.round(points / POINTS),
    });
  }

  setRowHeight(row: number, rows: number, points: number): void {
    const ranges = this.wholeRows(row, rows);
    this.grid.run('sheet.mutation.set-worksheet-row-height', {
      subUnitId: this.sheetId,
      ranges,
      rowHeight: Math.round(points / POINTS),
    });
    this.setFitting(ranges, false);
  }

  /** From now on the rows' heights follow their texts. */
  letFit(row: number, rows: number): void {
    this.setFitting(this.wholeRows(row, rows), true);
  }

  private setFitting(ranges: readonly object[], fits: boolean): void {
    const autoHeightInfo = Number(fits);
    this.grid.run('sheet.mutation.set-worksheet-row-is-auto-height', { subUnitId: this.sheetId, ranges, autoHeightInfo });
  }

  private wholeRows(row: number, rows: number): readonly object[] {
    this.grid.ensure(this.sheetId, row + rows, 1);
    return [gridRange({ row, rows, column: 0, columns: this.grid.worksheet(this.sheetId).getColumnCount() })];
  }

  /** Heights in points that rows have by their texts; in one go, and only where they change. */
  fitRows(heights: readonly (readonly [row: number, points: number])[]): void {
    const manager = this.grid.worksheet(this.sheetId).getRowManager();
    const rowsAutoHeightInfo = heights
      .map(([row, points]) => ({ row, autoHeight: Math.ceil(points / POINTS - 1e-6) }))
      .filter(({ row, autoHeight }) => manager.getRowHeight(row) !== autoHeight);
    if (rowsAutoHeightInfo.length === 0) return;
    this.grid.run('sheet.mutation.set-worksheet-row-auto-height', { subUnitId: this.sheetId, rowsAutoHeightInfo });
  }

  /** The height of a row that nothing was said of, in points. */
  get standardHeight(): number {
    return this.grid.worksheet(this.sheetId).getConfig().defaultRowHeight * POINTS;
  }

  /** Whether a row's height follows its text. */
  fitsText(row: number): boolean {
    const found = this.grid.worksheet(this.sheetId).getRowManager().getRow(row);
    return found?.h === undefined || found.ia === 1;
  }

  left(column: number): number {
    return sum(0, column, (index) => this.columnWidth(index));
  }

  top(row: number): number {
    return sum(0, row, (index) => this.rowHeight(index));
  }

  boxOf(area: Area): Box {
    return {
      left: this.left(area.column),
      top: this.top(area.row),
      width: sum(area.column, area.columns, (index) => this.columnWidth(index)),
      height: sum(area.row, area.rows, (index) => this.rowHeight(index)),
    };
  }

  columnAt(x: number): LinePlace {
    return placeAt(x, (column) => this.columnWidth(column));
  }

  rowAt(y: number): LinePlace {
    return placeAt(y, (row) => this.rowHeight(row));
  }

  /** Back to points. */
  point(column: LinePlace, row: LinePlace): Point {
    return {
      x: this.left(column.index) + column.share * this.columnWidth(column.index),
      y: this.top(row.index) + row.share * this.rowHeight(row.index),
    };
  }
}

function sum(first: number, count: number, size: (index: number) => number): number {
  let points = 0;
  for (let index = first; index < first + count; index += 1) points += size(index);
  return points;
}

function placeAt(points: number, size: (index: number) => number): LinePlace {
  let rest = Math.max(0, points);
  for (let index = 0; ; index += 1) {
    const here = size(index);
    // Beyond everything of a size (a sheet of hidden rows) the place stays in the last one looked at.
    if (rest < here || index > 20_000) return { index, share: here > 0 ? Math.min(1, rest / here) : 0 };
    rest -= here;
  }
}
