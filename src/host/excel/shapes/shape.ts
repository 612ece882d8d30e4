import { excelTypeOf, presetOf, siteCount } from '../../book/shapes/geometry';
import { fail } from '../../richapi/host-error';
import { Line } from './line';
import { oneOf, requireText, truthOf } from '../refusals';
import { GeometricShape, Image, ShapeGroup } from './shape-kinds';
import { ShapePlace } from './shape-place';
import { ShapeFill, ShapeLineFormat } from './shape-looks';
import { TextFrame } from './text-frame';

const TYPES = {
  geometric: 'GeometricShape',
  'text-box': 'GeometricShape',
  line: 'Line',
  image: 'Image',
  chart: 'Unsupported',
  group: 'Group',
} as const;
const PLACEMENTS = ['TwoCell', 'OneCell', 'Absolute'] as const;

/** One drawing object. Places and sizes in points. */
export class Shape extends ShapePlace {
  static override readonly typeName = 'Shape';
  static override readonly scalars = [
    'Id', 'Name', 'Left', 'Top', 'Width', 'Height', 'Rotation', 'ZOrderPosition', 'AltTextTitle', 'AltTextDescription', 'Type',
    'LockAspectRatio', 'Placement', 'GeometricShapeType', 'Visible', 'Level', 'ConnectionSiteCount', 'DisplayName',
  ]; // prettier-ignore

  get DisplayName(): string {
    return this.Name;
  }
  get Type(): string {
    return TYPES[this.$shape.kind];
  }
  get GeometricShapeType(): string | null {
    const { kind, geometry } = this.$shape;
    return kind === 'geometric' || kind === 'text-box' ? excelTypeOf(geometry) : null;
  }
  set GeometricShapeType(type: unknown) {
    const wanted = presetOf(requireText(type));
    this.$change((shape) => {
      shape.geometry = wanted;
    });
  }

  get AltTextTitle(): string {
    return this.$shape.altTitle;
  }
  set AltTextTitle(text: unknown) {
    const title = requireText(text);
    this.$change((shape) => {
      shape.altTitle = title;
    });
  }
  get AltTextDescription(): string {
    return this.$shape.alt;
  }
  set AltTextDescription(text: unknown) {
    const alt = requireText(text);
    this.$change((shape) => {
      shape.alt = alt;
    });
  }
  get LockAspectRatio(): boolean {
    return this.$shape.lockAspect;
  }
  set LockAspectRatio(lock: unknown) {
    const lockAspect = truthOf(lock);
    this.$change((shape) => {
      shape.lockAspect = lockAspect;
    });
  }
  get Placement(): string {
    return this.$shape.placement;
  }
  set Placement(name: unknown) {
    const placement = oneOf(PLACEMENTS, name);
    this.$change((shape) => {
      shape.placement = placement;
    });
  }
  get Visible(): boolean {
    return this.$shape.visible;
  }
  set Visible(shown: unknown) {
    const visible = truthOf(shown);
    this.$change((shape) => {
      shape.visible = visible;
    });
  }
  get Level(): number {
    return this.$shape.group === undefined ? 0 : 1;
  }
  get ConnectionSiteCount(): number {
    const { kind, geometry } = this.$shape;
    return kind === 'line' || kind === 'group' ? 0 : siteCount(geometry);
  }

  get Fill(): ShapeFill {
    return new ShapeFill(this);
  }
  get LineFormat(): ShapeLineFormat {
    return new ShapeLineFormat(this);
  }
  get TextFrame(): TextFrame {
    return this.Type === 'GeometricShape' ? new TextFrame(this) : fail('InvalidOperation');
  }
  get Line(): Line {
    return this.$shape.line ? new Line(this) : fail('InvalidOperation');
  }
  get GeometricShape(): GeometricShape {
    return this.Type === 'GeometricShape' ? new GeometricShape(this) : fail('InvalidOperation');
  }
  get Image(): Image {
    return this.Type === 'Image' ? new Image(this) : fail('InvalidOperation');
  }
  get Group(): ShapeGroup {
    return this.Type === 'Group' ? new ShapeGroup(this) : fail('InvalidOperation');
  }
  get ParentGroup(): Shape {
    const parent = this.$sheet.shapes.all().find(({ id }) => id === this.$shape.group);
    return parent ? new Shape(this.$context, this.$sheet, parent) : fail('ItemNotFound');
  }

  /** By id: how the client finds a shape again that a method gave it. */
  _GetShapeById(id: unknown): Shape | null {
    const found = typeof id === 'string' ? this.$sheet.shapes.find(id) : undefined;
    return found ? new Shape(this.$context, this.$sheet, found) : null;
  }
}
