import type { ICellData, IStyleData } from '@univerjs/core';
import type { Area } from '../../domain/sheet/address';
import type { BookBorder } from '../../files/xlsx/book-style';
import { bounding } from './areas';
import { contentOf, isError } from './content';
import type { CellContent } from './contract';
import { areaOf, type CellPatches, type Grid } from './grid';
import type { HostBook } from './host-book';
import { Restyling } from './restyling';
import { bookStyle, type Side, type StylePatch } from './style';

/** What stands in the cells of one sheet and how they look; all of it lives in Univer. */
export abstract class SheetCells {
  private readonly restyling = new Restyling();

  constructor(
    readonly book: HostBook,
    /** Also Univer's id of the sheet. */
    readonly id: string,
  ) {}

  protected get grid(): Grid {
    return this.book.grid;
  }

  cell(row: number, column: number): ICellData | undefined {
    return this.grid.cell(this.id, row, column);
  }

  content(row: number, column: number): CellContent {
    return contentOf(this.cell(row, column));
  }

  isError(row: number, column: number): boolean {
    return isError(this.cell(row, column));
  }

  /** The formula with its "=", or ''. */
  formula(row: number, column: number): string {
    const cell = this.cell(row, column);
    if (cell?.f) return cell.f;
    // Cells filled by dragging share one formula text, which only Univer can shift to this cell.
    return cell?.si ? this.grid.facade(this.id).getRange(row, column).getFormula() : '';
  }

  style(row: number, column: number): IStyleData | undefined {
    this.flush();
    const worksheet = this.grid.worksheet(this.id);
    const cell = this.cell(row, column);
    const own = cell && this.grid.model.getStyles().getStyleByCell(cell);
    return own ?? worksheet.getColumnStyle(column) ?? undefined;
  }

  /** A cell's line on one side, as it will be: looked at while a look is being put together, so nothing is applied for it. */
  border(row: number, column: number, side: Side): BookBorder | undefined {
    const coming = this.restyling.border({ row, column }, side);
    if (coming !== undefined) return coming ?? undefined;
    const cell = this.cell(row, column);
    const style = cell && this.grid.model.getStyles().getStyleByCell(cell);
    return bookStyle(style ?? undefined, false)?.border?.[side];
  }

  locked(row: number, column: number): boolean {
    this.flush();
    return this.cell(row, column)?.custom?.['unlocked'] !== true;
  }

  /** Writes cells as given; whoever writes reports the change. */
  put(cells: CellPatches): void {
    this.grid.patch(this.id, cells);
  }

  /** Styles are gathered and applied in one go before anything looks at them. */
  restyle(area: Area, patch: StylePatch): void {
    const within = this.grid.within(this.id, area);
    if (within.rows > 0 && within.columns > 0) this.restyling.add(within, patch);
    this.book.tell({ kind: 'formats', sheetId: this.id, area: within, actor: this.book.actor });
  }

  /** Whether a number format waits to be applied: it decides how text is read. */
  get reformatting(): boolean {
    return this.restyling.hasNumberFormat;
  }

  flush(): void {
    if (!this.restyling.isEmpty) this.grid.restyle(this.id, this.restyling.take());
  }

  clearCells(area: Area, what: 'all' | 'contents' | 'formats'): void {
    this.flush();
    const cells: CellPatches = {};
    for (const [row, column] of this.standing(area)) {
      const blank =
        what === 'all'
          ? null
          : what === 'contents'
            ? { v: null, f: null, si: null, p: null, t: null }
            : { s: null, custom: null };
      (cells[row] ??= {})[column] = blank;
    }
    if (Object.keys(cells).length === 0) return;
    if (what === 'formats') this.grid.restyle(this.id, cells);
    else this.put(cells);
  }

  /** The cells of an area that hold anything at all. */
  *standing(area?: Area): Generator<readonly [row: number, column: number, cell: ICellData]> {
    this.flush();
    const rows = this.grid.worksheet(this.id).getCellMatrix().getMatrix();
    for (const rowKey of Object.keys(rows)) {
      const row = Number(rowKey);
      if (area && (row < area.row || row >= area.row + area.rows)) continue;
      const cells = rows[row] ?? {};
      for (const columnKey of Object.keys(cells)) {
        const column = Number(columnKey);
        if (area && (column < area.column || column >= area.column + area.columns)) continue;
        const cell = cells[column];
        if (cell) yield [row, column, cell];
      }
    }
  }

  /** The rectangle of cells that hold something; formats and merges count unless only values matter. */
  used(valuesOnly: boolean): Area | undefined {
    let found: Area | undefined;
    const add = (area: Area): void => {
      found = found ? bounding(found, area) : area;
    };
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, column, cell] of this.standing()) {
      const hasValue = (cell.v !== undefined && cell.v !== null && cell.v !== '') || cell.f || cell.si || cell.p;
      if (!hasValue && (valuesOnly || (!cell.s && !cell.custom))) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    if (bottom >= 0) add({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
    if (!valuesOnly) for (const merge of this.merges()) add(merge);
    return found;
  }

  merges(): Area[] {
    return this.grid.worksheet(this.id).getMergeData().map(areaOf);
  }
}
