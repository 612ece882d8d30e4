import type { Area } from '../../domain/sheet/address';
import type { Box, Point } from '../../domain/sheet/edit';
import type { Grid } from './grid';

/** Univer measures in pixels at 96 to the inch, Excel's API in points at 72. */
export const POINTS = 0.75;

/** A place in the grid: a row or column and how far into it, in points. */
export interface PointPlace {
  readonly index: number;
  readonly offset: number;
}

/** Where a drawing object hangs: the cells under its top-left and bottom-right corner. */
export interface Anchor {
  readonly column: PointPlace;
  readonly row: PointPlace;
  readonly endColumn: PointPlace;
  readonly endRow: PointPlace;
}

/** Widths and heights of one sheet, in points; hidden rows and columns have none. */
export class LineSizes {
  constructor(
    private readonly grid: Grid,
    private readonly sheetId: string,
  ) {}

  columnWidth(column: number): number {
    const worksheet = this.grid.worksheet(this.sheetId);
    if (!worksheet.getColVisible(column)) return 0;
    return worksheet.getColumnManager().getColumnWidth(column) * POINTS;
  }

  rowHeight(row: number): number {
    const worksheet = this.grid.worksheet(this.sheetId);
    if (!worksheet.getRowRawVisible(row)) return 0;
    return worksheet.getRowManager().getRowHeight(row) * POINTS;
  }

  /** Excel keeps whole pixels, whatever it is asked for; rows as well. */
  setColumnWidth(column: number, columns: number, points: number): void {
    this.grid.ensure(this.sheetId, 1, column + columns);
    this.grid.run('sheet.mutation.set-worksheet-col-width', {
      subUnitId: this.sheetId,
      ranges: [
        {
          startRow: 0,
          endRow: this.grid.worksheet(this.sheetId).getRowCount() - 1,
          startColumn: column,
          endColumn: column + columns - 1,
        },
      ],
      colWidth: Math.round(points / POINTS),
    });
  }

  setRowHeight(row: number, rows: number, points: number, fits = false): void {
    this.grid.ensure(this.sheetId, row + rows, 1);
    const ranges = [
      {
        startRow: row,
        endRow: row + rows - 1,
        startColumn: 0,
        endColumn: this.grid.worksheet(this.sheetId).getColumnCount() - 1,
      },
    ];
    this.grid.run('sheet.mutation.set-worksheet-row-height', {
      subUnitId: this.sheetId,
      ranges,
      rowHeight: Math.round(points / POINTS),
    });
    this.grid.run('sheet.mutation.set-worksheet-row-is-auto-height', {
      subUnitId: this.sheetId,
      ranges,
      autoHeightInfo: Number(fits),
    });
  }

  /** Whether a row's height follows its text. */
  fitsText(row: number): boolean {
    const found = this.grid.worksheet(this.sheetId).getRowManager().getRow(row);
    return found?.h === undefined || found.ia === 1;
  }

  left(column: number): number {
    let points = 0;
    for (let index = 0; index < column; index += 1) points += this.columnWidth(index);
    return points;
  }

  top(row: number): number {
    let points = 0;
    for (let index = 0; index < row; index += 1) points += this.rowHeight(index);
    return points;
  }

  boxOf(area: Area): Box {
    const left = this.left(area.column);
    const top = this.top(area.row);
    let width = 0;
    let height = 0;
    for (let index = 0; index < area.columns; index += 1) width += this.columnWidth(area.column + index);
    for (let index = 0; index < area.rows; index += 1) height += this.rowHeight(area.row + index);
    return { left, top, width, height };
  }

  anchorOf(box: Box): Anchor {
    return {
      column: this.columnAt(box.left),
      row: this.rowAt(box.top),
      endColumn: this.columnAt(box.left + box.width),
      endRow: this.rowAt(box.top + box.height),
    };
  }

  columnAt(x: number): PointPlace {
    return placeAt(x, (column) => this.columnWidth(column));
  }

  rowAt(y: number): PointPlace {
    return placeAt(y, (row) => this.rowHeight(row));
  }

  /** Back to points. A place deeper than its row now is stays at the row's end. */
  x({ index, offset }: PointPlace): number {
    return this.left(index) + Math.min(offset, this.columnWidth(index));
  }

  y({ index, offset }: PointPlace): number {
    return this.top(index) + Math.min(offset, this.rowHeight(index));
  }

  point(column: PointPlace, row: PointPlace): Point {
    return { x: this.x(column), y: this.y(row) };
  }
}

function placeAt(points: number, size: (index: number) => number): PointPlace {
  let rest = Math.max(0, points);
  for (let index = 0; ; index += 1) {
    const here = size(index);
    // Beyond everything of a size (a sheet of hidden rows) the place stays in the last one looked at.
    if (rest < here || index > 20_000) return { index, offset: rest };
    rest -= here;
  }
}
