import type { Box } from '../../../domain/sheet/edit';
import type { HostSheet } from '../../book/host-sheet';
import { newShape, type HostShape } from '../../book/shapes/shape';
import { shapeOf } from '../../book/shapes/shape-store';
import { declareList } from '../../richapi/declare';
import { HostCollection } from '../../richapi/host-object';
import type { ExcelContext } from '../context';
import { requireAllowed } from '../refusals';
import type { HostDrawing } from './drawing';

/** Some of the drawing objects of a sheet, by place, name or id. */
export abstract class DrawingList<Item extends HostDrawing> extends HostCollection {
  static {
    declareList(DrawingList, ['GetCount', 'GetItem', 'GetItemAt', 'GetItemOrNullObject']);
  }

  constructor(
    readonly $context: ExcelContext,
    readonly $sheet: HostSheet,
  ) {
    super();
  }

  /** Those that are counted. */
  abstract get $shapes(): readonly HostShape[];
  /** Those that are found by name or id. */
  protected get $known(): readonly HostShape[] {
    return this.$shapes;
  }
  protected abstract $of(shape: HostShape): Item;

  $items(): readonly Item[] {
    return this.$shapes.map((shape) => this.$of(shape));
  }
  $item(key: unknown): Item | null {
    const found = typeof key === 'string' ? shapeOf(this.$known, key) : undefined;
    return found ? this.$of(found) : null;
  }

  /** Lays a new one over the others. */
  protected $add(parts: Partial<HostShape> & Pick<HostShape, 'kind' | 'name'>, { left, top, width, height }: Box): Item {
    requireAllowed(this.$sheet, 'objects');
    const { shapes, book } = this.$sheet;
    book.flush();
    const shape = newShape({
      ...parts,
      id: `{${crypto.randomUUID().toUpperCase()}}`,
      from: shapes.corner({ x: left, y: top }),
      to: shapes.corner({ x: left + width, y: top + height }),
    });
    shapes.add(shape);
    return this.$of(shape);
  }
}
