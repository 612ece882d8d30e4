import { HostObject } from '../../richapi/host-object';
import { fail } from '../../richapi/host-error';
import { ChartFill, ChartLineFormat, type LineAccess } from './looks';
import type { HostChartSeries } from './series';

export class ChartSeriesFormat extends HostObject {
  static override readonly typeName = 'ChartSeriesFormat';

  constructor(private readonly $of: HostChartSeries) {
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
