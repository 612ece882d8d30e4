import { HostObject } from '../richapi/host-object';
import { RangeBorderCollection } from './range-borders';
import { FormatProtection, RangeFill, RangeFont } from './range-looks';
import type { Range } from './range';
import { common, restyle } from './range-style';
import { numberAtLeast, oneOf, requireAllowed, truthOf, wholeNumber } from './refusals';

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

  constructor(private readonly $range: Range) {
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
    const { column, columns } = this.$range.$bounded;
    return same(columns, (index) => this.$range.$sheet.sizes.columnWidth(column + index));
  }
  set ColumnWidth(points: unknown) {
    requireAllowed(this.$range.$sheet, 'formatColumns');
    const { column, columns } = this.$range.$bounded;
    this.$range.$sheet.sizes.setColumnWidth(column, columns, numberAtLeast(points, 0));
  }
  get RowHeight(): number | null {
    const { row, rows } = this.$range.$bounded;
    return same(rows, (index) => this.$range.$sheet.sizes.rowHeight(row + index));
  }
  set RowHeight(points: unknown) {
    requireAllowed(this.$range.$sheet, 'formatRows');
    const { row, rows } = this.$range.$bounded;
    this.$range.$sheet.sizes.setRowHeight(row, rows, Math.min(TALLEST, numberAtLeast(points, 0)));
  }
  get UseStandardWidth(): boolean {
    return false;
  }
  get UseStandardHeight(): boolean {
    return this.$range.$sheet.sizes.fitsText(this.$range.$cells.row);
  }

  AutofitColumns(): void {
    requireAllowed(this.$range.$sheet, 'formatColumns');
    const { column, columns } = this.$range.$bounded;
    for (let index = column; index < column + columns; index += 1) this.$range.$sheet.fitColumn(index);
  }
  AutofitRows(): void {
    requireAllowed(this.$range.$sheet, 'formatRows');
    const { row, rows } = this.$range.$bounded;
    for (let index = row; index < row + rows; index += 1) this.$range.$sheet.fitRow(index);
  }
}

/** Excel's limit on row heights, in points. */
const TALLEST = 409;

function same(count: number, read: (index: number) => number): number | null {
  const first = read(0);
  for (let index = 1; index < count; index += 1) if (read(index) !== first) return null;
  return first;
}
