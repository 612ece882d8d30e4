import type { HostSheet } from '../../book/host-sheet';
import type { HostShape } from '../../book/shapes/shape';
import { fail } from '../../richapi/host-error';
import { HostObject } from '../../richapi/host-object';
import type { ExcelContext } from '../context';
import { numberAtLeast, oneOf, requireAllowed } from '../refusals';

/** Which drawing object it is, where it stands and how it is moved. */
export abstract class ShapePlace extends HostObject {
  constructor(
    readonly $context: ExcelContext,
    readonly $sheet: HostSheet,
    private readonly $kept: HostShape,
  ) {
    super();
  }

  /** The shape, if it is still there. */
  get $shape(): HostShape {
    return this.$sheet.shapes.all().includes(this.$kept) ? this.$kept : fail('ItemNotFound');
  }
  $change(apply: (shape: HostShape) => void): void {
    requireAllowed(this.$sheet, 'objects');
    const shape = this.$shape;
    this.$sheet.shapes.change(() => {
      apply(shape);
    });
  }

  get Left(): number {
    return this.$sheet.shapes.box(this.$shape).left;
  }
  set Left(points: unknown) {
    this.$place('left', points);
  }
  get Top(): number {
    return this.$sheet.shapes.box(this.$shape).top;
  }
  set Top(points: unknown) {
    this.$place('top', points);
  }
  get Width(): number {
    return this.$sheet.shapes.box(this.$shape).width;
  }
  set Width(points: unknown) {
    this.$place('width', points);
  }
  get Height(): number {
    return this.$sheet.shapes.box(this.$shape).height;
  }
  set Height(points: unknown) {
    this.$place('height', points);
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
    this.$place('left', this.Left + numberAtLeast(points, -Infinity));
  }
  IncrementTop(points: unknown): void {
    this.$place('top', this.Top + numberAtLeast(points, -Infinity));
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
  private $place(part: 'left' | 'top' | 'width' | 'height', points: unknown): void {
    requireAllowed(this.$sheet, 'objects');
    const value = numberAtLeast(points, 0);
    const box = this.$sheet.shapes.box(this.$shape);
    const ratio = this.$shape.lockAspect && box.width > 0 && box.height > 0 ? box.height / box.width : undefined;
    const changed = { ...box, [part]: value };
    if (ratio !== undefined && part === 'width') changed.height = value * ratio;
    if (ratio !== undefined && part === 'height') changed.width = value / ratio;
    this.$sheet.shapes.place(this.$shape, changed);
  }
}
