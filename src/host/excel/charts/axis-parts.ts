import { declare, link, settable } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { HostView } from '../../richapi/host-object';
import { requireText, truthOf } from '../refusals';
import type { HostChartAxis } from './axes';
import type { Chart } from './chart';
import { ChartLineFormat } from './looks';

/** How an axis looks. */
export class ChartAxisFormat extends HostView<HostChartAxis> {
  static override readonly typeName = 'ChartAxisFormat';

  /** The axis of figures has no line of its own: its gridlines say enough. */
  get Line(): ChartLineFormat {
    return new ChartLineFormat({
      read: () => ({ color: this.$of.$only('Category').$chart.categoryAxis.color, weight: 0.75, dash: 'solid' }),
      change: ({ color }) => {
        this.$of.$only('Category').$change(({ categoryAxis }) => {
          categoryAxis.color = color ?? fail('InvalidOperation');
        });
      },
      clear: () => fail('InvalidOperation'),
    });
  }
}

const setTitle = (chart: Chart, title: string | undefined): void => {
  chart.$change(({ valueAxis }) => {
    valueAxis.title = title;
  });
};

export class ChartAxisTitle extends HostView<Chart> {
  static override readonly typeName = 'ChartAxisTitle';

  static {
    declare(ChartAxisTitle, {
      Text: settable(
        ({ $of }) => $of.$chart.valueAxis.title,
        requireText,
        ({ $of }, text) => {
          setTitle($of, text);
        },
      ),
      Visible: settable(
        ({ $of }) => $of.$chart.valueAxis.title !== undefined,
        truthOf,
        ({ $of }, visible) => {
          setTitle($of, visible ? ($of.$chart.valueAxis.title ?? 'Axis Title') : undefined);
        },
      ),
    });
  }
}

const setGridlines = (chart: Chart, color: string | undefined): void => {
  chart.$change(({ valueAxis }) => {
    valueAxis.gridlines = color;
  });
};

/** The lines across the chart at each figure of the axis. */
export class ChartGridlines extends HostView<Chart> {
  static override readonly typeName = 'ChartGridlines';

  static {
    declare(ChartGridlines, {
      Visible: settable(
        ({ $of }) => $of.$chart.valueAxis.gridlines !== undefined,
        truthOf,
        ({ $of }, visible) => {
          setGridlines($of, visible ? ($of.$chart.valueAxis.gridlines ?? '#D9D9D9') : undefined);
        },
      ),
      Format: link(({ $of }) => new ChartGridlinesFormat($of)),
    });
  }
}

export class ChartGridlinesFormat extends HostView<Chart> {
  static override readonly typeName = 'ChartGridlinesFormat';

  get Line(): ChartLineFormat {
    return new ChartLineFormat({
      read: () => {
        const color = this.$of.$chart.valueAxis.gridlines;
        return color === undefined ? undefined : { color, weight: 0.75, dash: 'solid' };
      },
      change: ({ color }) => {
        if (color !== undefined) setGridlines(this.$of, color);
      },
      clear: () => {
        setGridlines(this.$of, undefined);
      },
    });
  }
}
