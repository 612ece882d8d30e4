import type { HostChart } from '../../book/charts/chart';
import { declareClass, link, partsOf, shown, truthOf, viewClass } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { HostObject } from '../../richapi/host-object';
import { named, numberAtLeast, numberFormatOf } from '../refusals';
import type { Chart } from './chart';
import { ChartAxisFormat, ChartAxisTitle, ChartGridlines } from './axis-parts';

export const ChartAxes = viewClass<Chart>('ChartAxes', {
  CategoryAxis: link(({ $of }) => new HostChartAxis($of, 'Category')),
  ValueAxis: link(({ $of }) => new HostChartAxis($of, 'Value')),
});

type Which = 'Category' | 'Value';

/** Parts of a chart that belong to one of its axes: the other answers as if they were absent, and cannot set them. */
const partsOfAxis = <Parts extends object>(which: Which, parts: (chart: HostChart) => Parts) =>
  partsOf<HostChartAxis, Parts>(
    ({ $which, $of }) => ($which === which ? parts($of.$chart) : undefined),
    (axis, patch) => axis.$only(which).$change((chart) => Object.assign(parts(chart), patch)),
  );

const figures = partsOfAxis('Value', ({ valueAxis }) => valueAxis);
const names = partsOfAxis('Category', ({ categoryAxis }) => categoryAxis);
const namesPlace = partsOfAxis('Category', (chart) => chart);
const crossing = partsOfAxis('Category', ({ valueAxis }) => valueAxis);

const endOf = (value: unknown): number | undefined => (value === '' ? undefined : numberAtLeast(value, -Infinity));

/** The axis of names or that of figures. What only the other one has is refused. */
export class HostChartAxis extends HostObject {
  static {
    declareClass(HostChartAxis, 'ChartAxis', {
      // Empty where an end follows the values.
      Maximum: figures('max', endOf, ''),
      Minimum: figures('min', endOf, ''),
      Type: shown(({ $which }) => $which),
      ReversePlotOrder: names('reversed', truthOf, false),
      TickLabelPosition: namesPlace('namesAt', named(['NextToAxis', 'High', 'Low', 'None'])),
      NumberFormat: figures('format', numberFormatOf, 'General'),
      // Where the other axis crosses this one.
      Position: crossing('atEnd', named({ Automatic: false, Maximum: true }, undefined, 'ChartAxisPosition')),
      Format: link((axis) => new ChartAxisFormat(axis)),
      MajorGridlines: link((axis) => new ChartGridlines(axis.$only('Value'))),
      Title: link((axis) => new ChartAxisTitle(axis.$only('Value'))),
    });
  }

  constructor(
    readonly $of: Chart,
    readonly $which: Which,
  ) {
    super();
  }
  /** The chart, if this is the axis that has what is asked of it. */
  $only(type: Which): Chart {
    return this.$which === type ? this.$of : fail('InvalidOperation');
  }
}
