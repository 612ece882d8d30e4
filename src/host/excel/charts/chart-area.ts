import { link, viewClass } from '../../richapi/declare';
import type { Chart } from './chart';
import { ChartBorder, ChartFill, ChartFont } from './looks';

/** The chart as a whole: its ground, its frame, the letters of everything in it. */
export const ChartAreaFormat = viewClass<Chart>('ChartAreaFormat', {
  Fill: link(({ $of }) => new ChartFill((fill) => $of.$set({ fill }))),
  Border: link(({ $of }) => borderOf($of)),
  Font: link(({ $of }) => lettersOf($of)),
});

/** Setting any part of a frame shows it. */
const borderOf = (chart: Chart): ChartBorder =>
  new ChartBorder({
    read: () => chart.$chart.border,
    change: (patch) =>
      chart.$set({ border: { color: '#D9D9D9', weight: 0.75, dash: 'solid', ...chart.$chart.border, ...patch } }),
    clear: () => chart.$set({ border: undefined }),
  });

const lettersOf = (chart: Chart): InstanceType<typeof ChartFont> =>
  new ChartFont({
    read: () => chart.$chart.font,
    change: (patch) =>
      chart.$change(({ font, title }) => {
        Object.assign(font, patch);
        // The title has a size and colour of its own, which the whole chart's overrule when they are set.
        const { name: _name, ...own } = patch;
        if (title) Object.assign(title, own);
      }),
  });
