import type { ChartCells, HostSeries } from '../../book/charts/chart';
import { declareClass, link, partsOf, settable, truthOf } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { HostObject } from '../../richapi/host-object';
import { rangeGiven } from '../given';
import { colorOf, named, requireText, within } from '../refusals';
import type { Chart } from './chart';
import { ChartDataLabels } from './data-labels';
import { ChartSeriesFormat } from './series-format';

const part = partsOf<HostChartSeries, HostSeries>(
  ({ $series }) => $series,
  (series, patch) => series.$set(patch),
);

/** One row of bars, or one line. */
export class HostChartSeries extends HostObject {
  static {
    declareClass(HostChartSeries, 'ChartSeries', {
      Name: part('name', requireText),
      HasDataLabels: settable(
        ({ $series }) => $series.labels !== undefined,
        truthOf,
        (series, visible) => series.$label(visible),
      ),
      MarkerSize: part('marker', within(2, 72)),
      MarkerStyle: settable(
        ({ $series }) => ($series.marker === undefined ? 'None' : 'Circle'),
        named({ None: false, Automatic: true, Circle: true }, undefined, 'ChartMarkerStyle'),
        (series, visible) => series.$set({ marker: visible ? (series.$series.marker ?? 5) : undefined }),
      ),
      // Marks have the colour of their line here.
      MarkerBackgroundColor: part('color', colorOf),
      MarkerForegroundColor: part('color', colorOf),
      // Shared by all series of the chart, as in the file format.
      GapWidth: settable(
        ({ $of }) => $of.$chart.gap,
        within(0, 500),
        ({ $of }, gap) => $of.$set({ gap }),
      ),
      Format: link((series) => new ChartSeriesFormat(series)),
      DataLabels: link((series) => new ChartDataLabels(series)),
    });
  }

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
  $set(patch: Partial<HostSeries>): void {
    const series = this.$series;
    this.$of.$change(() => Object.assign(series, patch));
  }
  get $isLine(): boolean {
    return this.$of.$chart.type === 'line';
  }
  /** Writes its figures at bars and points, or takes them away. */
  $label(visible: boolean): void {
    const place = this.$isLine ? 'above' : 'end';
    this.$set({ labels: visible ? (this.$series.labels ?? { format: 'General', place }) : undefined });
  }

  SetValues(source: unknown): void {
    this.$set({ values: cellsOf(source) });
  }
  SetXAxisValues(source: unknown): void {
    this.$set({ categories: cellsOf(source) });
  }
  Delete(): void {
    const kept = this.$series;
    this.$of.$set({ series: this.$of.$chart.series.filter((series) => series !== kept) });
  }
}

function cellsOf(source: unknown): ChartCells {
  const range = rangeGiven(source) ?? fail('InvalidArgument');
  return { sheetId: range.$sheet.id, area: range.$cells };
}
