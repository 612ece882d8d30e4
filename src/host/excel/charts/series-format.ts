import { HostObject } from '../../richapi/host-object';
import { fail } from '../../richapi/host-error';
import { colorOf, numberAtLeast } from '../refusals';
import { dashOf, lineStyleOf } from './chart-area';
import { ChartFill } from './looks';
import type { ChartSeries } from './series';

export class ChartSeriesFormat extends HostObject {
  static override readonly typeName = 'ChartSeriesFormat';

  constructor(private readonly $of: ChartSeries) {
    super();
  }
  get Fill(): ChartFill {
    return new ChartFill((color) => {
      this.$of.$paint(color ?? fail('InvalidOperation'));
    });
  }
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.$line());
  }

  private $line(): LineAccess {
    const of = this.$of;
    return {
      read: () => ({ color: of.$series.color, ...of.$series.stroke }),
      change: ({ color, weight, dash }) => {
        of.$change((series) => {
          if (color !== undefined) series.color = color;
          series.stroke = { weight: weight ?? series.stroke.weight, dash: dash ?? series.stroke.dash };
        });
      },
      clear: () => fail('InvalidOperation'),
    };
  }
}

interface LineParts {
  readonly color: string;
  readonly weight: number;
  readonly dash: string;
}

/** A line of a chart, and how to change it or take it away. */
export interface LineAccess {
  read(): LineParts | undefined;
  change(patch: Partial<LineParts>): void;
  clear(): void;
}

export class ChartLineFormat extends HostObject {
  static override readonly typeName = 'ChartLineFormat';
  static override readonly scalars = ['Color', 'LineStyle', 'Weight'];

  constructor(private readonly $of: LineAccess) {
    super();
  }
  get Color(): string {
    return this.$of.read()?.color ?? '';
  }
  set Color(color: unknown) {
    this.$of.change({ color: colorOf(color) });
  }
  get Weight(): number | null {
    return this.$of.read()?.weight ?? null;
  }
  set Weight(points: unknown) {
    this.$of.change({ weight: numberAtLeast(points, 0) });
  }
  get LineStyle(): string {
    return lineStyleOf(this.$of.read()?.dash);
  }
  set LineStyle(name: unknown) {
    const dash = dashOf(name);
    if (dash === undefined) this.$of.clear();
    else this.$of.change({ dash });
  }
  Clear(): void {
    this.$of.clear();
  }
}
