import { HostObject } from '../../richapi/host-object';
import { requireAllowed } from '../refusals';
import type { Shape } from './shape';
import type { GroupShapeCollection } from './shapes';

/** What one kind of shape can do beyond every shape; it is known by the shape's id. */
abstract class ShapeKind extends HostObject {
  static override readonly scalars: readonly string[] = ['Id'];
  static override readonly ids: readonly string[] = ['Id'];

  constructor(protected readonly $of: Shape) {
    super();
  }
  get Id(): string {
    return this.$of.Id;
  }
  get Shape(): Shape {
    return this.$of;
  }
}

export class GeometricShape extends ShapeKind {
  static override readonly typeName = 'GeometricShape';
}

export class Image extends ShapeKind {
  static override readonly typeName = 'Image';
}

export class ShapeGroup extends ShapeKind {
  static override readonly typeName = 'ShapeGroup';

  get Shapes(): GroupShapeCollection {
    return this.$of.$context.make.membersOf(this.$of);
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
