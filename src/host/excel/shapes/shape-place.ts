import type { HostShape } from '../../book/shapes/shape';
import { HostDrawing } from '../drawings/drawing';
import { numberAtLeast, oneOf, requireAllowed } from '../refusals';

/** How a shape is turned, moved by steps and stacked. */
export abstract class ShapePlace extends HostDrawing {
  $change(apply: (shape: HostShape) => void): void {
    this.$alter(apply);
  }

  get Rotation(): number {
    return this.$shape.rotation;
  }
  set Rotation(degrees: unknown) {
    const turned = ((numberAtLeast(degrees, -360) % 360) + 360) % 360;
    this.$change((shape) => {
      shape.rotation = turned;
    });
  }
  get ZOrderPosition(): number {
    return this.$sheet.shapes.all().indexOf(this.$shape);
  }
  IncrementLeft(points: unknown): void {
    this.Left = this.Left + numberAtLeast(points, -Infinity);
  }
  IncrementTop(points: unknown): void {
    this.Top = this.Top + numberAtLeast(points, -Infinity);
  }
  IncrementRotation(degrees: unknown): void {
    this.Rotation = this.Rotation + numberAtLeast(degrees, -Infinity);
  }
  SetZOrder(position: unknown): void {
    requireAllowed(this.$sheet, 'objects');
    const { shapes } = this.$sheet;
    const last = shapes.all().length;
    const now = this.ZOrderPosition;
    const moves = { BringToFront: last, BringForward: now + 1, SendToBack: 0, SendBackward: now - 1 };
    shapes.raise(this.$shape, moves[oneOf(['BringToFront', 'BringForward', 'SendToBack', 'SendBackward'], position)]);
  }
}
