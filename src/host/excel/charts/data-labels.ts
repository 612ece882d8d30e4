import type { HostSeries } from '../../book/charts/chart';
import { HostObject } from '../../richapi/host-object';
import { oneOf, requireText, truthOf } from '../refusals';
import type { HostChartSeries } from './series';

const PLACES = { OutsideEnd: 'end', Top: 'above', Bottom: 'below' } as const;
type Place = keyof typeof PLACES;
const PLACE_NAMES = Object.keys(PLACES) as Place[];

/** The figures written at a series' bars or points. */
export class ChartDataLabels extends HostObject {
  static override readonly typeName = 'ChartDataLabels';
  static override readonly scalars = ['Position', 'ShowValue', 'NumberFormat'];

  constructor(private readonly $of: HostChartSeries) {
    super();
  }
  get ShowValue(): boolean {
    return this.$of.HasDataLabels;
  }
  set ShowValue(shown: unknown) {
    this.$of.HasDataLabels = truthOf(shown);
  }
  get NumberFormat(): string | null {
    return this.$of.$series.labels?.format ?? null;
  }
  set NumberFormat(code: unknown) {
    const format = requireText(code);
    this.$set((labels) => ({ ...labels, format }));
  }
  get Position(): string {
    const place = this.$of.$series.labels?.place;
    return PLACE_NAMES.find((name) => PLACES[name] === place) ?? 'None';
  }
  /** Bars have figures beyond their ends, lines above or below their points. */
  set Position(name: unknown) {
    const isLine = this.$of.$of.$chart.type === 'line';
    const place =
      PLACES[
        oneOf(
          PLACE_NAMES.filter((one) => (one === 'OutsideEnd') !== isLine),
          name,
        )
      ];
    this.$set((labels) => ({ ...labels, place }));
  }

  private $set(change: (labels: NonNullable<HostSeries['labels']>) => HostSeries['labels']): void {
    this.$of.$change((series) => {
      series.labels = series.labels && change(series.labels);
    });
  }
}
