import type { BookLine } from '../../../files/xlsx/book-line';
import { NEW_STROKE } from '../../book/shapes/shape';
import { always, declare, partsOf, settable, shown } from '../../richapi/declare';
import { HostView } from '../../richapi/host-object';
import { atLeast, colorOf, named, numberAtLeast, truthOf } from '../refusals';
import type { Shape } from './shape';

export class ShapeFill extends HostView<Shape> {
  static override readonly typeName = 'ShapeFill';

  static {
    declare(ShapeFill, {
      ForegroundColor: settable(
        ({ $of }) => $of.$shape.fill ?? '',
        colorOf,
        ({ $of }, fill) => {
          $of.$set({ fill });
        },
      ),
      Type: shown(({ $of }) => ($of.$shape.fill === undefined ? 'NoFill' : 'Solid')),
      Transparency: settable(
        ({ $of }) => $of.$shape.fillTransparency,
        (part) => Math.min(1, numberAtLeast(part, 0)),
        ({ $of }, fillTransparency) => {
          $of.$set({ fillTransparency });
        },
      ),
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
const outline = partsOf<ShapeLineFormat, BookLine>(
  ({ $of }) => $of.$shape.stroke,
  ({ $of }, patch) => {
    $of.$set({ stroke: { ...($of.$shape.stroke ?? NEW_STROKE), ...patch } });
  },
);

export class ShapeLineFormat extends HostView<Shape> {
  static override readonly typeName = 'ShapeLineFormat';

  static {
    declare(ShapeLineFormat, {
      Visible: settable(
        ({ $of }) => $of.$shape.stroke !== undefined,
        truthOf,
        ({ $of }, visible) => {
          $of.$set({ stroke: visible ? ($of.$shape.stroke ?? { ...NEW_STROKE }) : undefined });
        },
      ),
      Color: outline('color', colorOf, ''),
      Style: always('Single'),
      Weight: outline('weight', atLeast(0)),
      DashStyle: outline('dash', DASH),
      Transparency: always(0),
    });
  }
}
