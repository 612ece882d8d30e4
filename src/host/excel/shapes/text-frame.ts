import { newText, type ShapeText } from '../../book/shapes/shape';
import { fail } from '../../richapi/host-error';
import { HostObject } from '../../richapi/host-object';
import { colorOf, numberAtLeast, oneOf, requireText, truthOf, wholeNumber } from '../refusals';
import type { Shape } from './shape';

const HORIZONTAL = { Left: 'left', Center: 'center', Right: 'right' } as const;
const VERTICAL = { Top: 'top', Middle: 'middle', Bottom: 'bottom' } as const;
const AUTO_SIZE = ['AutoSizeNone', 'AutoSizeTextToFitShape', 'AutoSizeShapeToFitText', 'AutoSizeMixed'] as const;

type Side = keyof ShapeText['margins'];

/** The text of a shape and how it stands in it. */
export class TextFrame extends HostObject {
  static override readonly typeName = 'TextFrame';
  static override readonly scalars = [
    'LeftMargin', 'RightMargin', 'TopMargin', 'BottomMargin', 'HorizontalAlignment', 'HorizontalOverflow', 'VerticalAlignment',
    'VerticalOverflow', 'Orientation', 'ReadingOrder', 'HasText', 'AutoSizeSetting',
  ]; // prettier-ignore

  constructor(private readonly $of: Shape) {
    super();
  }

  get $text(): ShapeText {
    return this.$of.$shape.text ?? newText('', '#000000');
  }
  $change(apply: (text: ShapeText) => void): void {
    this.$of.$change((shape) => {
      shape.text ??= newText('', '#000000');
      apply(shape.text);
    });
  }

  get TextRange(): TextRange {
    return new TextRange(this);
  }
  get HasText(): boolean {
    return this.$text.value !== '';
  }
  get HorizontalAlignment(): string {
    const { horizontal } = this.$text;
    return (Object.keys(HORIZONTAL) as (keyof typeof HORIZONTAL)[]).find((name) => HORIZONTAL[name] === horizontal) ?? 'Left';
  }
  set HorizontalAlignment(name: unknown) {
    const horizontal = HORIZONTAL[oneOf(['Left', 'Center', 'Right'], name)];
    this.$change((text) => {
      text.horizontal = horizontal;
    });
  }
  get VerticalAlignment(): string {
    const { vertical } = this.$text;
    return (Object.keys(VERTICAL) as (keyof typeof VERTICAL)[]).find((name) => VERTICAL[name] === vertical) ?? 'Top';
  }
  set VerticalAlignment(name: unknown) {
    const vertical = VERTICAL[oneOf(['Top', 'Middle', 'Bottom'], name)];
    this.$change((text) => {
      text.vertical = vertical;
    });
  }
  get LeftMargin(): number {
    return this.$text.margins.left;
  }
  set LeftMargin(points: unknown) {
    this.$margin('left', points);
  }
  get RightMargin(): number {
    return this.$text.margins.right;
  }
  set RightMargin(points: unknown) {
    this.$margin('right', points);
  }
  get TopMargin(): number {
    return this.$text.margins.top;
  }
  set TopMargin(points: unknown) {
    this.$margin('top', points);
  }
  get BottomMargin(): number {
    return this.$text.margins.bottom;
  }
  set BottomMargin(points: unknown) {
    this.$margin('bottom', points);
  }
  get AutoSizeSetting(): string {
    return this.$text.autoSize;
  }
  set AutoSizeSetting(setting: unknown) {
    const autoSize = oneOf(AUTO_SIZE, setting);
    this.$change((text) => {
      text.autoSize = autoSize;
    });
  }
  get HorizontalOverflow(): string {
    return 'Overflow';
  }
  get VerticalOverflow(): string {
    return 'Overflow';
  }
  get Orientation(): string {
    return 'Horizontal';
  }
  get ReadingOrder(): string {
    return 'LeftToRight';
  }
  DeleteText(): void {
    this.$change((text) => {
      text.value = '';
    });
  }

  private $margin(side: Side, points: unknown): void {
    const margin = numberAtLeast(points, 0);
    this.$change((text) => {
      text.margins = { ...text.margins, [side]: margin };
    });
  }
}

export class TextRange extends HostObject {
  static override readonly typeName = 'TextRange';
  static override readonly scalars = ['Text'];

  constructor(
    readonly $frame: TextFrame,
    private readonly $part?: { readonly start: number; readonly length: number | undefined },
  ) {
    super();
  }

  get Text(): string {
    const { value } = this.$frame.$text;
    if (!this.$part) return value;
    const { start, length } = this.$part;
    return value.slice(start, length === undefined ? undefined : start + length);
  }
  set Text(text: unknown) {
    const value = requireText(text);
    if (this.$part) fail('InvalidOperation');
    this.$frame.$change((kept) => {
      kept.value = value;
    });
  }
  get Font(): ShapeFont {
    return new ShapeFont(this.$frame);
  }
  GetSubstring(start: unknown, length: unknown): TextRange {
    const from = numberAtLeast(wholeNumber(start), 0);
    return new TextRange(this.$frame, {
      start: from,
      length: length === undefined ? undefined : numberAtLeast(wholeNumber(length), 0),
    });
  }
}

const UNDERLINES = ['None', 'Single', 'Double', 'Heavy', 'Dotted', 'Dash', 'Wavy'] as const;

/** The font of a shape's whole text. */
export class ShapeFont extends HostObject {
  static override readonly typeName = 'ShapeFont';
  static override readonly scalars = ['Size', 'Name', 'Color', 'Bold', 'Italic', 'Underline'];

  constructor(private readonly $frame: TextFrame) {
    super();
  }

  get Size(): number {
    return this.$frame.$text.size;
  }
  set Size(points: unknown) {
    const size = numberAtLeast(points, 1);
    this.$frame.$change((text) => {
      text.size = size;
    });
  }
  get Name(): string {
    return this.$frame.$text.font;
  }
  set Name(name: unknown) {
    const font = requireText(name);
    this.$frame.$change((text) => {
      text.font = font;
    });
  }
  get Color(): string {
    return this.$frame.$text.color;
  }
  set Color(color: unknown) {
    const wanted = colorOf(color);
    this.$frame.$change((text) => {
      text.color = wanted;
    });
  }
  get Bold(): boolean {
    return this.$frame.$text.bold;
  }
  set Bold(on: unknown) {
    const bold = truthOf(on);
    this.$frame.$change((text) => {
      text.bold = bold;
    });
  }
  get Italic(): boolean {
    return this.$frame.$text.italic;
  }
  set Italic(on: unknown) {
    const italic = truthOf(on);
    this.$frame.$change((text) => {
      text.italic = italic;
    });
  }
  get Underline(): string {
    return this.$frame.$text.underline;
  }
  set Underline(style: unknown) {
    const underline = oneOf(UNDERLINES, style);
    this.$frame.$change((text) => {
      text.underline = underline;
    });
  }
}
