import type { Box } from '../../../domain/sheet/edit';
import type { HostSheet } from '../../book/host-sheet';
import type { HostShape } from '../../book/shapes/shape';
import { declare, partsOf, settable, shown } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { HostObject } from '../../richapi/host-object';
import type { ExcelContext } from '../context';
import { atLeast, requireAllowed, requireText } from '../refusals';

const side = partsOf<HostDrawing, Box>(
  ({ $box }) => $box,
  (drawing, patch) => drawing.$place(patch),
);

/** What lies over the cells, a shape or a chart: its name, where it stands and how it is moved. Places and sizes in points. */
export abstract class HostDrawing extends HostObject {
  static override readonly ids: readonly string[] = ['Id'];

  static {
    declare(HostDrawing, {
      Id: shown(({ $shape }) => $shape.id),
      Name: settable(
        ({ $shape }) => $shape.name,
        (name) => requireText(name) || fail('InvalidArgument'),
        (drawing, name) => {
          drawing.$alter((shape) => {
            shape.name = name;
          });
        },
      ),
      Left: side('left', atLeast(0)),
      Top: side('top', atLeast(0)),
      Width: side('width', atLeast(0)),
      Height: side('height', atLeast(0)),
    });
  }

  constructor(
    readonly $context: ExcelContext,
    readonly $sheet: HostSheet,
    private readonly $kept: HostShape,
  ) {
    super();
  }

  /** The drawing object, if it is still there. */
  get $shape(): HostShape {
    return this.$sheet.shapes.withId(this.$kept.id) === this.$kept ? this.$kept : fail('ItemNotFound');
  }
  get $box(): Box {
    return this.$sheet.shapes.box(this.$shape);
  }
  $alter(apply: (shape: HostShape) => void): void {
    requireAllowed(this.$sheet, 'objects');
    const shape = this.$shape;
    this.$sheet.shapes.change(() => apply(shape));
  }
  /** Moves or sizes it; one whose proportions are locked keeps them. */
  $place(patch: Partial<Box>): void {
    requireAllowed(this.$sheet, 'objects');
    const { $box: box, $shape: shape } = this;
    const changed = { ...box, ...patch };
    if (shape.lockAspect && box.width > 0 && box.height > 0) {
      if (patch.width !== undefined) changed.height = (patch.width * box.height) / box.width;
      if (patch.height !== undefined) changed.width = (patch.height * box.width) / box.height;
    }
    this.$sheet.shapes.place(shape, changed);
  }

  Delete(): void {
    requireAllowed(this.$sheet, 'objects');
    this.$sheet.shapes.remove(this.$shape);
  }
}
