import { EXCEL_LIMITS, WIDEST_COLUMN } from '../../../domain/sheet/limits';
import { fitColumn } from '../../book/fit';
import type { BookStyle } from '../../../files/xlsx/book-style';
import { always, declareClass, link, settable, shown, truthOf, type Form } from '../../richapi/declare';
import { HostView } from '../../richapi/host-object';
import { RangeBorderCollection } from './range-borders';
import { FormatProtection, RangeFill, RangeFont } from './range-looks';
import { looksOf, type Formatted } from './range-style';
import { named, numberAtLeast, requireAllowed, wholeNumber, within } from '../refusals';

const HORIZONTAL = named(
  { General: null, Left: 'left', Center: 'center', Right: 'right', Justify: 'justify', Distributed: 'distributed' } as const,
  undefined,
  'HorizontalAlignment',
);

const VERTICAL = named({ Top: 'top', Center: 'center', Bottom: 'bottom' } as const, 'Bottom', 'VerticalAlignment');

/** Files say "stacked" as 255 degrees. */
const ROTATION: Form<number | null> = {
  take: (given) => {
    const degrees = wholeNumber(given);
    return degrees === 180 ? 255 : degrees || null;
  },
  give: (kept) => (kept === 255 ? 180 : (kept ?? 0)),
};

const look = looksOf<BookStyle>(
  (style) => style,
  (part) => part,
);

/** How cells look. */
export class RangeFormat extends HostView<Formatted> {
  static {
    declareClass(RangeFormat, 'RangeFormat', {
      WrapText: look('wrap', truthOf, () => false),
      HorizontalAlignment: look('horizontal', HORIZONTAL, () => null),
      VerticalAlignment: look('vertical', VERTICAL, () => 'bottom'),
      ColumnWidth: settable(
        (format) => same(format.$columns(), (column) => format.$of.$sheet.sizes.columnWidth(column)),
        within(0, WIDEST_COLUMN, 'columnWidth'),
        ({ $of: { $sheet, $boundedAreas } }, width) => {
          requireAllowed($sheet, 'formatColumns');
          for (const { column, columns } of $boundedAreas) $sheet.sizes.setColumnWidth(column, columns, width);
        },
      ),
      RowHeight: settable(
        (format) => same(format.$rows(), (row) => format.$of.$sheet.sizes.rowHeight(row)),
        within(0, EXCEL_LIMITS.rowHeight, 'rowHeight'),
        ({ $of: { $sheet, $boundedAreas } }, height) => {
          requireAllowed($sheet, 'formatRows');
          for (const { row, rows } of $boundedAreas) $sheet.sizes.setRowHeight(row, rows, height);
        },
      ),
      TextOrientation: look('rotation', ROTATION, () => null),
      IndentLevel: look(
        'indent',
        (level) => numberAtLeast(wholeNumber(level), 0) || null,
        () => 0,
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
    const { $sheet, $boundedAreas } = this.$of;
    for (const area of $boundedAreas) {
      $sheet.sizes.letFit(area.row, area.rows);
      $sheet.refit(area);
    }
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
