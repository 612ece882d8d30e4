import { NEW_STROKE } from '../../book/shapes/shape';
import { HostObject } from '../../richapi/host-object';
import { colorOf, numberAtLeast, oneOf, truthOf } from '../refusals';
import type { Shape } from './shape';

export class ShapeFill extends HostObject {
  static override readonly typeName = 'ShapeFill';
  static override readonly scalars = ['ForegroundColor', 'Type', 'Transparency'];

  constructor(private readonly $of: Shape) {
    super();
  }

  get ForegroundColor(): string {
    return this.$of.$shape.fill ?? '';
  }
  set ForegroundColor(color: unknown) {
    this.SetSolidColor(color);
  }
  get Type(): string {
    return this.$of.$shape.fill === undefined ? 'NoFill' : 'Solid';
  }
  get Transparency(): number {
    return this.$of.$shape.fillTransparency;
  }
  set Transparency(part: unknown) {
    const transparency = Math.min(1, numberAtLeast(part, 0));
    this.$of.$change((shape) => {
      shape.fillTransparency = transparency;
    });
  }
  SetSolidColor(color: unknown): void {
    const fill = colorOf(color);
    this.$of.$change((shape) => {
      shape.fill = fill;
    });
  }
  Clear(): void {
    this.$of.$change((shape) => {
      shape.fill = undefined;
    });
  }
}

/** Excel's dash names and DrawingML's. */
const DASHES = {
  Solid: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  LongDash: 'lgDash',
  LongDashDot: 'lgDashDot',
  RoundDot: 'sysDot',
  SquareDot: 'sysDash',
  LongDashDotDot: 'lgDashDotDot',
  SystemDash: 'sysDash',
  SystemDot: 'sysDot',
  SystemDashDot: 'sysDashDot',
} as const;
type Dash = keyof typeof DASHES;

export class ShapeLineFormat extends HostObject {
  static override readonly typeName = 'ShapeLineFormat';
  static override readonly scalars = ['Visible', 'Color', 'Style', 'Weight', 'DashStyle', 'Transparency'];

  constructor(private readonly $of: Shape) {
    super();
  }

  get Visible(): boolean {
    return this.$of.$shape.stroke !== undefined;
  }
  set Visible(shown: unknown) {
    const visible = truthOf(shown);
    this.$of.$change((shape) => {
      shape.stroke = visible ? (shape.stroke ?? { ...NEW_STROKE }) : undefined;
    });
  }
  get Color(): string {
    return this.$of.$shape.stroke?.color ?? '';
  }
  set Color(color: unknown) {
    this.$stroke({ color: colorOf(color) });
  }
  get Weight(): number | null {
    return this.$of.$shape.stroke?.weight ?? null;
  }
  set Weight(points: unknown) {
    this.$stroke({ weight: numberAtLeast(points, 0) });
  }
  get DashStyle(): string {
    const dash = this.$of.$shape.stroke?.dash ?? 'solid';
    return (Object.keys(DASHES) as Dash[]).find((name) => DASHES[name] === dash) ?? 'Solid';
  }
  set DashStyle(name: unknown) {
    this.$stroke({ dash: DASHES[oneOf(Object.keys(DASHES) as Dash[], name)] });
  }
  get Style(): string {
    return 'Single';
  }
  get Transparency(): number {
    return 0;
  }

  /** Setting any part of an outline shows it. */
  private $stroke(change: { color?: string; weight?: number; dash?: string }): void {
    this.$of.$change((shape) => {
      shape.stroke = { ...(shape.stroke ?? NEW_STROKE), ...change };
    });
  }
}
