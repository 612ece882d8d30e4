import { NEW_TITLE } from '../../book/charts/chart';
import { HostObject } from '../../richapi/host-object';
import { oneOf, requireText, truthOf } from '../refusals';
import type { Chart } from './chart';
import { ChartFont } from './looks';

export class ChartTitle extends HostObject {
  static override readonly typeName = 'ChartTitle';
  static override readonly scalars = ['Visible', 'Text'];

  constructor(private readonly $of: Chart) {
    super();
  }
  get Visible(): boolean {
    return this.$of.$chart.title !== undefined;
  }
  set Visible(shown: unknown) {
    const visible = truthOf(shown);
    this.$of.$change((chart) => {
      chart.title = visible ? (chart.title ?? { text: chart.series[0]?.name ?? '', ...NEW_TITLE }) : undefined;
    });
  }
  get Text(): string | null {
    return this.$of.$chart.title?.text ?? null;
  }
  set Text(text: unknown) {
    const wanted = requireText(text);
    this.$of.$change((chart) => {
      chart.title = { ...NEW_TITLE, ...chart.title, text: wanted };
    });
  }
  get Format(): ChartTitleFormat {
    return new ChartTitleFormat(this.$of);
  }
}

export class ChartTitleFormat extends HostObject {
  static override readonly typeName = 'ChartTitleFormat';

  constructor(private readonly $of: Chart) {
    super();
  }
  /** Its typeface is the chart's. */
  get Font(): ChartFont {
    return new ChartFont({
      read: () => ({ name: this.$of.$chart.font.name, ...(this.$of.$chart.title ?? NEW_TITLE) }),
      change: ({ size, bold, color }) => {
        this.$of.$change(({ title }) => {
          if (!title) return;
          if (size !== undefined) title.size = size;
          if (bold !== undefined) title.bold = bold;
          if (color !== undefined) title.color = color;
        });
      },
    });
  }
}

const SIDES = { Bottom: 'bottom', Top: 'top', Left: 'left', Right: 'right' } as const;
type Side = keyof typeof SIDES;
const SIDE_NAMES = Object.keys(SIDES) as Side[];

export class ChartLegend extends HostObject {
  static override readonly typeName = 'ChartLegend';
  static override readonly scalars = ['Visible', 'Position'];

  constructor(private readonly $of: Chart) {
    super();
  }
  get Visible(): boolean {
    return this.$of.$chart.legend !== undefined;
  }
  set Visible(shown: unknown) {
    const visible = truthOf(shown);
    this.$of.$change((chart) => {
      chart.legend = visible ? (chart.legend ?? 'bottom') : undefined;
    });
  }
  get Position(): string | null {
    const { legend } = this.$of.$chart;
    return SIDE_NAMES.find((name) => SIDES[name] === legend) ?? null;
  }
  set Position(name: unknown) {
    const side = SIDES[oneOf(SIDE_NAMES, name)];
    this.$of.$change((chart) => {
      chart.legend = side;
    });
  }
}
