import type { HostSeries } from '../../book/charts/chart';
import { partsOf, settable, truthOf, viewClass } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import type { HostView } from '../../richapi/host-object';
import { named, numberFormatOf } from '../refusals';
import type { HostChartSeries } from './series';

const PLACE = named({ OutsideEnd: 'end', Top: 'above', Bottom: 'below' } as const, 'None', 'ChartDataLabelPosition');

type Labels = NonNullable<HostSeries['labels']>;

const setLabels = (series: HostChartSeries, patch: Partial<Labels>): void => {
  const { labels } = series.$series;
  series.$set({ labels: labels && { ...labels, ...patch } });
};

const part = partsOf<HostView<HostChartSeries>, Labels>(
  ({ $of }) => $of.$series.labels,
  ({ $of }, patch) => setLabels($of, patch),
);

/** The figures written at a series' bars or points. Bars have them beyond their ends, lines above or below their points. */
export const ChartDataLabels = viewClass<HostChartSeries>('ChartDataLabels', {
  Position: settable(
    ({ $of }) => PLACE.give($of.$series.labels?.place),
    PLACE,
    ({ $of }, place) => setLabels($of, { place: (place === 'end') === $of.$isLine ? fail('InvalidArgument') : place }),
  ),
  ShowValue: settable(
    ({ $of }) => $of.$series.labels !== undefined,
    truthOf,
    ({ $of }, visible) => $of.$label(visible),
  ),
  NumberFormat: part('format', numberFormatOf),
});
