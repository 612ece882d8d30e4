import { link, viewClass } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { ChartFill, ChartLineFormat } from './looks';
import type { HostChartSeries } from './series';

export const ChartSeriesFormat = viewClass<HostChartSeries>('ChartSeriesFormat', {
  Fill: link(({ $of }) => new ChartFill((color) => $of.$set({ color: color ?? fail('InvalidOperation') }))),
  Line: link(
    ({ $of: series }) =>
      new ChartLineFormat({
        read: () => ({ color: series.$series.color, ...series.$series.stroke }),
        change: ({ color = series.$series.color, ...stroke }) =>
          series.$set({ color, stroke: { ...series.$series.stroke, ...stroke } }),
        clear: () => fail('InvalidOperation'),
      }),
  ),
});
