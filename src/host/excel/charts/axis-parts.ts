import { fail } from '../../richapi/host-error';
import { HostObject } from '../../richapi/host-object';
import { requireText, truthOf } from '../refusals';
import type { HostChartAxis } from './axes';
import type { Chart } from './chart';
import { ChartLineFormat, type LineAccess } from './looks';

/** How an axis looks. */
export class ChartAxisFormat extends HostObject {
  static override readonly typeName = 'ChartAxisFormat';

  constructor(private readonly $of: HostChartAxis) {
    super();
  }
  /** The axis of figures has no line of its own: its gridlines say enough. */
  get Line(): ChartLineFormat {
    const { $of: chart } = this.$of;
    return new ChartLineFormat({
      read: () => {
        this.$of.$only('Category');
        return { color: chart.$chart.categoryAxis.color, weight: 0.75, dash: 'solid' };
      },
      change: ({ color }) => {
        this.$of.$only('Category');
        chart.$change(({ categoryAxis }) => {
          categoryAxis.color = color ?? fail('InvalidOperation');
        });
      },
      clear: () => fail('InvalidOperation'),
    });
  }
}

export class ChartAxisTitle extends HostObject {
  static override readonly typeName = 'ChartAxisTitle';
  static override readonly scalars = ['Text', 'Visible'];

  constructor(private readonly $of: Chart) {
    super();
  }
  get Text(): string | null {
    return this.$of.$chart.valueAxis.title ?? null;
  }
  set Text(text: unknown) {
    const title = requireText(text);
    this.$of.$change(({ valueAxis }) => {
      valueAxis.title = title;
    });
  }
  get Visible(): boolean {
    return this.$of.$chart.valueAxis.title !== undefined;
  }
  set Visible(shown: unknown) {
    const visible = truthOf(shown);
    this.$of.$change(({ valueAxis }) => {
      valueAxis.title = visible ? (valueAxis.title ?? 'Axis Title') : undefined;
    });
  }
}

/** The lines across the chart at each figure of the axis. */
export class ChartGridlines extends HostObject {
  static override readonly typeName = 'ChartGridlines';
  static override readonly scalars = ['Visible'];

  constructor(private readonly $of: Chart) {
    super();
  }
  get Visible(): boolean {
    return this.$of.$chart.valueAxis.gridlines !== undefined;
  }
  set Visible(shown: unknown) {
    const visible = truthOf(shown);
    this.$of.$change(({ valueAxis }) => {
      valueAxis.gridlines = visible ? (valueAxis.gridlines ?? '#D9D9D9') : undefined;
    });
  }
  get Format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.$of);
  }
}

export class ChartGridlinesFormat extends HostObject {
  static override readonly typeName = 'ChartGridlinesFormat';

  constructor(private readonly $of: Chart) {
    super();
  }
  get Line(): ChartLineFormat {
    const set = (color: string | undefined): void => {
      this.$of.$change(({ valueAxis }) => {
        valueAxis.gridlines = color;
      });
    };
    const access: LineAccess = {
      read: () => {
        const color = this.$of.$chart.valueAxis.gridlines;
        return color === undefined ? undefined : { color, weight: 0.75, dash: 'solid' };
      },
      change: ({ color }) => {
        if (color !== undefined) set(color);
      },
      clear: () => {
        set(undefined);
      },
    };
    return new ChartLineFormat(access);
  }
}
