import { HostObject } from '../../richapi/host-object';
import { colorOf, numberAtLeast, requireText, truthOf } from '../refusals';
import { dashOf, lineStyleOf } from './line-style';

interface FontParts {
  readonly name?: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly color: string;
}

/** The letters of a part of a chart, and how to change them. */
interface FontAccess {
  read(): FontParts;
  change(patch: Partial<FontParts>): void;
}

export class ChartFont extends HostObject {
  static override readonly typeName = 'ChartFont';
  static override readonly scalars = ['Bold', 'Color', 'Name', 'Size'];

  constructor(private readonly $of: FontAccess) {
    super();
  }
  get Bold(): boolean {
    return this.$of.read().bold ?? false;
  }
  set Bold(bold: unknown) {
    this.$of.change({ bold: truthOf(bold) });
  }
  get Color(): string {
    return this.$of.read().color;
  }
  set Color(color: unknown) {
    this.$of.change({ color: colorOf(color) });
  }
  get Name(): string | null {
    return this.$of.read().name ?? null;
  }
  set Name(name: unknown) {
    this.$of.change({ name: requireText(name) });
  }
  get Size(): number {
    return this.$of.read().size;
  }
  set Size(points: unknown) {
    this.$of.change({ size: numberAtLeast(points, 1) });
  }
}

/** A ground of one colour; undefined takes it away. Its colour cannot be read before ExcelApi 1.16. */
export class ChartFill extends HostObject {
  static override readonly typeName = 'ChartFill';

  constructor(private readonly $set: (color: string | undefined) => void) {
    super();
  }
  SetSolidColor(color: unknown): void {
    this.$set(colorOf(color));
  }
  Clear(): void {
    this.$set(undefined);
  }
}

interface LineParts {
  readonly color: string;
  readonly weight: number;
  readonly dash: string;
}

/** A line of a chart, and how to change it or take it away. */
export interface LineAccess {
  read(): LineParts | undefined;
  change(patch: Partial<LineParts>): void;
  clear(): void;
}

export class ChartLineFormat extends HostObject {
  static override readonly typeName = 'ChartLineFormat';
  static override readonly scalars = ['Color', 'LineStyle', 'Weight'];

  constructor(private readonly $of: LineAccess) {
    super();
  }
  get Color(): string {
    return this.$of.read()?.color ?? '';
  }
  set Color(color: unknown) {
    this.$of.change({ color: colorOf(color) });
  }
  get Weight(): number | null {
    return this.$of.read()?.weight ?? null;
  }
  set Weight(points: unknown) {
    this.$of.change({ weight: numberAtLeast(points, 0) });
  }
  get LineStyle(): string {
    return lineStyleOf(this.$of.read()?.dash);
  }
  set LineStyle(name: unknown) {
    const dash = dashOf(name);
    if (dash === undefined) this.$of.clear();
    else this.$of.change({ dash });
  }
  Clear(): void {
    this.$of.clear();
  }
}
