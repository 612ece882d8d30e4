import { EXCEL_LIMITS } from '../../../domain/sheet/limits';
import type { BookFont } from '../../../files/xlsx/book-style';
import type { StylePatch } from '../../book/style';
import { always, declare, settable, shown, type Declared } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { HostView } from '../../richapi/host-object';
import { cellsOf, common, restyle, type Formatted } from './range-style';
import { colorOf, named, textWithin, truthOf, within } from '../refusals';

/** The fill of cells; '' where they have none. */
export class RangeFill extends HostView<Formatted> {
  static override readonly typeName = 'RangeFill';

  static {
    declare(RangeFill, {
      Color: settable(
        // Excel answers white for cells without a fill, and '' where cells differ.
        ({ $of }) => common($of, (style) => style?.fill ?? '#FFFFFF') ?? '',
        (color) => (color === '' ? null : colorOf(color)),
        ({ $of }, fill) => {
          restyle($of, { fill });
        },
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

const UNDERLINE = named({ None: false, Single: true, Double: true, SingleAccountant: true, DoubleAccountant: true });

/** A property of letters: what the cells share; `mixed` where they differ. */
const letter = <Value>(
  read: (font: Partial<BookFont>, normal: BookFont) => unknown,
  taken: Parameters<typeof settable<RangeFont, Value>>[1],
  patch: (value: Value) => StylePatch['font'] & object,
  mixed: '' | null = null,
): Declared<RangeFont> =>
  settable(
    ({ $of }) => common($of, (style) => read(style?.font ?? {}, $of.$context.book.font)) ?? mixed,
    taken,
    ({ $of }, value) => {
      restyle($of, { font: patch(value) });
    },
  );

export class RangeFont extends HostView<Formatted> {
  static override readonly typeName = 'RangeFont';

  static {
    declare(RangeFont, {
      Name: letter(
        (font, normal) => font.name ?? normal.name,
        (name) => textWithin(name, EXCEL_LIMITS.fontName),
        (name) => ({ name }),
      ),
      Size: letter(
        (font, normal) => font.size ?? normal.size,
        within(EXCEL_LIMITS.fontSize.least, EXCEL_LIMITS.fontSize.most),
        (size) => ({ size }),
      ),
      Color: letter(
        (font) => font.color ?? '#000000',
        colorOf,
        (color) => ({ color }),
        '',
      ),
      Bold: letter(
        (font) => font.bold ?? false,
        truthOf,
        (bold) => ({ bold: bold || null }),
      ),
      Italic: letter(
        (font) => font.italic ?? false,
        truthOf,
        (italic) => ({ italic: italic || null }),
      ),
      Underline: letter(
        (font) => UNDERLINE.give(font.underline ?? false),
        UNDERLINE,
        (underline) => ({ underline }),
      ),
      Strikethrough: letter(
        (font) => font.strike ?? false,
        truthOf,
        (strike) => ({ strike }),
      ),
      Subscript: always(false),
      Superscript: always(false),
      TintAndShade: always(0),
    });
  }
}

/** Whether cells take input while their sheet is protected. */
export class FormatProtection extends HostView<Formatted> {
  static override readonly typeName = 'FormatProtection';

  static {
    declare(FormatProtection, {
      Locked: settable(({ $of }) => lockedIn($of), truthOf, lock),
      FormulaHidden: always(false),
    });
  }
}

function lockedIn({ $sheet, $boundedAreas }: Formatted): boolean | null {
  let first: boolean | undefined;
  for (const { row, column } of cellsOf($boundedAreas)) {
    const locked = $sheet.locked(row, column);
    first ??= locked;
    if (locked !== first) return null;
  }
  return first ?? null;
}

function lock({ $of: { $sheet, $areas } }: FormatProtection, locked: boolean): void {
  if ($sheet.protected) fail('AccessDenied');
  for (const area of $areas) $sheet.restyle(area, { locked });
}
