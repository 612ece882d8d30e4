import type { Area } from '../../../domain/sheet/address';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../book/grid';
import type { HostSheet } from '../../book/host-sheet';
import { fail } from '../../richapi/host-error';
import { HostObject } from '../../richapi/host-object';
import type { ExcelContext, Standing } from '../context';
import { addressOf } from '../events';
import { writtenSheetName } from '../../../domain/sheet/names';

/** Where a range is. A kept one follows its cells when rows and columns come and go. */
export abstract class RangePlace extends HostObject implements Standing {
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

  get RowIndex(): number {
    return this.$cells.row;
  }
  get ColumnIndex(): number {
    return this.$cells.column;
  }
  get RowCount(): number {
    return this.$cells.rows;
  }
  get ColumnCount(): number {
    return this.$cells.columns;
  }
  /** -1 when there are more than a 32-bit number counts. */
  get CellCount(): number {
    const count = this.$cells.rows * this.$cells.columns;
    return count > 2_147_483_647 ? -1 : count;
  }
  get Address(): string {
    return `${writtenSheetName(this.$sheet.name)}!${addressOf(this.$cells)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get IsEntireColumn(): boolean {
    return this.$cells.rows >= SHEET_ROWS;
  }
  get IsEntireRow(): boolean {
    return this.$cells.columns >= SHEET_COLUMNS;
  }
  get Left(): number {
    return this.$sheet.sizes.left(this.$cells.column);
  }
  get Top(): number {
    return this.$sheet.sizes.top(this.$cells.row);
  }
  get Width(): number {
    return this.$sheet.sizes.boxOf(this.$bounded).width;
  }
  get Height(): number {
    return this.$sheet.sizes.boxOf(this.$bounded).height;
  }
  get HasSpill(): boolean {
    return false;
  }

  /** Whole rows and columns cut to what the grid has. */
  get $bounded(): Area {
    const area = this.$cells;
    const unbounded = area.rows >= SHEET_ROWS || area.columns >= SHEET_COLUMNS;
    return unbounded ? this.$context.book.grid.within(this.$sheet.id, area) : area;
  }
}
