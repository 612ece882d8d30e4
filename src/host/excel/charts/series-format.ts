import { declare, link } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { HostView } from '../../richapi/host-object';
import { ChartFill, ChartLineFormat } from './looks';
import type { HostChartSeries } from './series';

export class ChartSeriesFormat extends HostView<HostChartSeries> {
  static override readonly typeName = 'ChartSeriesFormat';

  static {
    declare(ChartSeriesFormat, {
      Fill: link(
        ({ $of }) =>
          new ChartFill((color) => {
            $of.$set({ color: color ?? fail('InvalidOperation') });
          }),
      ),
      Line: link(({ $of }) => lineOf($of)),
    });
  }
}

const lineOf = (series: HostChartSeries): ChartLineFormat =>
  new ChartLineFormat({
    read: () => ({ color: series.$series.color, ...series.$series.stroke }),
    change: ({ color = series.$series.color, ...stroke }) => {
      series.$set({ color, stroke: { ...series.$series.stroke, ...stroke } });
    },
    clear: () => fail('InvalidOperation'),
  });
