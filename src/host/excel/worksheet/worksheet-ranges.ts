import type { Area } from '../../../domain/sheet/address';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../book/grid';
import { fail } from '../../richapi/host-error';
import { areaAt } from '../area-at';
import { Range } from '../range/range';
import { RangeAreas } from '../range/range-areas';
import { numberAtLeast, textWithin, wholeNumber } from '../refusals';
import { HostObject } from '../../richapi/host-object';
import type { HostSheet } from '../../book/host-sheet';
import type { ExcelContext } from '../context';

/** Which sheet a worksheet object is, and its ranges. */
export abstract class WorksheetRanges extends HostObject {
  constructor(
    readonly $context: ExcelContext,
    protected readonly $kept: HostSheet,
  ) {
    super();
  }

  get $sheet(): HostSheet {
    return this.$context.alive(this.$kept);
  }

  GetRange(address: unknown): Range {
    if (address === undefined || address === '') return this.$range(WHOLE);
    const text = textWithin(address, 'address');
    return this.$range(areaAt(text) ?? this.$named(text));
  }
  /** "A1:B2,D4"; what stands between the areas depends on the Excel that is played. */
  GetRanges(address: unknown): RangeAreas {
    const areas = textWithin(address, 'address')
      .split(this.$context.host.profile.areaSeparator)
      .map((one) => areaAt(one) ?? fail('InvalidArgument'));
    return new RangeAreas(this.$context, this.$sheet, areas);
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return this.$range({
      row: numberAtLeast(wholeNumber(row), 0),
      column: numberAtLeast(wholeNumber(column), 0),
      rows: numberAtLeast(wholeNumber(rows), 1),
      columns: numberAtLeast(wholeNumber(columns), 1),
    });
  }
  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  /** An empty sheet's used range is its first cell. */
  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.$range({ row: 0, column: 0, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.$sheet.used(valuesOnly === true);
    return used ? this.$range(used) : null;
  }
  $range(area: Area): Range {
    const { row, column, rows, columns } = area;
    if (row + rows > SHEET_ROWS || column + columns > SHEET_COLUMNS) fail('InvalidArgument');
    return new Range(this.$context, this.$sheet, area);
  }

  private $named(name: string): Area {
    const names = this.$context.book.names;
    const found = names.find(name, this.$sheet.id) ?? names.find(name);
    const area = found && areaAt(found.formula.replace(/^=/, ''));
    return area ?? fail('InvalidArgument');
  }
}

const WHOLE: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
