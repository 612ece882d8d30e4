import type { HostShape } from '../../book/shapes/shape';
import { declare, settable, shown } from '../../richapi/declare';
import { HostDrawing } from '../drawings/drawing';
import { numberAtLeast, oneOf, requireAllowed } from '../refusals';

const anyNumber = (value: unknown): number => numberAtLeast(value, -Infinity);

/** How a shape is turned, moved by steps and stacked. */
export abstract class ShapePlace extends HostDrawing {
  static {
    declare(ShapePlace, {
      Rotation: settable(
        ({ $shape }) => $shape.rotation,
        (degrees) => numberAtLeast(degrees, -360),
        (shape, degrees) => shape.$turn(degrees),
      ),
      ZOrderPosition: shown(({ $layer }) => $layer),
    });
  }

  $set(patch: Partial<HostShape>): void {
    requireAllowed(this.$sheet, 'objects');
    this.$sheet.shapes.restyle(this.$shape.id, patch);
  }
  private $turn(degrees: number): void {
    this.$set({ rotation: ((degrees % 360) + 360) % 360 });
  }
  private get $layer(): number {
    return this.$sheet.shapes.all().indexOf(this.$shape);
  }

  IncrementLeft(points: unknown): void {
    this.$place({ left: numberAtLeast(this.$box.left + anyNumber(points), 0) });
  }
  IncrementTop(points: unknown): void {
    this.$place({ top: numberAtLeast(this.$box.top + anyNumber(points), 0) });
  }
  IncrementRotation(degrees: unknown): void {
    this.$turn(numberAtLeast(this.$shape.rotation + anyNumber(degrees), -360));
  }
  SetZOrder(position: unknown): void {
    requireAllowed(this.$sheet, 'objects');
    const { shapes } = this.$sheet;
    const { $layer: now } = this;
    const moves = { BringToFront: shapes.all().length, BringForward: now + 1, SendToBack: 0, SendBackward: now - 1 };
    shapes.raise(this.$shape, moves[oneOf(['BringToFront', 'BringForward', 'SendToBack', 'SendBackward'], position)]);
  }
}
