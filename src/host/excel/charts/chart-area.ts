import type { BookLine } from '../../../files/xlsx/book-line';
import { HostObject } from '../../richapi/host-object';
import { colorOf, numberAtLeast } from '../refusals';
import type { Chart } from './chart';
import { dashOf, lineStyleOf } from './line-style';
import { ChartFill, ChartFont } from './looks';

/** The chart as a whole: its ground, its frame, the letters of everything in it. */
export class ChartAreaFormat extends HostObject {
  static override readonly typeName = 'ChartAreaFormat';

  constructor(private readonly $of: Chart) {
    super();
  }
  get Fill(): ChartFill {
    return new ChartFill((color) => {
      this.$of.$change((chart) => {
        chart.fill = color;
      });
    });
  }
  get Border(): ChartBorder {
    return new ChartBorder(this.$of);
  }
  get Font(): ChartFont {
    return new ChartFont({
      read: () => this.$of.$chart.font,
      change: (patch) => {
        this.$of.$change(({ font, title }) => {
          Object.assign(font, patch);
          // The title has a size and colour of its own, which the whole chart's overrule when they are set.
          const { size, color, bold } = patch;
          if (title)
            Object.assign(title, {
              ...(size ? { size } : {}),
              ...(color ? { color } : {}),
              ...(bold === undefined ? {} : { bold }),
            });
        });
      },
    });
  }
}

export class ChartBorder extends HostObject {
  static override readonly typeName = 'ChartBorder';
  static override readonly scalars = ['Color', 'LineStyle', 'Weight'];

  constructor(private readonly $of: Chart) {
    super();
  }
  get Color(): string {
    return this.$of.$chart.border?.color ?? '';
  }
  set Color(color: unknown) {
    this.$set({ color: colorOf(color) });
  }
  get Weight(): number | null {
    return this.$of.$chart.border?.weight ?? null;
  }
  set Weight(points: unknown) {
    this.$set({ weight: numberAtLeast(points, 0) });
  }
  get LineStyle(): string {
    return lineStyleOf(this.$of.$chart.border?.dash);
  }
  set LineStyle(name: unknown) {
    const dash = dashOf(name);
    if (dash === undefined) this.Clear();
    else this.$set({ dash });
  }
  Clear(): void {
    this.$of.$change((chart) => {
      chart.border = undefined;
    });
  }

  /** Setting any part of a frame shows it. */
  private $set(patch: Partial<BookLine>): void {
    this.$of.$change((chart) => {
      chart.border = { color: '#D9D9D9', weight: 0.75, dash: 'solid', ...chart.border, ...patch };
    });
  }
}
