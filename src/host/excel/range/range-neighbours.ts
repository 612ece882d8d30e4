import { parseA1, type Area } from '../../../domain/sheet/address';
import { bounding, intersection, overlaps } from '../../../domain/sheet/areas';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../book/grid';
import { declareCertain } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { wholeNumber } from '../refusals';
import type { Range } from './range';
import { RangeAreas } from './range-areas';
import { RangeContent } from './range-content';
import { RangePlace } from './range-place';

/** The ranges that can be had from a range. */
export abstract class RangeNeighbours extends RangeContent {
  static {
    declareCertain(RangeNeighbours, ['GetIntersection', 'GetMergedAreas']);
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.$at(wholeNumber(row), wholeNumber(column), 1, 1);
  }
  GetRow(row: unknown): Range {
    const index = wholeNumber(row);
    if (index < 0 || index >= this.$cells.rows) fail('InvalidArgument');
    return this.$at(index, 0, 1, this.$cells.columns);
  }
  GetColumn(column: unknown): Range {
    const index = wholeNumber(column);
    if (index < 0 || index >= this.$cells.columns) fail('InvalidArgument');
    return this.$at(0, index, this.$cells.rows, 1);
  }
  GetLastRow(): Range {
    return this.GetRow(this.$cells.rows - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.$cells.columns - 1);
  }
  GetLastCell(): Range {
    return this.GetCell(this.$cells.rows - 1, this.$cells.columns - 1);
  }
  GetOffsetRange(rows: unknown, columns: unknown): Range {
    return this.$at(wholeNumber(rows), wholeNumber(columns), this.$cells.rows, this.$cells.columns);
  }
  GetResizedRange(rows: unknown, columns: unknown): Range {
    return this.$at(0, 0, this.$cells.rows + wholeNumber(rows), this.$cells.columns + wholeNumber(columns));
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.$at(0, 0, wholeNumber(rows), wholeNumber(columns));
  }
  GetEntireRow(): Range {
    return this.$range({ ...this.$cells, column: 0, columns: SHEET_COLUMNS });
  }
  GetEntireColumn(): Range {
    return this.$range({ ...this.$cells, row: 0, rows: SHEET_ROWS });
  }
  GetRowsBelow(count: unknown): Range {
    const rows = count === undefined ? 1 : wholeNumber(count);
    return rows > 0
      ? this.$at(this.$cells.rows, 0, rows, this.$cells.columns)
      : this.$at(this.$cells.rows + rows, 0, -rows, this.$cells.columns);
  }
  GetBoundingRect(other: unknown): Range {
    return this.$range(bounding(this.$cells, this.$other(other)));
  }
  GetIntersectionOrNullObject(other: unknown): Range | null {
    const shared = intersection(this.$cells, this.$other(other));
    return shared ? this.$range(shared) : null;
  }
  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.$at(0, 0, 1, 1);
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.$sheet.used(valuesOnly === true);
    const shared = used && intersection(used, this.$cells);
    return shared ? this.$range(shared) : null;
  }
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const { book, host } = this.$context;
    if (host.profile.mergedAreasEmptyUndo) book.undo.empty();
    const merges = this.$sheet.merges().flatMap((merge) => (overlaps(merge, this.$cells) ? merge : []));
    return merges.length === 0 ? null : new RangeAreas(this.$context, this.$sheet, merges);
  }

  $range(area: Area): Range {
    const { row, column, rows, columns } = area;
    const outside = row < 0 || column < 0 || row + rows > SHEET_ROWS || column + columns > SHEET_COLUMNS;
    if (outside || rows < 1 || columns < 1) fail('InvalidArgument');
    return this.$context.make.range(this.$sheet, area);
  }

  private $at(row: number, column: number, rows: number, columns: number): Range {
    return this.$range({ row: this.$cells.row + row, column: this.$cells.column + column, rows, columns });
  }

  private $other(other: unknown): Area {
    if (other instanceof RangePlace) {
      if (other.$sheet !== this.$sheet) fail('InvalidArgument');
      return other.$cells;
    }
    return (typeof other === 'string' ? parseA1(other) : undefined) ?? fail('InvalidArgument');
  }
}
