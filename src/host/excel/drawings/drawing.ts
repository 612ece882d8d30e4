import type { HostSheet } from '../../book/host-sheet';
import type { HostShape } from '../../book/shapes/shape';
import { fail } from '../../richapi/host-error';
import { HostObject } from '../../richapi/host-object';
import type { ExcelContext } from '../context';
import { numberAtLeast, requireAllowed, requireText } from '../refusals';

/** What lies over the cells, a shape or a chart: its name, where it stands and how it is moved. Places and sizes in points. */
export abstract class HostDrawing extends HostObject {
  static override readonly ids: readonly string[] = ['Id'];

  constructor(
    readonly $context: ExcelContext,
    readonly $sheet: HostSheet,
    private readonly $kept: HostShape,
  ) {
    super();
  }

  /** The drawing object, if it is still there. */
  get $shape(): HostShape {
    return this.$sheet.shapes.all().includes(this.$kept) ? this.$kept : fail('ItemNotFound');
  }
  protected $alter(apply: (shape: HostShape) => void): void {
    requireAllowed(this.$sheet, 'objects');
    const shape = this.$shape;
    this.$sheet.shapes.change(() => {
      apply(shape);
    });
  }

  get Id(): string {
    return this.$shape.id;
  }
  get Name(): string {
    return this.$shape.name;
  }
  set Name(name: unknown) {
    const wanted = requireText(name);
    if (wanted === '') fail('InvalidArgument');
    this.$alter((shape) => {
      shape.name = wanted;
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

  Delete(): void {
    requireAllowed(this.$sheet, 'objects');
    this.$sheet.shapes.remove(this.$shape);
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
