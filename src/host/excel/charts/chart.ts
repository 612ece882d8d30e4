import type { HostChart } from '../../book/charts/chart';
import { fail } from '../../richapi/host-error';
import { HostDrawing } from '../drawings/drawing';
import { oneOf, requireAllowed, truthOf } from '../refusals';
import type { Worksheet } from '../worksheet/worksheet';
import { ChartAxes } from './axes';
import { ChartAreaFormat } from './chart-area';
import { ChartLegend, ChartTitle } from './chart-texts';
import { ChartSeriesCollection } from './series-list';

/** The kinds of chart the host draws, by Excel's names. */
export const CHART_TYPES = { BarClustered: 'bar', ColumnClustered: 'column', LineMarkers: 'line', Line: 'line' } as const;
type ChartTypeName = keyof typeof CHART_TYPES;
export const CHART_TYPE_NAMES = Object.keys(CHART_TYPES) as ChartTypeName[];

/** One chart over the cells. Places and sizes in points. */
export class Chart extends HostDrawing {
  static override readonly typeName = 'Chart';
  static override readonly scalars = ['Name', 'Top', 'Left', 'Width', 'Height', 'Id', 'ChartType', 'PlotVisibleOnly'];

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

  get ChartType(): string {
    const type = this.$shape.chart?.shown?.type;
    return CHART_TYPE_NAMES.find((name) => CHART_TYPES[name] === type) ?? 'Invalid';
  }
  set ChartType(name: unknown) {
    const type = CHART_TYPES[oneOf(CHART_TYPE_NAMES, name)];
    this.$change((chart) => {
      chart.type = type;
    });
  }
  get PlotVisibleOnly(): boolean {
    return this.$shape.chart?.shown?.visibleOnly ?? true;
  }
  set PlotVisibleOnly(only: unknown) {
    const visibleOnly = truthOf(only);
    this.$change((chart) => {
      chart.visibleOnly = visibleOnly;
    });
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this);
  }
  get Format(): ChartAreaFormat {
    return new ChartAreaFormat(this);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }
  get Title(): ChartTitle {
    return new ChartTitle(this);
  }
  get Worksheet(): Worksheet {
    return this.$context.make.worksheet(this.$sheet);
  }
}
