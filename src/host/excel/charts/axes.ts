import type { HostChart } from '../../book/charts/chart';
import { fail } from '../../richapi/host-error';
import { HostObject } from '../../richapi/host-object';
import { numberAtLeast, oneOf, requireText, truthOf } from '../refusals';
import type { Chart } from './chart';
import { ChartAxisFormat, ChartAxisTitle, ChartGridlines } from './axis-parts';

export class ChartAxes extends HostObject {
  static override readonly typeName = 'ChartAxes';

  constructor(private readonly $of: Chart) {
    super();
  }
  get CategoryAxis(): HostChartAxis {
    return new HostChartAxis(this.$of, 'Category');
  }
  get ValueAxis(): HostChartAxis {
    return new HostChartAxis(this.$of, 'Value');
  }
}

const NAME_PLACES = ['High', 'Low', 'NextToAxis', 'None'] as const;

/** The axis of names or that of figures. What only the other one has is refused. */
export class HostChartAxis extends HostObject {
  static override readonly typeName = 'ChartAxis';
  static override readonly scalars = [
    'Maximum', 'Minimum', 'Type', 'ReversePlotOrder', 'TickLabelPosition', 'NumberFormat', 'Position',
  ]; // prettier-ignore

  constructor(
    readonly $of: Chart,
    private readonly $which: 'Category' | 'Value',
  ) {
    super();
  }
  $only(type: 'Category' | 'Value'): void {
    if (this.$which !== type) fail('InvalidOperation');
  }

  get Type(): string {
    return this.$which;
  }
  /** Empty where it follows the values. */
  get Minimum(): number | string {
    return (this.$which === 'Value' ? this.$value.min : undefined) ?? '';
  }
  set Minimum(value: unknown) {
    this.$setEnd('min', value);
  }
  get Maximum(): number | string {
    return (this.$which === 'Value' ? this.$value.max : undefined) ?? '';
  }
  set Maximum(value: unknown) {
    this.$setEnd('max', value);
  }
  get NumberFormat(): string {
    return this.$which === 'Value' ? this.$value.format : 'General';
  }
  set NumberFormat(code: unknown) {
    this.$only('Value');
    const format = requireText(code);
    this.$of.$change(({ valueAxis }) => {
      valueAxis.format = format;
    });
  }
  get ReversePlotOrder(): boolean {
    return this.$which === 'Category' && this.$of.$chart.categoryAxis.reversed;
  }
  set ReversePlotOrder(on: unknown) {
    this.$only('Category');
    const reversed = truthOf(on);
    this.$of.$change(({ categoryAxis }) => {
      categoryAxis.reversed = reversed;
    });
  }
  get TickLabelPosition(): string {
    return this.$which === 'Category' ? this.$of.$chart.namesAt : 'NextToAxis';
  }
  set TickLabelPosition(name: unknown) {
    this.$only('Category');
    const namesAt = oneOf(NAME_PLACES, name);
    this.$of.$change((chart) => {
      chart.namesAt = namesAt;
    });
  }
  /** Where the other axis crosses this one. */
  get Position(): string {
    return this.$which === 'Category' && this.$of.$chart.valueAxis.atEnd ? 'Maximum' : 'Automatic';
  }
  set Position(name: unknown) {
    this.$only('Category');
    const atEnd = oneOf(['Automatic', 'Maximum'], name) === 'Maximum';
    this.$of.$change(({ valueAxis }) => {
      valueAxis.atEnd = atEnd;
    });
  }

  get Format(): ChartAxisFormat {
    return new ChartAxisFormat(this);
  }
  get MajorGridlines(): ChartGridlines {
    this.$only('Value');
    return new ChartGridlines(this.$of);
  }
  get Title(): ChartAxisTitle {
    this.$only('Value');
    return new ChartAxisTitle(this.$of);
  }

  private get $value(): HostChart['valueAxis'] {
    return this.$of.$chart.valueAxis;
  }
  private $setEnd(end: 'min' | 'max', value: unknown): void {
    this.$only('Value');
    const wanted = value === '' ? undefined : numberAtLeast(value, -Infinity);
    this.$of.$change(({ valueAxis }) => {
      valueAxis[end] = wanted;
    });
  }
}
