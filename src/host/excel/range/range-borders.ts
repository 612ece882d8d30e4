import type { Area } from '../../../domain/sheet/address';
import type { BookBorder } from '../../../files/xlsx/book-style';
import type { BorderSide } from '../../book/style';
import { fail } from '../../richapi/host-error';
import { HostCollection, HostObject } from '../../richapi/host-object';
import { cellsOf, type Formatted } from './range-style';
import { colorOf, oneOf, requireAllowed } from '../refusals';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const; // prettier-ignore
type Edge = (typeof EDGES)[number];

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
type LineStyle = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

/** Excel tells a line by its dash and its weight, files by one name for both. */
const FILE_NAMES: Readonly<Record<BookBorder['style'], readonly [LineStyle, Weight]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
  double: ['Double', 'Thick'],
};

interface Part {
  readonly area: Area;
  readonly side: BorderSide;
}

export class RangeBorderCollection extends HostCollection {
  static override readonly typeName = 'RangeBorderCollection';
  static override readonly scalars = ['Count'];

  constructor(private readonly $range: Formatted) {
    super();
  }

  $items(): readonly RangeBorder[] {
    return EDGES.map((edge) => new RangeBorder(this.$range, edge));
  }
  $item(edge: unknown): RangeBorder {
    return new RangeBorder(this.$range, oneOf(EDGES, edge));
  }
  get Count(): number {
    return EDGES.length;
  }
  GetItemAt(index: unknown): RangeBorder {
    return (typeof index === 'number' ? this.$items()[index] : undefined) ?? fail('InvalidArgument');
  }
}

/** One edge of a range, or the lines between its cells. */
export class RangeBorder extends HostObject {
  static override readonly typeName = 'RangeBorder';
  static override readonly scalars = ['SideIndex', 'Style', 'Weight', 'Color', 'TintAndShade'];

  constructor(
    private readonly $range: Formatted,
    private readonly $edge: Edge,
  ) {
    super();
  }

  get SideIndex(): string {
    return this.$edge;
  }
  get Style(): string | null {
    return this.$common((line) => (line ? FILE_NAMES[line.style][0] : 'None'));
  }
  set Style(style: unknown) {
    const wanted = oneOf(STYLES, style);
    this.$draw((line) =>
      wanted === 'None' ? null : { ...line, style: fileName(wanted, line ? FILE_NAMES[line.style][1] : 'Thin') },
    );
  }
  get Weight(): string | null {
    return this.$common((line) => (line ? FILE_NAMES[line.style][1] : 'Thin'));
  }
  set Weight(weight: unknown) {
    const wanted = oneOf(WEIGHTS, weight);
    this.$draw((line) => ({ ...line, style: fileName(line ? FILE_NAMES[line.style][0] : 'Continuous', wanted) }));
  }
  get Color(): string | null {
    return this.$common((line) => line?.color ?? '#000000');
  }
  set Color(color: unknown) {
    const wanted = colorOf(color);
    this.$draw((line) => ({ style: line?.style ?? 'thin', color: wanted }));
  }
  get TintAndShade(): number {
    return 0;
  }

  /** The cells along the edge, and the side of each that the line stands on. */
  private *$parts(): Generator<Part> {
    for (const area of this.$range.$boundedAreas) yield* this.$partsOf(area);
  }

  private *$partsOf(area: Area): Generator<Part> {
    const { row, column, rows, columns } = area;
    switch (this.$edge) {
      case 'EdgeTop':
        yield { area: { ...area, rows: 1 }, side: 'top' };
        return;
      case 'EdgeBottom':
        yield { area: { ...area, row: row + rows - 1, rows: 1 }, side: 'bottom' };
        return;
      case 'EdgeLeft':
        yield { area: { ...area, columns: 1 }, side: 'left' };
        return;
      case 'EdgeRight':
        yield { area: { ...area, column: column + columns - 1, columns: 1 }, side: 'right' };
        return;
      case 'InsideHorizontal':
        if (rows < 2) return;
        yield { area: { ...area, rows: rows - 1 }, side: 'bottom' };
        yield { area: { ...area, row: row + 1, rows: rows - 1 }, side: 'top' };
        return;
      case 'InsideVertical':
        if (columns < 2) return;
        yield { area: { ...area, columns: columns - 1 }, side: 'right' };
        yield { area: { ...area, column: column + 1, columns: columns - 1 }, side: 'left' };
        return;
      default:
        return;
    }
  }

  private $draw(change: (line: BookBorder | undefined) => BookBorder | null): void {
    requireAllowed(this.$range.$sheet, 'formatCells');
    const { $sheet: sheet } = this.$range;
    for (const { area, side } of this.$parts()) {
      sheet.restyle(area, { border: { [side]: change(sheet.border(area.row, area.column, side)) } });
    }
  }

  private $common(read: (line: BookBorder | undefined) => string): string | null {
    let first: string | undefined;
    for (const { area, side } of this.$parts()) {
      for (const { row, column } of cellsOf([area])) {
        const value = read(this.$range.$sheet.border(row, column, side));
        first ??= value;
        if (first !== value) return null;
      }
    }
    return first ?? read(undefined);
  }
}

function fileName(style: LineStyle, weight: Weight): BookBorder['style'] {
  const names = Object.keys(FILE_NAMES) as BookBorder['style'][];
  const both = names.find((name) => FILE_NAMES[name][0] === style && FILE_NAMES[name][1] === weight);
  return both ?? names.find((name) => FILE_NAMES[name][0] === style) ?? 'thin';
}
