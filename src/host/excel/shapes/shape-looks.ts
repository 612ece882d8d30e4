import type { BookLine } from '../../../files/xlsx/book-line';
import { NEW_STROKE, type HostShape } from '../../book/shapes/shape';
import { always, declareClass, partsOf, shown, viewClass } from '../../richapi/declare';
import { HostView } from '../../richapi/host-object';
import { atLeast, colorOf, named, numberAtLeast } from '../refusals';
import type { Shape } from './shape';

const part = partsOf<HostView<Shape>, HostShape>(
  ({ $of }) => $of.$shape,
  ({ $of }, patch) => $of.$set(patch),
);

export class ShapeFill extends HostView<Shape> {
  static {
    declareClass(ShapeFill, 'ShapeFill', {
      ForegroundColor: part('fill', colorOf, ''),
      Type: shown(({ $of }) => ($of.$shape.fill === undefined ? 'NoFill' : 'Solid')),
      Transparency: part('fillTransparency', (share) => Math.min(1, numberAtLeast(share, 0))),
    });
  }

  SetSolidColor(color: unknown): void {
    this.$of.$set({ fill: colorOf(color) });
  }
  Clear(): void {
    this.$of.$set({ fill: undefined });
  }
}

/** Excel's dash names and DrawingML's. */
const DASH = named({
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
});

/** Setting any part of an outline shows it. */
const outline = partsOf<HostView<Shape>, BookLine>(
  ({ $of }) => $of.$shape.stroke,
  ({ $of }, patch) => $of.$set({ stroke: { ...($of.$shape.stroke ?? NEW_STROKE), ...patch } }),
);

export const ShapeLineFormat = viewClass<Shape>('ShapeLineFormat', {
  Visible: part.present('stroke', () => ({ ...NEW_STROKE })),
  Color: outline('color', colorOf, ''),
  Style: always('Single'),
  Weight: outline('weight', atLeast(0)),
  DashStyle: outline('dash', DASH),
  Transparency: always(0),
});
