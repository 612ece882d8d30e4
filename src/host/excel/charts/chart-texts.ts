import { NEW_TITLE, type HostChart } from '../../book/charts/chart';
import { link, partsOf, settable, viewClass } from '../../richapi/declare';
import type { HostView } from '../../richapi/host-object';
import { named, requireText } from '../refusals';
import type { Chart } from './chart';
import { ChartFont } from './looks';

const part = partsOf<HostView<Chart>, HostChart>(
  ({ $of }) => $of.$chart,
  ({ $of }, patch) => $of.$set(patch),
);

/** Its typeface is the chart's. */
export const ChartTitleFormat = viewClass<Chart>('ChartTitleFormat', {
  Font: link(
    ({ $of }) =>
      new ChartFont({
        read: () => ({ name: $of.$chart.font.name, ...($of.$chart.title ?? NEW_TITLE) }),
        change: ({ name: _name, ...own }) =>
          $of.$change(({ title }) => {
            if (title) Object.assign(title, own);
          }),
      }),
  ),
});

export const ChartTitle = viewClass<Chart>('ChartTitle', {
  Visible: part.present('title', ({ $of }) => ({ text: $of.$chart.series[0]?.name ?? '', ...NEW_TITLE })),
  Text: settable(
    ({ $of }) => $of.$chart.title?.text,
    requireText,
    ({ $of }, text) => $of.$set({ title: { ...NEW_TITLE, ...$of.$chart.title, text } }),
  ),
  Format: link(({ $of }) => new ChartTitleFormat($of)),
});

export const ChartLegend = viewClass<Chart>('ChartLegend', {
  Visible: part.present('legend', () => 'bottom'),
  Position: part(
    'legend',
    named({ Bottom: 'bottom', Top: 'top', Left: 'left', Right: 'right' } as const, null, 'ChartLegendPosition'),
  ),
});
