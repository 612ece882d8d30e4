import { declare, declareClass, link, shown } from '../../richapi/declare';
import { HostView } from '../../richapi/host-object';
import { requireAllowed } from '../refusals';
import type { Shape } from './shape';

/** What one kind of shape can do beyond every shape; it is known by the shape's id. */
export abstract class ShapeKind extends HostView<Shape> {
  static override readonly ids: readonly string[] = ['Id'];

  static {
    declare(ShapeKind, {
      Id: shown(({ $of }) => $of.$shape.id),
      Shape: link(({ $of }) => $of),
    });
  }
}

export class GeometricShape extends ShapeKind {
  static override readonly typeName = 'GeometricShape';
}

export class Image extends ShapeKind {
  static override readonly typeName = 'Image';
}

export class ShapeGroup extends ShapeKind {
  static {
    declareClass(ShapeGroup, 'ShapeGroup', { Shapes: link(({ $of }) => $of.$context.make.membersOf($of)) });
  }

  Ungroup(): void {
    requireAllowed(this.$of.$sheet, 'objects');
    const { shapes } = this.$of.$sheet;
    const group = this.$of.$shape;
    shapes.change(() => {
      for (const shape of shapes.all()) if (shape.group === group.id) shape.group = undefined;
    });
    shapes.remove(group);
  }
}
