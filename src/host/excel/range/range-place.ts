import type { Area } from '../../../domain/sheet/address';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../book/grid';
import type { HostSheet } from '../../book/host-sheet';
import { declare, shown, always } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { HostObject } from '../../richapi/host-object';
import type { ExcelContext, Standing } from '../context';
import { addressOf } from '../events';
import { writtenSheetName } from '../../../domain/sheet/names';

/** Where a range is. A kept one follows its cells when rows and columns come and go. */
export abstract class RangePlace extends HostObject implements Standing {
  static {
    declare(RangePlace, {
      RowIndex: shown(({ $cells }) => $cells.row),
      ColumnIndex: shown(({ $cells }) => $cells.column),
      RowCount: shown(({ $cells }) => $cells.rows),
      ColumnCount: shown(({ $cells }) => $cells.columns),
      Address: shown(({ $address }) => $address),
      AddressLocal: shown(({ $address }) => $address),
      // -1 when there are more than a 32-bit number counts.
      CellCount: shown(({ $cells: { rows, columns } }) => (rows * columns > 2_147_483_647 ? -1 : rows * columns)),
      IsEntireColumn: shown(({ $cells }) => $cells.rows >= SHEET_ROWS),
      IsEntireRow: shown(({ $cells }) => $cells.columns >= SHEET_COLUMNS),
      HasSpill: always(false),
      Top: shown(({ $sheet, $cells }) => $sheet.sizes.top($cells.row)),
      Left: shown(({ $sheet, $cells }) => $sheet.sizes.left($cells.column)),
      Height: shown(({ $sheet, $bounded }) => $sheet.sizes.boxOf($bounded).height),
      Width: shown(({ $sheet, $bounded }) => $sheet.sizes.boxOf($bounded).width),
    });
  }

  $area: Area | undefined;

  constructor(
    readonly $context: ExcelContext,
    readonly $sheet: HostSheet,
    area: Area,
  ) {
    super();
    this.$area = area;
    $context.follow(this);
  }

  /** The cells as they stand now; deleted cells leave no range. */
  get $cells(): Area {
    this.$context.alive(this.$sheet);
    return this.$area ?? fail('InvalidReference');
  }

  get $areas(): readonly Area[] {
    return [this.$cells];
  }
  get $boundedAreas(): readonly Area[] {
    return [this.$bounded];
  }

  get $address(): string {
    return `${writtenSheetName(this.$sheet.name)}!${addressOf(this.$cells)}`;
  }

  /** Whole rows and columns cut to what the grid has. */
  get $bounded(): Area {
    const area = this.$cells;
    const unbounded = area.rows >= SHEET_ROWS || area.columns >= SHEET_COLUMNS;
    return unbounded ? this.$context.book.grid.within(this.$sheet.id, area) : area;
  }
}
