import type { ChartCells, HostSeries } from '../../book/charts/chart';
import { fail } from '../../richapi/host-error';
import { HostObject } from '../../richapi/host-object';
import { rangeGiven } from '../given';
import { colorOf, numberAtLeast, oneOf, requireText, truthOf } from '../refusals';
import type { Chart } from './chart';
import { ChartDataLabels } from './data-labels';
import { ChartSeriesFormat } from './series-format';

/** One row of bars, or one line. */
export class HostChartSeries extends HostObject {
  static override readonly typeName = 'ChartSeries';
  static override readonly scalars = [
    'Name', 'HasDataLabels', 'MarkerSize', 'MarkerStyle', 'MarkerBackgroundColor', 'MarkerForegroundColor', 'GapWidth',
  ]; // prettier-ignore

  constructor(
    readonly $of: Chart,
    private readonly $kept: HostSeries,
  ) {
    super();
  }

  /** The series, if the chart still has it. */
  get $series(): HostSeries {
    return this.$of.$chart.series.includes(this.$kept) ? this.$kept : fail('ItemNotFound');
  }
  $change(apply: (series: HostSeries) => void): void {
    const series = this.$series;
    this.$of.$change(() => {
      apply(series);
    });
  }

  get Name(): string {
    return this.$series.name;
  }
  set Name(name: unknown) {
    const wanted = requireText(name);
    this.$change((series) => {
      series.name = wanted;
    });
  }
  get HasDataLabels(): boolean {
    return this.$series.labels !== undefined;
  }
  set HasDataLabels(shown: unknown) {
    const visible = truthOf(shown);
    const place = this.$of.$chart.type === 'line' ? 'above' : 'end';
    this.$change((series) => {
      series.labels = visible ? (series.labels ?? { format: 'General', place }) : undefined;
    });
  }
  get MarkerStyle(): string {
    return this.$series.marker === undefined ? 'None' : 'Circle';
  }
  set MarkerStyle(name: unknown) {
    const style = oneOf(['None', 'Automatic', 'Circle'], name);
    this.$change((series) => {
      series.marker = style === 'None' ? undefined : (series.marker ?? 5);
    });
  }
  get MarkerSize(): number | null {
    return this.$series.marker ?? null;
  }
  set MarkerSize(points: unknown) {
    const marker = numberAtLeast(points, 2);
    if (marker > 72) fail('InvalidArgument');
    this.$change((series) => {
      series.marker = marker;
    });
  }
  /** Marks have the colour of their line here. */
  get MarkerBackgroundColor(): string {
    return this.$series.color;
  }
  set MarkerBackgroundColor(color: unknown) {
    this.$paint(color);
  }
  get MarkerForegroundColor(): string {
    return this.$series.color;
  }
  set MarkerForegroundColor(color: unknown) {
    this.$paint(color);
  }
  /** Shared by all series of the chart, as in the file format. */
  get GapWidth(): number {
    return this.$of.$chart.gap;
  }
  set GapWidth(percent: unknown) {
    const gap = numberAtLeast(percent, 0);
    if (gap > 500) fail('InvalidArgument');
    this.$of.$change((chart) => {
      chart.gap = gap;
    });
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this);
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this);
  }

  SetValues(source: unknown): void {
    const values = cellsOf(source);
    this.$change((series) => {
      series.values = values;
    });
  }
  SetXAxisValues(source: unknown): void {
    const categories = cellsOf(source);
    this.$change((series) => {
      series.categories = categories;
    });
  }
  Delete(): void {
    const kept = this.$series;
    this.$of.$change((chart) => {
      chart.series = chart.series.filter((series) => series !== kept);
    });
  }

  $paint(color: unknown): void {
    const wanted = colorOf(color);
    this.$change((series) => {
      series.color = wanted;
    });
  }
}

function cellsOf(source: unknown): ChartCells {
  const range = rangeGiven(source) ?? fail('InvalidArgument');
  return { sheetId: range.$sheet.id, area: range.$cells };
}
