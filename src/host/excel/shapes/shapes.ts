import { presetOf } from '../../../files/xlsx/preset-geometry';
import { NEW_FILL, NEW_STROKE, newText, type Corner, type HostShape } from '../../book/shapes/shape';
import { fail } from '../../richapi/host-error';
import { DrawingList } from '../drawings/drawing-list';
import kinds from '../kinds.json';
import { numberAtLeast, oneOf, requireText } from '../refusals';
import { CONNECTOR } from './line';
import { Shape } from './shape';

/** Excel's first place for a shape that was not yet put anywhere, in points. */
const FIRST_BOX = { left: 0, top: 0, width: 100, height: 100 };

/** What the shapes of a sheet and those of a group have in common. */
abstract class ShapeList extends DrawingList<Shape> {
  protected $of(shape: HostShape): Shape {
    return new Shape(this.$context, this.$sheet, shape);
  }
}

/** The drawing objects of a sheet. */
export class ShapeCollection extends ShapeList {
  static override readonly typeName = 'ShapeCollection';

  /** Members of groups belong to their group's own collection, charts to the sheet's charts. */
  get $shapes(): readonly HostShape[] {
    return this.$sheet.shapes.all().filter(({ group, kind }) => group === undefined && kind !== 'chart');
  }
  protected override get $known(): readonly HostShape[] {
    return this.$sheet.shapes.all().filter(({ kind }) => kind !== 'chart');
  }

  AddGeometricShape(type: unknown): Shape {
    const name = oneOf(kinds.GeometricShapeType, type);
    return this.$new(name, {
      kind: 'geometric',
      geometry: presetOf(name),
      fill: NEW_FILL,
      stroke: { ...NEW_STROKE },
      text: { ...newText('', '#FFFFFF'), horizontal: 'center', vertical: 'middle' },
    });
  }
  AddTextBox(text: unknown): Shape {
    return this.$new('TextBox', {
      kind: 'text-box',
      geometry: 'rect',
      fill: '#FFFFFF',
      stroke: { ...NEW_STROKE, color: '#BFBFBF', weight: 0.75 },
      text: newText(text === undefined ? '' : requireText(text), '#000000'),
    });
  }
  AddLine(startLeft: unknown, startTop: unknown, endLeft: unknown, endTop: unknown, type: unknown): Shape {
    const corner = (left: unknown, top: unknown): Corner =>
      this.$sheet.shapes.corner({ x: numberAtLeast(left, 0), y: numberAtLeast(top, 0) });
    return this.$new('Straight Connector', {
      kind: 'line',
      stroke: { ...NEW_STROKE, color: '#4472C4', weight: 0.5 },
      line: {
        path: CONNECTOR.take(type ?? 'Straight'),
        start: corner(startLeft, startTop),
        end: corner(endLeft, endTop),
        from: undefined,
        to: undefined,
        startArrow: 'None',
        endArrow: 'None',
        via: undefined,
      },
    });
  }
  AddImage(base64: unknown): Shape {
    const text = requireText(base64).replace(/^data:[^,]*,/, '');
    const mime = text.startsWith('iVBOR') ? 'image/png' : text.startsWith('/9j/') ? 'image/jpeg' : fail('InvalidArgument');
    return this.$new('Picture', { kind: 'image', image: { mime, base64: text } });
  }
  AddGroup(values: unknown): Shape {
    if (!Array.isArray(values) || values.length < 2) return fail('InvalidArgument');
    const members = (values as unknown[]).map((value) => this.$member(value));
    const boxes = members.map((shape) => this.$sheet.shapes.box(shape));
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const width = Math.max(...boxes.map((box) => box.left + box.width)) - left;
    const height = Math.max(...boxes.map((box) => box.top + box.height)) - top;
    const group = this.$new('Group', { kind: 'group' }, { left, top, width, height });
    this.$sheet.shapes.change(() => {
      for (const member of members) member.group = group.$shape.id;
    });
    return group;
  }

  private $member(value: unknown): HostShape {
    if (value instanceof Shape) return value.$shape;
    return (typeof value === 'string' ? this.$sheet.shapes.find(value) : undefined) ?? fail('InvalidArgument');
  }

  private $new(name: string, parts: Partial<HostShape> & Pick<HostShape, 'kind'>, box = FIRST_BOX): Shape {
    return this.$add({ ...parts, name: `${name} ${String(this.$sheet.shapes.all().length + 1)}` }, box);
  }
}

/** The members of a group. */
export class GroupShapeCollection extends ShapeList {
  static override readonly typeName = 'GroupShapeCollection';

  constructor(private readonly $group: Shape) {
    super($group.$context, $group.$sheet);
  }
  get $shapes(): readonly HostShape[] {
    const { id } = this.$group.$shape;
    return this.$sheet.shapes.all().filter(({ group }) => group === id);
  }
}
