import { NEW_TITLE } from '../../book/charts/chart';
import { declare, link, settable } from '../../richapi/declare';
import { HostView } from '../../richapi/host-object';
import { named, requireText, truthOf } from '../refusals';
import type { Chart } from './chart';
import { ChartFont } from './looks';

export class ChartTitle extends HostView<Chart> {
  static override readonly typeName = 'ChartTitle';

  static {
    declare(ChartTitle, {
      Visible: settable(
        ({ $of }) => $of.$chart.title !== undefined,
        truthOf,
        ({ $of }, visible) => {
          const { title, series } = $of.$chart;
          $of.$set({ title: visible ? (title ?? { text: series[0]?.name ?? '', ...NEW_TITLE }) : undefined });
        },
      ),
      Text: settable(
        ({ $of }) => $of.$chart.title?.text,
        requireText,
        ({ $of }, text) => {
          $of.$set({ title: { ...NEW_TITLE, ...$of.$chart.title, text } });
        },
      ),
      Format: link(({ $of }) => new ChartTitleFormat($of)),
    });
  }
}

export class ChartTitleFormat extends HostView<Chart> {
  static override readonly typeName = 'ChartTitleFormat';

  /** Its typeface is the chart's. */
  get Font(): ChartFont {
    return new ChartFont({
      read: () => ({ name: this.$of.$chart.font.name, ...(this.$of.$chart.title ?? NEW_TITLE) }),
      change: ({ name: _name, ...own }) => {
        this.$of.$change(({ title }) => {
          if (title) Object.assign(title, own);
        });
      },
    });
  }
}

const SIDE = named({ Bottom: 'bottom', Top: 'top', Left: 'left', Right: 'right' } as const, null);

export class ChartLegend extends HostView<Chart> {
  static override readonly typeName = 'ChartLegend';

  static {
    declare(ChartLegend, {
      Visible: settable(
        ({ $of }) => $of.$chart.legend !== undefined,
        truthOf,
        ({ $of }, visible) => {
          $of.$set({ legend: visible ? ($of.$chart.legend ?? 'bottom') : undefined });
        },
      ),
      Position: settable(
        ({ $of }) => SIDE.give($of.$chart.legend),
        SIDE,
        ({ $of }, legend) => {
          $of.$set({ legend });
        },
      ),
    });
  }
}
