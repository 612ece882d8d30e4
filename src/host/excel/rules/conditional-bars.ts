import type { BarBound, BookConditional } from '../../../files/xlsx/book-rules';
import { always, declare, link, partsOf, settable, type Declared } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { HostView } from '../../richapi/host-object';
import { colorOf, members, named, requireText, truthOf } from '../refusals';
import type { HostConditionalFormat } from './conditional-formats';

const BOUND = named<BarBound['type']>({
  Automatic: 'autoMin',
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Formula: 'formula',
  Percentile: 'percentile',
});

const bound = (end: 'min' | 'max', automatic: 'autoMin' | 'autoMax'): Declared<DataBarConditionalFormat> =>
  settable(
    ({ $of }) => wireBound($of.$rule('bar')[end]),
    (rule) => readBound(rule, automatic),
    ({ $of }, wanted) => {
      $of.$setRule('bar', { [end]: wanted });
    },
  );

/** A bar in each cell, as long as its value. */
export class DataBarConditionalFormat extends HostView<HostConditionalFormat> {
  static override readonly typeName = 'DataBarConditionalFormat';

  static {
    declare(DataBarConditionalFormat, {
      ShowDataBarOnly: always(false),
      BarDirection: always('Context'),
      AxisFormat: always('Automatic'),
      AxisColor: always('#000000'),
      LowerBoundRule: bound('min', 'autoMin'),
      UpperBoundRule: bound('max', 'autoMax'),
      PositiveFormat: link(({ $of }) => new ConditionalDataBarPositiveFormat($of)),
    });
  }
}

function readBound(rule: unknown, automatic: 'autoMin' | 'autoMax'): BarBound {
  const { type: name, formula } = members(rule);
  const type = BOUND.take(name);
  if (type === 'autoMin') return { type: automatic };
  if (type === 'min' || type === 'max') return { type };
  const value = typeof formula === 'number' ? String(formula) : requireText(formula);
  if (type !== 'formula' && Number.isNaN(Number(value.replace(/^=/, '')))) fail('InvalidArgument');
  return { type, value: type === 'formula' ? value : value.replace(/^=/, '') };
}

const wireBound = ({ type, value }: BarBound): object => ({
  type: BOUND.give(type),
  formula: value === undefined ? null : `=${value.replace(/^=/, '')}`,
});

const bar = partsOf<ConditionalDataBarPositiveFormat, Extract<BookConditional['rule'], { kind: 'bar' }>>(
  ({ $of }) => $of.$rule('bar'),
  ({ $of }, patch) => {
    $of.$setRule('bar', patch);
  },
);

export class ConditionalDataBarPositiveFormat extends HostView<HostConditionalFormat> {
  static override readonly typeName = 'ConditionalDataBarPositiveFormat';

  static {
    declare(ConditionalDataBarPositiveFormat, {
      FillColor: bar('color', colorOf),
      GradientFill: bar('gradient', truthOf),
      BorderColor: always(''),
    });
  }
}
