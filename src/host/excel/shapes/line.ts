import type { Glued, LineParts } from '../../book/shapes/shape';
import { fail } from '../../richapi/host-error';
import { HostObject } from '../../richapi/host-object';
import { shapeGiven } from '../given';
import { numberAtLeast, oneOf, wholeNumber } from '../refusals';
import type { Shape } from './shape';

const ARROWHEADS = ['None', 'Triangle', 'Stealth', 'Diamond', 'Oval', 'Open'] as const;
const PATHS = { Straight: 'straight', Elbow: 'elbow', Curve: 'curve' } as const;
type Path = keyof typeof PATHS;

/** The line side of a shape: its ends, what they are glued to, its arrowheads. */
export class Line extends HostObject {
  static override readonly typeName = 'Line';
  static override readonly scalars = [
    'Id', 'connectorType', 'BeginArrowheadStyle', 'EndArrowheadStyle', 'IsBeginConnected', 'BeginConnectedSite',
    'IsEndConnected', 'EndConnectedSite',
  ]; // prettier-ignore
  static override readonly ids = ['Id'];

  constructor(private readonly $of: Shape) {
    super();
  }

  private get $line(): LineParts {
    return this.$of.$shape.line ?? fail('InvalidOperation');
  }
  private $change(apply: (line: LineParts) => void): void {
    this.$of.$change(({ line }) => {
      if (line) apply(line);
    });
  }

  get Id(): string {
    return this.$of.Id;
  }
  get Shape(): Shape {
    return this.$of;
  }
  /** The client spells this one with a small letter on the wire. */
  get connectorType(): string {
    const { path } = this.$line;
    return (Object.keys(PATHS) as Path[]).find((name) => PATHS[name] === path) ?? 'Straight';
  }
  set connectorType(type: unknown) {
    const path = PATHS[oneOf(Object.keys(PATHS) as Path[], type)];
    this.$change((line) => {
      line.path = path;
      line.via = undefined;
    });
  }
  get BeginArrowheadStyle(): string {
    return this.$line.startArrow;
  }
  set BeginArrowheadStyle(style: unknown) {
    const arrow = oneOf(ARROWHEADS, style);
    this.$change((line) => {
      line.startArrow = arrow;
    });
  }
  get EndArrowheadStyle(): string {
    return this.$line.endArrow;
  }
  set EndArrowheadStyle(style: unknown) {
    const arrow = oneOf(ARROWHEADS, style);
    this.$change((line) => {
      line.endArrow = arrow;
    });
  }
  get IsBeginConnected(): boolean {
    return this.$line.from !== undefined;
  }
  get IsEndConnected(): boolean {
    return this.$line.to !== undefined;
  }
  get BeginConnectedSite(): number | null {
    return this.$line.from?.site ?? null;
  }
  get EndConnectedSite(): number | null {
    return this.$line.to?.site ?? null;
  }
  get BeginConnectedShape(): Shape {
    return this.$other(this.$line.from);
  }
  get EndConnectedShape(): Shape {
    return this.$other(this.$line.to);
  }

  /** The end moves to the site and follows its shape from then on. */
  ConnectBeginShape(shape: unknown, site: unknown): void {
    const glue = this.$glue(shape, site);
    this.$change((line) => {
      line.from = glue;
      line.via = undefined;
    });
  }
  ConnectEndShape(shape: unknown, site: unknown): void {
    const glue = this.$glue(shape, site);
    this.$change((line) => {
      line.to = glue;
      line.via = undefined;
    });
  }
  DisconnectBeginShape(): void {
    const [start] = this.$of.$sheet.shapes.points(this.$of.$shape);
    this.$change((line) => {
      line.from = undefined;
      if (start) line.start = this.$of.$sheet.shapes.corner(start);
    });
  }
  DisconnectEndShape(): void {
    const end = this.$of.$sheet.shapes.points(this.$of.$shape).at(-1);
    this.$change((line) => {
      line.to = undefined;
      if (end) line.end = this.$of.$sheet.shapes.corner(end);
    });
  }

  private $glue(shape: unknown, site: unknown): Glued {
    const other = shapeGiven(shape);
    if (other?.$sheet !== this.$of.$sheet) return fail('InvalidArgument');
    const index = numberAtLeast(wholeNumber(site), 0);
    return index < other.ConnectionSiteCount ? { shapeId: other.Id, site: index } : fail('InvalidArgument');
  }
  private $other(glue: Glued | undefined): Shape {
    const shape = glue && this.$of.$sheet.shapes.find(glue.shapeId);
    return shape ? this.$of.$context.make.shape(this.$of.$sheet, shape) : fail('ItemNotFound');
  }
}
