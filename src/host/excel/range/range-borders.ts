import type { Area } from '../../../domain/sheet/address';
import type { BookBorder } from '../../../files/xlsx/book-style';
import type { BorderSide } from '../../book/style';
import { COUNT, always, declareClass, declareCollection, settable, shown, type Declared } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { HostCollection, HostObject } from '../../richapi/host-object';
import { cellsOf, type Formatted } from './range-style';
import { colorOf, named, oneOf, requireAllowed } from '../refusals';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const; // prettier-ignore
type Edge = (typeof EDGES)[number];

const STYLE = named(['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot']);
const WEIGHT = named(['Hairline', 'Thin', 'Medium', 'Thick']);
type LineStyle = ReturnType<typeof STYLE.take>;
type Weight = ReturnType<typeof WEIGHT.take>;

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
  static {
    declareCollection(RangeBorderCollection, 'RangeBorderCollection', ['GetItemAt'], { Count: COUNT });
  }

  constructor(private readonly $range: Formatted) {
    super();
  }

  $items(): readonly RangeBorder[] {
    return EDGES.map((edge) => new RangeBorder(this.$range, edge));
  }
  $item(edge: unknown): RangeBorder {
    return new RangeBorder(this.$range, oneOf(EDGES, edge));
  }
}

type Line = BookBorder | undefined;

/** What all lines of an edge share, null where they differ; and how each of them is changed. */
const line = <Value>(
  read: (line: Line) => string,
  taken: Parameters<typeof settable<RangeBorder, Value>>[1],
  change: (line: Line, wanted: Value) => BookBorder | null,
): Declared<RangeBorder> =>
  settable(
    (border) => border.$common(read),
    taken,
    (border, wanted) => border.$draw((before) => change(before, wanted)),
  );

/** One edge of a range, or the lines between its cells. */
export class RangeBorder extends HostObject {
  static {
    declareClass(RangeBorder, 'RangeBorder', {
      SideIndex: shown(({ $edge }) => $edge),
      Style: line(
        (kept) => (kept ? FILE_NAMES[kept.style][0] : 'None'),
        STYLE,
        (kept, style) =>
          style === 'None' ? null : { ...kept, style: fileName(style, kept ? FILE_NAMES[kept.style][1] : 'Thin') },
      ),
      Weight: line(
        (kept) => (kept ? FILE_NAMES[kept.style][1] : 'Thin'),
        WEIGHT,
        (kept, weight) => ({ ...kept, style: fileName(kept ? FILE_NAMES[kept.style][0] : 'Continuous', weight) }),
      ),
      Color: line(
        (kept) => kept?.color ?? '#000000',
        colorOf,
        (kept, color) => ({ style: kept?.style ?? 'thin', color }),
      ),
      TintAndShade: always(0),
    });
  }

  constructor(
    private readonly $range: Formatted,
    private readonly $edge: Edge,
  ) {
    super();
  }

  /** The cells along the edge, and the side of each that the line stands on. */
  private $parts(): readonly Part[] {
    return this.$range.$boundedAreas.flatMap((area) => partsOf(area, this.$edge));
  }

  $draw(change: (line: BookBorder | undefined) => BookBorder | null): void {
    requireAllowed(this.$range.$sheet, 'formatCells');
    if (this.$edge.startsWith('Diagonal') && change(undefined)) {
      fail('NotImplemented', `The embedded workbook does not implement BorderIndex ${this.$edge}.`);
    }
    const { $sheet: sheet } = this.$range;
    for (const { area, side } of this.$parts()) {
      sheet.restyle(area, { border: { [side]: change(sheet.border(area.row, area.column, side)) } });
    }
  }

  $common(read: (line: BookBorder | undefined) => string): string | null {
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

function partsOf(area: Area, edge: Edge): readonly Part[] {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, side: 'right' }];
    case 'InsideHorizontal':
      if (rows < 2) return [];
      return [
        { area: { ...area, rows: rows - 1 }, side: 'bottom' },
        { area: { ...area, row: row + 1, rows: rows - 1 }, side: 'top' },
      ];
    case 'InsideVertical':
      if (columns < 2) return [];
      return [
        { area: { ...area, columns: columns - 1 }, side: 'right' },
        { area: { ...area, column: column + 1, columns: columns - 1 }, side: 'left' },
      ];
    default:
      return [];
  }
}

function fileName(style: LineStyle, weight: Weight): BookBorder['style'] {
  const names = Object.keys(FILE_NAMES) as BookBorder['style'][];
  const both = names.find((name) => FILE_NAMES[name][0] === style && FILE_NAMES[name][1] === weight);
  return both ?? names.find((name) => FILE_NAMES[name][0] === style) ?? 'thin';
}
