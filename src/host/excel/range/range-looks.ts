import { EXCEL_LIMITS } from '../../../domain/sheet/limits';
import { fail } from '../../richapi/host-error';
import { HostObject } from '../../richapi/host-object';
import { cellsOf, common, restyle, type Formatted } from './range-style';
import { colorOf, numberWithin, oneOf, textWithin, truthOf } from '../refusals';

/** The fill of cells; '' where they have none. */
export class RangeFill extends HostObject {
  static override readonly typeName = 'RangeFill';
  static override readonly scalars = ['Color', 'Pattern', 'PatternColor', 'PatternTintAndShade', 'TintAndShade'];

  constructor(private readonly $range: Formatted) {
    super();
  }

  get Color(): string | null {
    // Excel answers white for cells without a fill, and '' where cells differ.
    return common(this.$range, (style) => style?.fill ?? '#FFFFFF') ?? '';
  }
  set Color(color: unknown) {
    restyle(this.$range, { fill: color === '' ? null : colorOf(color) });
  }
  get Pattern(): string | null {
    return common(this.$range, (style) => (style?.fill ? 'Solid' : 'None'));
  }
  get PatternColor(): string {
    return '';
  }
  get PatternTintAndShade(): number {
    return 0;
  }
  get TintAndShade(): number {
    return 0;
  }
  Clear(): void {
    restyle(this.$range, { fill: null });
  }
}

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export class RangeFont extends HostObject {
  static override readonly typeName = 'RangeFont';
  static override readonly scalars = [
    'Name', 'Size', 'Color', 'Bold', 'Italic', 'Underline', 'Strikethrough', 'Subscript', 'Superscript', 'TintAndShade',
  ]; // prettier-ignore

  constructor(private readonly $range: Formatted) {
    super();
  }

  get Name(): string | null {
    const { name } = this.$range.$context.book.font;
    return common(this.$range, (style) => style?.font?.name ?? name);
  }
  set Name(name: unknown) {
    restyle(this.$range, { font: { name: textWithin(name, EXCEL_LIMITS.fontName) } });
  }
  get Size(): number | null {
    const { size } = this.$range.$context.book.font;
    return common(this.$range, (style) => style?.font?.size ?? size);
  }
  set Size(size: unknown) {
    restyle(this.$range, { font: { size: numberWithin(size, EXCEL_LIMITS.fontSize.least, EXCEL_LIMITS.fontSize.most) } });
  }
  get Color(): string | null {
    return common(this.$range, (style) => style?.font?.color ?? '#000000') ?? '';
  }
  set Color(color: unknown) {
    restyle(this.$range, { font: { color: colorOf(color) } });
  }
  get Bold(): boolean | null {
    return common(this.$range, (style) => style?.font?.bold ?? false);
  }
  set Bold(bold: unknown) {
    restyle(this.$range, { font: { bold: truthOf(bold) || null } });
  }
  get Italic(): boolean | null {
    return common(this.$range, (style) => style?.font?.italic ?? false);
  }
  set Italic(italic: unknown) {
    restyle(this.$range, { font: { italic: truthOf(italic) || null } });
  }
  get Underline(): string | null {
    return common(this.$range, (style) => (style?.font?.underline ? 'Single' : 'None'));
  }
  set Underline(name: unknown) {
    restyle(this.$range, { font: { underline: oneOf(UNDERLINES, name) !== 'None' } });
  }
  get Strikethrough(): boolean | null {
    return common(this.$range, (style) => style?.font?.strike ?? false);
  }
  set Strikethrough(strike: unknown) {
    restyle(this.$range, { font: { strike: truthOf(strike) } });
  }
  get Subscript(): boolean {
    return false;
  }
  get Superscript(): boolean {
    return false;
  }
  get TintAndShade(): number {
    return 0;
  }
}

/** Whether cells take input while their sheet is protected. */
export class FormatProtection extends HostObject {
  static override readonly typeName = 'FormatProtection';
  static override readonly scalars = ['Locked', 'FormulaHidden'];

  constructor(private readonly $range: Formatted) {
    super();
  }

  get Locked(): boolean | null {
    const { $sheet: sheet, $boundedAreas } = this.$range;
    let first: boolean | undefined;
    for (const { row, column } of cellsOf($boundedAreas)) {
      const locked = sheet.locked(row, column);
      first ??= locked;
      if (locked !== first) return null;
    }
    return first ?? null;
  }
  set Locked(locked: unknown) {
    if (this.$range.$sheet.protected) fail('AccessDenied');
    for (const area of this.$range.$areas) this.$range.$sheet.restyle(area, { locked: truthOf(locked) });
  }
  get FormulaHidden(): boolean {
    return false;
  }
}
