import type { Area } from '../../../domain/sheet/address';
import type { HostSheet } from '../../book/host-sheet';
import { always, declareClass, declareCollection, link, shown } from '../../richapi/declare';
import { HostCollection, HostObject } from '../../richapi/host-object';
import type { ExcelContext } from '../context';
import { addressOf } from '../events';
import { writtenSheetName } from '../../../domain/sheet/names';
import { RangeFormat } from './range-format';
import type { Formatted } from './range-style';
import type { Range } from './range';

/** Several rectangles of one sheet, such as its merged areas. */
export class RangeAreas extends HostObject implements Formatted {
  static {
    declareClass(RangeAreas, 'RangeAreas', {
      Address: shown(({ $address }) => $address),
      AddressLocal: shown(({ $address }) => $address),
      AreaCount: shown(({ $areas }) => $areas.length),
      CellCount: shown(({ $areas }) => $areas.reduce((count, { rows, columns }) => count + rows * columns, 0)),
      IsEntireColumn: always(false),
      IsEntireRow: always(false),
      Areas: link((areas) => new RangeCollection(areas.$ranges())),
      Format: link((areas) => new RangeFormat(areas)),
      Worksheet: link(({ $context, $sheet }) => $context.make.worksheet($sheet)),
    });
  }

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

  private get $address(): string {
    return this.$areas.map((area) => `${writtenSheetName(this.$sheet.name)}!${addressOf(area)}`).join(',');
  }
}

export class RangeCollection extends HostCollection {
  static {
    declareCollection(RangeCollection, 'RangeCollection', ['GetCount', 'GetItemAt']);
  }

  constructor(private readonly $ranges: readonly Range[]) {
    super();
  }

  $items(): readonly Range[] {
    return this.$ranges;
  }
  $item(index: unknown): Range | null {
    return typeof index === 'number' ? (this.$ranges[index] ?? null) : null;
  }
}
