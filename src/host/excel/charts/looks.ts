import type { BookLine } from '../../../files/xlsx/book-line';
import { declare, partsOf, settable, truthOf, viewClass } from '../../richapi/declare';
import { HostView } from '../../richapi/host-object';
import { atLeast, colorOf, requireText } from '../refusals';
import { LINE_STYLE } from './line-style';

interface FontParts {
  readonly name?: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly color: string;
}

/** A part of a chart that looks somehow, and how to change that. */
interface Access<Parts> {
  read(): Parts;
  change(patch: Partial<NonNullable<Parts>>): void;
}

const letters = partsOf<HostView<Access<FontParts>>, FontParts>(
  ({ $of }) => $of.read(),
  ({ $of }, patch) => $of.change(patch),
);

/** The letters of a part of a chart. */
export const ChartFont = viewClass<Access<FontParts>>('ChartFont', {
  Bold: letters('bold', truthOf, false),
  Color: letters('color', colorOf),
  Name: letters('name', requireText),
  Size: letters('size', atLeast(1)),
});

/** A ground of one colour; undefined takes it away. Its colour cannot be read before ExcelApi 1.16. */
export class ChartFill extends HostView<(color: string | undefined) => void> {
  static override readonly typeName = 'ChartFill';

  SetSolidColor(color: unknown): void {
    this.$of(colorOf(color));
  }
  Clear(): void {
    this.$of(undefined);
  }
}

/** A line of a chart, and how to change it or take it away. */
export interface LineAccess extends Access<BookLine | undefined> {
  clear(): void;
}

const line = partsOf<ChartLineFormat | ChartBorder, BookLine>(
  ({ $of }) => $of.read(),
  ({ $of }, patch) => $of.change(patch),
);

/** What all lines of a chart have. */
abstract class ChartLine extends HostView<LineAccess> {
  static {
    declare(ChartLine, {
      Color: line('color', colorOf, ''),
      LineStyle: settable(
        ({ $of }) => LINE_STYLE.give($of.read()?.dash),
        LINE_STYLE,
        ({ $of }, dash) => {
          if (dash === undefined) $of.clear();
          else $of.change({ dash });
        },
      ),
      Weight: line('weight', atLeast(0)),
    });
  }

  Clear(): void {
    this.$of.clear();
  }
}

export class ChartLineFormat extends ChartLine {
  static override readonly typeName = 'ChartLineFormat';
}

/** The frame of a chart. */
export class ChartBorder extends ChartLine {
  static override readonly typeName = 'ChartBorder';
}
