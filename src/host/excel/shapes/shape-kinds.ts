import { HostObject } from '../../richapi/host-object';
import { requireAllowed } from '../refusals';
import type { Shape } from './shape';
import type { GroupShapeCollection } from './shapes';

export class GeometricShape extends HostObject {
  static override readonly typeName = 'GeometricShape';
  static override readonly scalars = ['Id'];
  static override readonly ids = ['Id'];

  constructor(private readonly $of: Shape) {
    super();
  }
  get Id(): string {
    return this.$of.Id;
  }
  get Shape(): Shape {
    return this.$of;
  }
}

export class Image extends HostObject {
  static override readonly typeName = 'Image';
  static override readonly scalars = ['Id'];
  static override readonly ids = ['Id'];

  constructor(private readonly $of: Shape) {
    super();
  }
  get Id(): string {
    return this.$of.Id;
  }
  get Shape(): Shape {
    return this.$of;
  }
}

export class ShapeGroup extends HostObject {
  static override readonly typeName = 'ShapeGroup';
  static override readonly scalars = ['Id'];
  static override readonly ids = ['Id'];

  constructor(private readonly $of: Shape) {
    super();
  }
  get Id(): string {
    return this.$of.Id;
  }
  get Shape(): Shape {
    return this.$of;
  }
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
