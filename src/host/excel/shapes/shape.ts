import { excelGeometry, presetOf, siteCount } from '../../../files/xlsx/preset-geometry';
import type { HostShape } from '../../book/shapes/shape';
import { declareClass, link, partsOf, settable, shown, truthOf, type Declared } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import type { HostObject } from '../../richapi/host-object';
import { Line } from './line';
import kinds from '../kinds.json';
import { named, oneOf, requireAllowed, requireText } from '../refusals';
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

const part = partsOf<Shape, HostShape>(
  ({ $shape }) => $shape,
  (shape, patch) => shape.$set(patch),
);

/** What shapes of one type have only. */
const onlyOf = (type: (typeof TYPES)[keyof typeof TYPES], make: (shape: Shape) => HostObject): Declared<Shape> =>
  link((shape) => (TYPES[shape.$shape.kind] === type ? make(shape) : fail('InvalidOperation')));

/** One drawing object. Places and sizes in points. */
export class Shape extends ShapePlace {
  static {
    declareClass(Shape, 'Shape', {
      AltTextTitle: part('altTitle', requireText),
      AltTextDescription: part('alt', requireText),
      Type: shown(({ $shape }) => TYPES[$shape.kind]),
      LockAspectRatio: part('lockAspect', truthOf),
      Placement: settable(
        ({ $shape }) => $shape.placement,
        named(['TwoCell', 'OneCell', 'Absolute']),
        (shape, placement) => {
          requireAllowed(shape.$sheet, 'objects');
          shape.$sheet.shapes.follow(shape.$shape, placement);
        },
      ),
      GeometricShapeType: settable(
        ({ $shape: { kind, geometry } }) => (TYPES[kind] === 'GeometricShape' ? excelGeometry(geometry) : null),
        (type) => presetOf(oneOf(kinds.GeometricShapeType, type)),
        (shape, geometry) => shape.$set({ geometry }),
      ),
      Visible: part('visible', truthOf),
      Level: shown(({ $shape }) => ($shape.group === undefined ? 0 : 1)),
      ConnectionSiteCount: shown(({ $sites }) => $sites),
      DisplayName: shown(({ $shape }) => $shape.name),
      Fill: link((shape) => new ShapeFill(shape)),
      LineFormat: link((shape) => new ShapeLineFormat(shape)),
      TextFrame: onlyOf('GeometricShape', (shape) => new TextFrame(shape)),
      Line: onlyOf('Line', (shape) => new Line(shape)),
      GeometricShape: onlyOf('GeometricShape', (shape) => new GeometricShape(shape)),
      Image: onlyOf('Image', (shape) => new Image(shape)),
      Group: onlyOf('Group', (shape) => new ShapeGroup(shape)),
      ParentGroup: link((shape) => shape.$other(shape.$shape.group) ?? fail('ItemNotFound')),
    });
  }

  /** How many places there are to glue a line to. */
  get $sites(): number {
    const { kind, geometry } = this.$shape;
    return kind === 'line' || kind === 'group' ? 0 : siteCount(geometry);
  }

  /** By id: how the client finds a shape again that a method gave it. */
  _GetShapeById(id: unknown): Shape | null {
    return this.$other(id);
  }
  private $other(id: unknown): Shape | null {
    const found = typeof id === 'string' ? this.$sheet.shapes.find(id) : undefined;
    return found ? new Shape(this.$context, this.$sheet, found) : null;
  }
}
