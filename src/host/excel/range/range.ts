import { clearCells, mergeCells } from '../../../domain/sheet/carry-out';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../book/grid';
import { declareClass, link } from '../../richapi/declare';
import { fail, HostError } from '../../richapi/host-error';
import { mismatch, oneOf, requireAllowed, requireEditable } from '../refusals';
import { ConditionalFormatCollection } from '../rules/conditional-formats';
import { DataValidation } from '../rules/data-validation';
import { RangeFormat } from './range-format';
import { RangeNeighbours } from './range-neighbours';
import {
  cellProperties,
  columnProperties,
  rowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from './range-properties';

type Wanted = Record<string, unknown> | undefined;

/** A rectangle of cells. */
export class Range extends RangeNeighbours {
  static {
    declareClass(Range, 'Range', {
      Worksheet: link(({ $context, $sheet }) => $context.make.worksheet($sheet)),
      Format: link((range) => new RangeFormat(range)),
      DataValidation: link((range) => new DataValidation(range)),
      ConditionalFormats: link((range) => new ConditionalFormatCollection(range)),
    });
  }

  Clear(applyTo: unknown): void {
    const what = oneOf(['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'], applyTo ?? 'All');
    if (what === 'Contents') requireEditable(this.$sheet, this.$cells);
    else if (this.$sheet.protected) fail('AccessDenied');
    const area = this.$cells;
    if (what === 'All') clearCells(this.$sheet, { area, what: 'all' });
    if (what === 'Contents') clearCells(this.$sheet, { area, what: 'contents' });
    if (what === 'Formats') {
      mergeCells(this.$sheet, [{ kind: 'unmerge', area }]);
      this.$sheet.rules.clearConditionals(area);
      this.$sheet.empty(area, 'looks');
    }
    if (what !== 'Formats') this.$changed(area);
  }

  Insert(shift: unknown): Range {
    const area = this.$cells;
    const axis = this.$axis(shift, 'Down', 'Right');
    requireAllowed(this.$sheet, axis === 'row' ? 'insertRows' : 'insertColumns');
    const count = axis === 'row' ? area.rows : area.columns;
    this.$sheet.restructure({ axis, at: area[axis], by: count });
    return this.$range(area);
  }

  Delete(shift: unknown): void {
    const area = this.$cells;
    const axis = this.$axis(shift, 'Up', 'Left');
    requireAllowed(this.$sheet, axis === 'row' ? 'deleteRows' : 'deleteColumns');
    this.$sheet.restructure({ axis, at: area[axis], by: -(axis === 'row' ? area.rows : area.columns) });
  }

  Merge(across: unknown): void {
    if (this.$sheet.protected) fail('AccessDenied');
    const area = this.$cells;
    const parts =
      across === true ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 })) : [area];
    mergeCells(
      this.$sheet,
      parts.map((part) => ({ kind: 'merge', area: part })),
    );
  }

  Unmerge(): void {
    if (this.$sheet.protected) fail('AccessDenied');
    mergeCells(this.$sheet, [{ kind: 'unmerge', area: this.$cells }]);
  }

  Select(): void {
    if (this.$sheet.visibility !== 'visible') fail('InvalidOperation');
    this.$context.book.select(this.$sheet, this.$cells);
  }

  Calculate(): void {
    this.$context.book.calculation.restructured();
  }

  GetColumnProperties(wanted: Wanted): unknown {
    return columnProperties(this, wanted ?? {});
  }
  GetRowProperties(wanted: Wanted): unknown {
    return rowProperties(this, wanted ?? {});
  }
  GetCellProperties(wanted: Wanted): unknown {
    return cellProperties(this, wanted ?? {});
  }
  SetColumnProperties(properties: unknown): void {
    setColumnProperties(this, properties);
  }
  SetCellProperties(properties: unknown): void {
    setCellProperties(this, properties);
  }
  SetRowProperties(properties: unknown): void {
    setRowProperties(this, properties);
  }

  /** The client announces the shape of an array it is about to send in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.$cells.rows || columns !== this.$cells.columns) throw mismatch();
  }

  /** Cells are inserted and deleted in whole rows and columns only; a part of a sheet moves the sheet's rest beside it. */
  private $axis(shift: unknown, vertical: string, horizontal: string): 'row' | 'column' {
    const area = this.$cells;
    if (shift !== vertical && shift !== horizontal) fail('InvalidArgument');
    if (area.columns >= SHEET_COLUMNS) return 'row';
    if (area.rows >= SHEET_ROWS) return 'column';
    throw new HostError('NotImplemented', 'The embedded workbook inserts and deletes whole rows and columns only.');
  }
}
