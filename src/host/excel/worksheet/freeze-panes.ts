import { SHEET_COLUMNS, SHEET_ROWS } from '../../book/grid';
import { fail } from '../../richapi/host-error';
import { SheetView } from '../context';
import { declareCertain } from '../../richapi/declare';
import { areaGiven } from '../given';
import { Range } from '../range/range';
import { numberAtLeast, wholeNumber } from '../refusals';

export class WorksheetFreezePanes extends SheetView {
  static override readonly typeName = 'WorksheetFreezePanes';

  static {
    declareCertain(WorksheetFreezePanes, ['GetLocation']);
  }

  /** Everything above and left of the range's end stays in sight. */
  FreezeAt(range: unknown): void {
    const area = areaGiven(range) ?? fail('InvalidArgument');
    const rows = area.rows >= SHEET_ROWS ? 0 : area.row + area.rows;
    const columns = area.columns >= SHEET_COLUMNS ? 0 : area.column + area.columns;
    this.$sheet.freeze = { rows, columns };
  }
  FreezeRows(count: unknown): void {
    this.$sheet.freeze = { rows: count === undefined ? 1 : numberAtLeast(wholeNumber(count), 1), columns: 0 };
  }
  FreezeColumns(count: unknown): void {
    this.$sheet.freeze = { rows: 0, columns: count === undefined ? 1 : numberAtLeast(wholeNumber(count), 1) };
  }
  Unfreeze(): void {
    this.$sheet.freeze = { rows: 0, columns: 0 };
  }
  GetLocationOrNullObject(): Range | null {
    const { rows, columns } = this.$sheet.freeze;
    if (rows === 0 && columns === 0) return null;
    return new Range(this.$context, this.$sheet, {
      row: 0,
      column: 0,
      rows: rows === 0 ? SHEET_ROWS : rows,
      columns: columns === 0 ? SHEET_COLUMNS : columns,
    });
  }
}
