import type { Glued, LineParts } from '../../book/shapes/shape';
import { declareClass, link, partsOf, settable, shown } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { shapeGiven } from '../given';
import { named, numberAtLeast, wholeNumber } from '../refusals';
import { ShapeKind } from './shape-kinds';
import type { Shape } from './shape';

const ARROWHEAD = named(['None', 'Triangle', 'Stealth', 'Diamond', 'Oval', 'Open']);

/** Excel's names for the ways of a connector. */
export const CONNECTOR = named({ Straight: 'straight', Elbow: 'elbow', Curve: 'curve' } as const);

const part = partsOf<Line, LineParts>(
  ({ $line }) => $line,
  (line, patch) => line.$set(patch),
);

/** The line side of a shape: its ends, what they are glued to, its arrowheads. */
export class Line extends ShapeKind {
  static {
    declareClass(Line, 'Line', {
      // The client spells this one with a small letter on the wire.
      connectorType: settable(
        ({ $line }) => CONNECTOR.give($line.path),
        CONNECTOR,
        (line, path) => line.$set({ path, via: undefined }),
      ),
      BeginArrowheadStyle: part('startArrow', ARROWHEAD),
      EndArrowheadStyle: part('endArrow', ARROWHEAD),
      IsBeginConnected: shown(({ $line }) => $line.from !== undefined),
      BeginConnectedSite: shown(({ $line }) => $line.from?.site),
      IsEndConnected: shown(({ $line }) => $line.to !== undefined),
      EndConnectedSite: shown(({ $line }) => $line.to?.site),
      BeginConnectedShape: link((line) => line.$other(line.$line.from)),
      EndConnectedShape: link((line) => line.$other(line.$line.to)),
    });
  }

  get $line(): LineParts {
    return this.$of.$shape.line ?? fail('InvalidOperation');
  }
  $set(patch: Partial<LineParts>): void {
    this.$of.$alter(({ line }) => {
      if (line) Object.assign(line, patch);
    });
  }

  /** The end moves to the site and follows its shape from then on. */
  ConnectBeginShape(shape: unknown, site: unknown): void {
    this.$set({ from: this.$glue(shape, site), via: undefined });
  }
  ConnectEndShape(shape: unknown, site: unknown): void {
    this.$set({ to: this.$glue(shape, site), via: undefined });
  }
  DisconnectBeginShape(): void {
    const { shapes } = this.$of.$sheet;
    const [start] = shapes.points(this.$of.$shape);
    this.$set({ from: undefined, ...(start && { start: shapes.corner(start) }) });
  }
  DisconnectEndShape(): void {
    const { shapes } = this.$of.$sheet;
    const end = shapes.points(this.$of.$shape).at(-1);
    this.$set({ to: undefined, ...(end && { end: shapes.corner(end) }) });
  }

  private $glue(shape: unknown, site: unknown): Glued {
    const other = shapeGiven(shape);
    if (other?.$sheet !== this.$of.$sheet) return fail('InvalidArgument');
    const index = numberAtLeast(wholeNumber(site), 0);
    return index < other.$sites ? { shapeId: other.$shape.id, site: index } : fail('InvalidArgument');
  }
  private $other(glue: Glued | undefined): Shape {
    const shape = glue && this.$of.$sheet.shapes.find(glue.shapeId);
    return shape ? this.$of.$context.make.shape(this.$of.$sheet, shape) : fail('ItemNotFound');
  }
}
