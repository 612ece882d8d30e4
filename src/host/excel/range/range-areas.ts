import type { Area } from '../../../domain/sheet/address';
import type { HostSheet } from '../../book/host-sheet';
import { HostCollection, HostObject } from '../../richapi/host-object';
import type { ExcelContext } from '../context';
import { addressOf } from '../events';
import { writtenSheetName } from '../../../domain/sheet/names';
import { RangeFormat } from './range-format';
import type { Formatted } from './range-style';
import type { Range } from './range';
import type { Worksheet } from '../worksheet/worksheet';

/** Several rectangles of one sheet, such as its merged areas. */
export class RangeAreas extends HostObject implements Formatted {
  static override readonly typeName = 'RangeAreas';
  static override readonly scalars = ['Address', 'AddressLocal', 'AreaCount', 'CellCount', 'IsEntireColumn', 'IsEntireRow'];

  constructor(
    readonly $context: ExcelContext,
    readonly $sheet: HostSheet,
    readonly $areas: readonly Area[],
  ) {
    super();
  }

  get $boundedAreas(): readonly Area[] {
    return this.$ranges().flatMap(({ $boundedAreas }) => $boundedAreas);
  }
  private $ranges(): Range[] {
    return this.$areas.map((area) => this.$context.make.range(this.$sheet, area));
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.$ranges());
  }
  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get Worksheet(): Worksheet {
    return this.$context.make.worksheet(this.$sheet);
  }
  get AreaCount(): number {
    return this.$areas.length;
  }
  get CellCount(): number {
    return this.$areas.reduce((count, { rows, columns }) => count + rows * columns, 0);
  }
  get Address(): string {
    return this.$areas.map((area) => `${writtenSheetName(this.$sheet.name)}!${addressOf(area)}`).join(',');
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get IsEntireColumn(): boolean {
    return false;
  }
  get IsEntireRow(): boolean {
    return false;
  }
}

export class RangeCollection extends HostCollection {
  static override readonly typeName = 'RangeCollection';

  constructor(private readonly $ranges: readonly Range[]) {
    super();
  }

  $items(): readonly Range[] {
    return this.$ranges;
  }
  $item(index: unknown): Range | null {
    return typeof index === 'number' ? (this.$ranges[index] ?? null) : null;
  }
  GetCount(): number {
    return this.$ranges.length;
  }
  GetItemAt(index: unknown): Range | null {
    return this.$item(index);
  }
}
