import type { HostChart } from '../../book/charts/chart';
import { link, partsOf, viewClass } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import type { HostView } from '../../richapi/host-object';
import { requireText } from '../refusals';
import type { HostChartAxis } from './axes';
import type { Chart } from './chart';
import { ChartLineFormat } from './looks';

/** How an axis looks. The axis of figures has no line of its own: its gridlines say enough. */
export const ChartAxisFormat = viewClass<HostChartAxis>('ChartAxisFormat', {
  Line: link(
    ({ $of: axis }) =>
      new ChartLineFormat({
        read: () => ({ color: axis.$only('Category').$chart.categoryAxis.color, weight: 0.75, dash: 'solid' }),
        change: ({ color }) =>
          axis.$only('Category').$change(({ categoryAxis }) => {
            categoryAxis.color = color ?? fail('InvalidOperation');
          }),
        clear: () => fail('InvalidOperation'),
      }),
  ),
});

const setFigures = (chart: Chart, patch: Partial<HostChart['valueAxis']>): void =>
  chart.$change(({ valueAxis }) => Object.assign(valueAxis, patch));

const figures = partsOf<HostView<Chart>, HostChart['valueAxis']>(
  ({ $of }) => $of.$chart.valueAxis,
  ({ $of }, patch) => setFigures($of, patch),
);

export const ChartAxisTitle = viewClass<Chart>('ChartAxisTitle', {
  Text: figures('title', requireText),
  Visible: figures.present('title', () => 'Axis Title'),
});

export const ChartGridlinesFormat = viewClass<Chart>('ChartGridlinesFormat', {
  Line: link(
    ({ $of: chart }) =>
      new ChartLineFormat({
        read: () => {
          const color = chart.$chart.valueAxis.gridlines;
          return color === undefined ? undefined : { color, weight: 0.75, dash: 'solid' };
        },
        change: ({ color: gridlines }) => {
          if (gridlines !== undefined) setFigures(chart, { gridlines });
        },
        clear: () => setFigures(chart, { gridlines: undefined }),
      }),
  ),
});

/** The lines across the chart at each figure of the axis. */
export const ChartGridlines = viewClass<Chart>('ChartGridlines', {
  Visible: figures.present('gridlines', () => '#D9D9D9'),
  Format: link(({ $of }) => new ChartGridlinesFormat($of)),
});
