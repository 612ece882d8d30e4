import type { HostChart } from '../../book/charts/chart';
import { declareClass, link, partsOf, truthOf } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { HostDrawing } from '../drawings/drawing';
import { named, requireAllowed } from '../refusals';
import { ChartAxes } from './axes';
import { ChartAreaFormat } from './chart-area';
import { ChartLegend, ChartTitle } from './chart-texts';
import { ChartSeriesCollection } from './series-list';

/** The kinds of chart the host draws, by Excel's names. */
export const CHART_TYPE = named(
  { BarClustered: 'bar', ColumnClustered: 'column', LineMarkers: 'line', Line: 'line' } as const,
  'Invalid',
  'ChartType',
);

const part = partsOf<Chart, HostChart>(
  ({ $shape }) => $shape.chart?.shown,
  (chart, patch) => chart.$set(patch),
);

/** One chart over the cells. Places and sizes in points. */
export class Chart extends HostDrawing {
  static {
    declareClass(Chart, 'Chart', {
      ChartType: part('type', CHART_TYPE),
      PlotVisibleOnly: part('visibleOnly', truthOf, true),
      Axes: link((chart) => new ChartAxes(chart)),
      Format: link((chart) => new ChartAreaFormat(chart)),
      Legend: link((chart) => new ChartLegend(chart)),
      Series: link((chart) => new ChartSeriesCollection(chart)),
      Title: link((chart) => new ChartTitle(chart)),
      Worksheet: link(({ $context, $sheet }) => $context.make.worksheet($sheet)),
    });
  }

  /** What it shows; charts of other kinds can be moved, named and deleted only. */
  get $chart(): HostChart {
    return this.$shape.chart?.shown ?? fail('InvalidOperation');
  }
  /** Changes what it shows. What a file said beyond that is given up, as it would no longer be true. */
  $change(apply: (chart: HostChart) => void): void {
    requireAllowed(this.$sheet, 'objects');
    const chart = this.$chart;
    this.$alter(({ chart: parts }) => {
      apply(chart);
      if (parts) parts.kept = undefined;
    });
  }
  $set(patch: Partial<HostChart>): void {
    this.$change((chart) => Object.assign(chart, patch));
  }
}
