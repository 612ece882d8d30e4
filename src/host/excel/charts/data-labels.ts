import { declare, partsOf, settable } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import type { HostSeries } from '../../book/charts/chart';
import { HostView } from '../../richapi/host-object';
import { named, requireText, truthOf } from '../refusals';
import type { HostChartSeries } from './series';

const PLACE = named({ OutsideEnd: 'end', Top: 'above', Bottom: 'below' } as const, 'None');

type Labels = NonNullable<HostSeries['labels']>;

const change = ({ $of }: ChartDataLabels, patch: Partial<Labels>): void => {
  const { labels } = $of.$series;
  $of.$set({ labels: labels && { ...labels, ...patch } });
};

const part = partsOf<ChartDataLabels, Labels>(({ $of }) => $of.$series.labels, change);

/** The figures written at a series' bars or points. */
export class ChartDataLabels extends HostView<HostChartSeries> {
  static override readonly typeName = 'ChartDataLabels';

  static {
    declare(ChartDataLabels, {
      // Bars have figures beyond their ends, lines above or below their points.
      Position: settable(
        ({ $of }) => PLACE.give($of.$series.labels?.place),
        PLACE,
        (labels, place) => {
          const isLine = labels.$of.$of.$chart.type === 'line';
          if ((place === 'end') === isLine) fail('InvalidArgument');
          change(labels, { place });
        },
      ),
      ShowValue: settable(
        ({ $of }) => $of.$series.labels !== undefined,
        truthOf,
        ({ $of }, visible) => {
          $of.$label(visible);
        },
      ),
      NumberFormat: part('format', requireText),
    });
  }
}
