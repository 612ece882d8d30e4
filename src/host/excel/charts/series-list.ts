import { newSeries } from '../../book/charts/chart';
import { COUNT, declareCollection } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { HostCollection } from '../../richapi/host-object';
import { requireText } from '../refusals';
import type { Chart } from './chart';
import { HostChartSeries } from './series';

/** The series of a chart, by place: they have no ids. */
export class ChartSeriesCollection extends HostCollection {
  static {
    declareCollection(ChartSeriesCollection, 'ChartSeriesCollection', ['GetCount', 'GetItemAt'], { Count: COUNT });
  }

  constructor(private readonly $of: Chart) {
    super();
  }
  $items(): readonly HostChartSeries[] {
    return this.$of.$chart.series.map((series) => new HostChartSeries(this.$of, series));
  }
  $item(index: unknown): HostChartSeries | null {
    return (typeof index === 'number' ? this.$items()[index] : undefined) ?? null;
  }
  Add(name: unknown, index: unknown): HostChartSeries {
    const { length } = this.$of.$chart.series;
    const at = index === undefined ? length : index;
    if (typeof at !== 'number' || !Number.isInteger(at) || at < 0 || at > length) return fail('InvalidArgument');
    const series = newSeries(name === undefined ? `Series${String(length + 1)}` : requireText(name), length);
    this.$of.$change((chart) => chart.series.splice(at, 0, series));
    return new HostChartSeries(this.$of, series);
  }
}
