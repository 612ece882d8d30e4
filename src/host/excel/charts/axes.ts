import type { HostChart } from '../../book/charts/chart';
import { declare, link, settable, shown, type Declared } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { HostObject, HostView } from '../../richapi/host-object';
import { named, numberAtLeast, requireText, truthOf } from '../refusals';
import type { Chart } from './chart';
import { ChartAxisFormat, ChartAxisTitle, ChartGridlines } from './axis-parts';

export class ChartAxes extends HostView<Chart> {
  static override readonly typeName = 'ChartAxes';

  static {
    declare(ChartAxes, {
      CategoryAxis: link(({ $of }) => new HostChartAxis($of, 'Category')),
      ValueAxis: link(({ $of }) => new HostChartAxis($of, 'Value')),
    });
  }
}

type Which = 'Category' | 'Value';

/** What one axis has; the other answers `elsewhere` and cannot be set. */
const ofAxis = <Value>(
  which: Which,
  elsewhere: unknown,
  read: (chart: HostChart) => unknown,
  taken: Parameters<typeof settable<HostChartAxis, Value>>[1],
  write: (chart: HostChart, value: Value) => void,
): Declared<HostChartAxis> =>
  settable(
    ({ $which, $of }) => ($which === which ? read($of.$chart) : elsewhere),
    taken,
    (axis, value) => {
      axis.$only(which);
      axis.$of.$change((chart) => {
        write(chart, value);
      });
    },
  );

/** An end of the axis of figures; empty where it follows the values. */
const end = (name: 'min' | 'max'): Declared<HostChartAxis> =>
  ofAxis(
    'Value',
    '',
    ({ valueAxis }) => valueAxis[name] ?? '',
    (value) => (value === '' ? undefined : numberAtLeast(value, -Infinity)),
    ({ valueAxis }, at) => {
      valueAxis[name] = at;
    },
  );

const CROSSING = named({ Automatic: false, Maximum: true });

/** The axis of names or that of figures. What only the other one has is refused. */
export class HostChartAxis extends HostObject {
  static override readonly typeName = 'ChartAxis';

  static {
    declare(HostChartAxis, {
      Maximum: end('max'),
      Minimum: end('min'),
      Type: shown(({ $which }) => $which),
      ReversePlotOrder: ofAxis(
        'Category',
        false,
        ({ categoryAxis }) => categoryAxis.reversed,
        truthOf,
        ({ categoryAxis }, reversed) => {
          categoryAxis.reversed = reversed;
        },
      ),
      TickLabelPosition: ofAxis(
        'Category',
        'NextToAxis',
        ({ namesAt }) => namesAt,
        named(['High', 'Low', 'NextToAxis', 'None']),
        (chart, namesAt) => {
          chart.namesAt = namesAt;
        },
      ),
      NumberFormat: ofAxis(
        'Value',
        'General',
        ({ valueAxis }) => valueAxis.format,
        requireText,
        ({ valueAxis }, format) => {
          valueAxis.format = format;
        },
      ),
      // Where the other axis crosses this one.
      Position: ofAxis(
        'Category',
        'Automatic',
        ({ valueAxis }) => CROSSING.give(valueAxis.atEnd),
        CROSSING,
        ({ valueAxis }, atEnd) => {
          valueAxis.atEnd = atEnd;
        },
      ),
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
