import { newText, type ShapeText } from '../../book/shapes/shape';
import { always, declareClass, link, partsOf, settable, shown, truthOf, viewClass } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { HostObject, HostView } from '../../richapi/host-object';
import { atLeast, colorOf, named, numberAtLeast, requireText, wholeNumber } from '../refusals';
import kinds from '../kinds.json';
import type { Shape } from './shape';

const part = partsOf<TextFrame, ShapeText>(
  ({ $text }) => $text,
  (frame, patch) => frame.$set(patch),
);

const margin = partsOf<TextFrame, ShapeText['margins']>(
  ({ $text }) => $text.margins,
  (frame, patch) => frame.$set({ margins: { ...frame.$text.margins, ...patch } }),
);

/** The text of a shape and how it stands in it. */
export class TextFrame extends HostView<Shape> {
  static {
    declareClass(TextFrame, 'TextFrame', {
      LeftMargin: margin('left', atLeast(0)),
      RightMargin: margin('right', atLeast(0)),
      TopMargin: margin('top', atLeast(0)),
      BottomMargin: margin('bottom', atLeast(0)),
      HorizontalAlignment: part(
        'horizontal',
        named({ Left: 'left', Center: 'center', Right: 'right' } as const, undefined, 'ShapeTextHorizontalAlignment'),
      ),
      HorizontalOverflow: always('Overflow'),
      VerticalAlignment: part(
        'vertical',
        named({ Top: 'top', Middle: 'middle', Bottom: 'bottom' } as const, undefined, 'ShapeTextVerticalAlignment'),
      ),
      VerticalOverflow: always('Overflow'),
      Orientation: always('Horizontal'),
      ReadingOrder: always('LeftToRight'),
      HasText: shown(({ $text }) => $text.value !== ''),
      AutoSizeSetting: part(
        'autoSize',
        named(['AutoSizeNone', 'AutoSizeTextToFitShape', 'AutoSizeShapeToFitText', 'AutoSizeMixed']),
      ),
      TextRange: link((frame) => new TextRange(frame)),
    });
  }

  get $text(): ShapeText {
    return this.$of.$shape.text ?? newText('', '#000000');
  }
  $set(patch: Partial<ShapeText>): void {
    this.$of.$set({ text: { ...this.$text, ...patch } });
  }

  DeleteText(): void {
    this.$set({ value: '' });
  }
}

const letters = partsOf<HostView<TextFrame>, ShapeText>(
  ({ $of }) => $of.$text,
  ({ $of }, patch) => $of.$set(patch),
);

/** The font of a shape's whole text. */
export const ShapeFont = viewClass<TextFrame>('ShapeFont', {
  Size: letters('size', atLeast(1)),
  Name: letters('font', requireText),
  Color: letters('color', colorOf),
  Bold: letters('bold', truthOf),
  Italic: letters('italic', truthOf),
  Underline: letters('underline', named(kinds.ShapeFontUnderlineStyle)),
});

export class TextRange extends HostObject {
  static {
    declareClass(TextRange, 'TextRange', {
      Text: settable(
        ({ $frame: { $text }, $part: { start, end } }) => $text.value.slice(start, end),
        requireText,
        ({ $frame, $part }, value) => {
          if ($part !== WHOLE) fail('InvalidOperation');
          $frame.$set({ value });
        },
      ),
      Font: link(({ $frame }) => new ShapeFont($frame)),
    });
  }

  constructor(
    readonly $frame: TextFrame,
    private readonly $part: { readonly start: number; readonly end: number | undefined } = WHOLE,
  ) {
    super();
  }

  GetSubstring(from: unknown, length: unknown): TextRange {
    const start = numberAtLeast(wholeNumber(from), 0);
    return new TextRange(this.$frame, {
      start,
      end: length === undefined ? undefined : start + numberAtLeast(wholeNumber(length), 0),
    });
  }
}

const WHOLE = { start: 0, end: undefined } as const;
