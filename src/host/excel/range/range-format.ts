import { EXCEL_LIMITS, WIDEST_COLUMN } from '../../../domain/sheet/limits';
import { fitColumn, fitRow } from '../../book/fit';
import { HostObject } from '../../richapi/host-object';
import { RangeBorderCollection } from './range-borders';
import { FormatProtection, RangeFill, RangeFont } from './range-looks';
import { common, restyle, type Formatted } from './range-style';
import { numberAtLeast, numberWithin, oneOf, requireAllowed, truthOf, wholeNumber } from '../refusals';

const HORIZONTAL = {
  General: null,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;

const VERTICAL = { Top: 'top', Center: 'center', Bottom: 'bottom', Justify: 'justify', Distributed: 'distributed' } as const;

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] => Object.keys(table) as Key[];

/** How cells look. A property that differs between the cells of the range reads as null. */
export class RangeFormat extends HostObject {
  static override readonly typeName = 'RangeFormat';
  static override readonly scalars = [
    'WrapText', 'HorizontalAlignment', 'VerticalAlignment', 'ColumnWidth', 'RowHeight', 'TextOrientation', 'IndentLevel',
    'ShrinkToFit', 'ReadingOrder', 'UseStandardHeight', 'UseStandardWidth', 'AutoIndent',
  ]; // prettier-ignore

  constructor(private readonly $range: Formatted) {
    super();
  }

  get Fill(): RangeFill {
    return new RangeFill(this.$range);
  }
  get Font(): RangeFont {
    return new RangeFont(this.$range);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.$range);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.$range);
  }

  get WrapText(): boolean | null {
    return common(this.$range, (style) => style?.wrap ?? false);
  }
  set WrapText(wrap: unknown) {
    restyle(this.$range, { wrap: truthOf(wrap) });
  }
  get HorizontalAlignment(): string | null {
    return common(
      this.$range,
      (style) => keysOf(HORIZONTAL).find((key) => HORIZONTAL[key] === (style?.horizontal ?? null)) ?? 'General',
    );
  }
  set HorizontalAlignment(name: unknown) {
    restyle(this.$range, { horizontal: HORIZONTAL[oneOf(keysOf(HORIZONTAL), name)] });
  }
  get VerticalAlignment(): string | null {
    return common(
      this.$range,
      (style) => keysOf(VERTICAL).find((key) => VERTICAL[key] === (style?.vertical ?? 'bottom')) ?? 'Bottom',
    );
  }
  set VerticalAlignment(name: unknown) {
    restyle(this.$range, { vertical: VERTICAL[oneOf(keysOf(VERTICAL), name)] });
  }
  get IndentLevel(): number | null {
    return common(this.$range, (style) => style?.indent ?? 0);
  }
  set IndentLevel(level: unknown) {
    restyle(this.$range, { indent: numberAtLeast(wholeNumber(level), 0) || null });
  }
  get TextOrientation(): number | null {
    return common(this.$range, (style) => (style?.rotation === 255 ? 180 : (style?.rotation ?? 0)));
  }
  set TextOrientation(degrees: unknown) {
    const turned = wholeNumber(degrees);
    restyle(this.$range, { rotation: turned === 180 ? 255 : turned || null });
  }
  get ShrinkToFit(): boolean {
    return false;
  }
  get ReadingOrder(): string {
    return 'Context';
  }
  get AutoIndent(): boolean {
    return false;
  }

  get ColumnWidth(): number | null {
    return same(this.$columns(), (column) => this.$range.$sheet.sizes.columnWidth(column));
  }
  set ColumnWidth(points: unknown) {
    requireAllowed(this.$range.$sheet, 'formatColumns');
    const width = numberWithin(points, 0, WIDEST_COLUMN);
    for (const { column, columns } of this.$range.$boundedAreas) this.$range.$sheet.sizes.setColumnWidth(column, columns, width);
  }
  get RowHeight(): number | null {
    return same(this.$rows(), (row) => this.$range.$sheet.sizes.rowHeight(row));
  }
  set RowHeight(points: unknown) {
    requireAllowed(this.$range.$sheet, 'formatRows');
    const height = numberWithin(points, 0, EXCEL_LIMITS.rowHeight);
    for (const { row, rows } of this.$range.$boundedAreas) this.$range.$sheet.sizes.setRowHeight(row, rows, height);
  }
  get UseStandardWidth(): boolean {
    return false;
  }
  get UseStandardHeight(): boolean {
    return this.$range.$areas.every(({ row }) => this.$range.$sheet.sizes.fitsText(row));
  }

  AutofitColumns(): void {
    requireAllowed(this.$range.$sheet, 'formatColumns');
    for (const column of this.$columns()) fitColumn(this.$range.$sheet, column);
  }
  AutofitRows(): void {
    requireAllowed(this.$range.$sheet, 'formatRows');
    for (const row of this.$rows()) fitRow(this.$range.$sheet, row);
  }

  private $columns(): number[] {
    return this.$range.$boundedAreas.flatMap(({ column, columns }) => countFrom(column, columns));
  }
  private $rows(): number[] {
    return this.$range.$boundedAreas.flatMap(({ row, rows }) => countFrom(row, rows));
  }
}

const countFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index);

function same(indices: readonly number[], read: (index: number) => number): number | null {
  const values = new Set(indices.map(read));
  const [first] = values;
  return values.size === 1 ? (first ?? null) : null;
}
