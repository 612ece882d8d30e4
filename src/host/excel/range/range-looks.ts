import { EXCEL_LIMITS } from '../../../domain/sheet/limits';
import type { BookFont } from '../../../files/xlsx/book-style';
import { always, declareClass, settable, shown, truthOf, viewClass } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { HostView } from '../../richapi/host-object';
import { cellsOf, common, looksOf, restyle, type Formatted } from './range-style';
import { colorOf, named, textWithin, within } from '../refusals';

/** The fill of cells: white for cells without one, as Excel answers, and '' where cells differ. */
export class RangeFill extends HostView<Formatted> {
  static {
    declareClass(RangeFill, 'RangeFill', {
      Color: settable(
        ({ $of }) => common($of, (style) => style?.fill ?? '#FFFFFF') ?? '',
        (color) => (color === '' ? null : colorOf(color)),
        ({ $of }, fill) => restyle($of, { fill }),
      ),
      Pattern: shown(({ $of }) => common($of, (style) => (style?.fill ? 'Solid' : 'None'))),
      PatternColor: always(''),
      PatternTintAndShade: always(0),
      TintAndShade: always(0),
    });
  }

  Clear(): void {
    restyle(this.$of, { fill: null });
  }
}

const UNDERLINE = named<boolean | null>({ None: null, Single: true }, undefined, 'RangeUnderlineStyle');

const letters = looksOf<BookFont>(
  (style) => style.font,
  (font) => ({ font }),
);
const isOn = (given: unknown): true | null => truthOf(given) || null;

export const RangeFont = viewClass<Formatted>('RangeFont', {
  Name: letters(
    'name',
    (name) => textWithin(name, 'fontName'),
    ({ $context }) => $context.book.font.name,
  ),
  Size: letters(
    'size',
    within(EXCEL_LIMITS.fontSize.least, EXCEL_LIMITS.fontSize.most, 'fontSize'),
    ({ $context }) => $context.book.font.size,
  ),
  Color: letters('color', colorOf, () => '#000000', ''),
  Bold: letters('bold', isOn, () => false),
  Italic: letters('italic', isOn, () => false),
  Underline: letters('underline', UNDERLINE, () => null),
  Strikethrough: letters('strike', isOn, () => false),
  Subscript: always(false),
  Superscript: always(false),
  TintAndShade: always(0),
});

/** Whether cells take input while their sheet is protected. */
export const FormatProtection = viewClass<Formatted>('FormatProtection', {
  Locked: settable(({ $of }) => lockedIn($of), truthOf, lock),
  FormulaHidden: always(false),
});

function lockedIn({ $sheet, $boundedAreas }: Formatted): boolean | null {
  let first: boolean | undefined;
  for (const { row, column } of cellsOf($boundedAreas)) {
    const locked = $sheet.locked(row, column);
    first ??= locked;
    if (locked !== first) return null;
  }
  return first ?? null;
}

function lock({ $of: { $sheet, $areas } }: HostView<Formatted>, locked: boolean): void {
  if ($sheet.protected) fail('AccessDenied');
  for (const area of $areas) $sheet.restyle(area, { locked });
}
