import { EXCEL_LIMITS, WIDEST_COLUMN } from '../../../domain/sheet/limits';
import { fitColumn, fitRow } from '../../book/fit';
import type { BookStyle } from '../../../files/xlsx/book-style';
import type { StylePatch } from '../../book/style';
import { always, declare, link, settable, shown, type Declared } from '../../richapi/declare';
import { HostView } from '../../richapi/host-object';
import { RangeBorderCollection } from './range-borders';
import { FormatProtection, RangeFill, RangeFont } from './range-looks';
import { common, restyle, type Formatted } from './range-style';
import { named, numberAtLeast, requireAllowed, truthOf, wholeNumber, within } from '../refusals';

const HORIZONTAL = named({
  General: null,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const);

const VERTICAL = named(
  { Top: 'top', Center: 'center', Bottom: 'bottom', Justify: 'justify', Distributed: 'distributed' } as const,
  'Bottom',
);

/** A property that all cells share; null where they differ. */
const look = <Value>(
  read: (style: BookStyle) => unknown,
  taken: Parameters<typeof settable<RangeFormat, Value>>[1],
  patch: (value: Value) => StylePatch,
): Declared<RangeFormat> =>
  settable(
    ({ $of }) => common($of, (style) => read(style ?? {})),
    taken,
    ({ $of }, value) => {
      restyle($of, patch(value));
    },
  );

/** How cells look. */
export class RangeFormat extends HostView<Formatted> {
  static override readonly typeName = 'RangeFormat';

  static {
    declare(RangeFormat, {
      WrapText: look(
        ({ wrap = false }) => wrap,
        truthOf,
        (wrap) => ({ wrap }),
      ),
      HorizontalAlignment: look(
        ({ horizontal = null }) => HORIZONTAL.give(horizontal),
        HORIZONTAL,
        (horizontal) => ({ horizontal }),
      ),
      VerticalAlignment: look(
        ({ vertical }) => VERTICAL.give(vertical),
        VERTICAL,
        (vertical) => ({ vertical }),
      ),
      ColumnWidth: settable(
        (format) => same(format.$columns(), (column) => format.$of.$sheet.sizes.columnWidth(column)),
        within(0, WIDEST_COLUMN),
        ({ $of: { $sheet, $boundedAreas } }, width) => {
          requireAllowed($sheet, 'formatColumns');
          for (const { column, columns } of $boundedAreas) $sheet.sizes.setColumnWidth(column, columns, width);
        },
      ),
      RowHeight: settable(
        (format) => same(format.$rows(), (row) => format.$of.$sheet.sizes.rowHeight(row)),
        within(0, EXCEL_LIMITS.rowHeight),
        ({ $of: { $sheet, $boundedAreas } }, height) => {
          requireAllowed($sheet, 'formatRows');
          for (const { row, rows } of $boundedAreas) $sheet.sizes.setRowHeight(row, rows, height);
        },
      ),
      // Files say "stacked" as 255 degrees.
      TextOrientation: look(
        ({ rotation = 0 }) => (rotation === 255 ? 180 : rotation),
        wholeNumber,
        (degrees) => ({ rotation: degrees === 180 ? 255 : degrees || null }),
      ),
      IndentLevel: look(
        ({ indent = 0 }) => indent,
        (level) => numberAtLeast(wholeNumber(level), 0),
        (level) => ({ indent: level || null }),
      ),
      ShrinkToFit: always(false),
      ReadingOrder: always('Context'),
      UseStandardHeight: shown(({ $of: { $areas, $sheet } }) => $areas.every(({ row }) => $sheet.sizes.fitsText(row))),
      UseStandardWidth: always(false),
      AutoIndent: always(false),
      Fill: link(({ $of }) => new RangeFill($of)),
      Font: link(({ $of }) => new RangeFont($of)),
      Borders: link(({ $of }) => new RangeBorderCollection($of)),
      Protection: link(({ $of }) => new FormatProtection($of)),
    });
  }

  AutofitColumns(): void {
    requireAllowed(this.$of.$sheet, 'formatColumns');
    for (const column of this.$columns()) fitColumn(this.$of.$sheet, column);
  }
  AutofitRows(): void {
    requireAllowed(this.$of.$sheet, 'formatRows');
    for (const row of this.$rows()) fitRow(this.$of.$sheet, row);
  }

  private $columns(): number[] {
    return this.$of.$boundedAreas.flatMap(({ column, columns }) => countFrom(column, columns));
  }
  private $rows(): number[] {
    return this.$of.$boundedAreas.flatMap(({ row, rows }) => countFrom(row, rows));
  }
}

const countFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index);

function same(indices: readonly number[], read: (index: number) => number): number | null {
  const values = new Set(indices.map(read));
  const [first] = values;
  return values.size === 1 ? (first ?? null) : null;
}
