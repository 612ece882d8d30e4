import { HostObject } from '../../richapi/host-object';
import type { HostConditionalFormat } from './conditional-formats';
import { colorOf, truthOf } from '../refusals';

/** What a conditional format changes of the cells' look. */
export class ConditionalRangeFormat extends HostObject {
  static override readonly typeName = 'ConditionalRangeFormat';

  constructor(private readonly $of: HostConditionalFormat) {
    super();
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.$of);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.$of);
  }
}

export class ConditionalRangeFill extends HostObject {
  static override readonly typeName = 'ConditionalRangeFill';
  static override readonly scalars = ['Color'];

  constructor(private readonly $of: HostConditionalFormat) {
    super();
  }
  get Color(): string {
    return this.$of.$look.fill ?? '';
  }
  set Color(color: unknown) {
    this.$of.$setLook({ fill: colorOf(color) });
  }
}

export class ConditionalRangeFont extends HostObject {
  static override readonly typeName = 'ConditionalRangeFont';
  static override readonly scalars = ['Color', 'Italic', 'Bold', 'Strikethrough'];

  constructor(private readonly $of: HostConditionalFormat) {
    super();
  }
  get Color(): string {
    return this.$of.$look.color ?? '';
  }
  set Color(color: unknown) {
    this.$of.$setLook({ color: colorOf(color) });
  }
  get Bold(): boolean {
    return this.$of.$look.bold ?? false;
  }
  set Bold(bold: unknown) {
    this.$of.$setLook({ bold: truthOf(bold) });
  }
  get Italic(): boolean {
    return this.$of.$look.italic ?? false;
  }
  set Italic(italic: unknown) {
    this.$of.$setLook({ italic: truthOf(italic) });
  }
  get Strikethrough(): boolean {
    return this.$of.$look.strike ?? false;
  }
  set Strikethrough(strike: unknown) {
    this.$of.$setLook({ strike: truthOf(strike) });
  }
}
