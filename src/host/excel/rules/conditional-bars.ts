import type { BarBound, BookConditional } from '../../../files/xlsx/book-rules';
import { always, link, partsOf, settable, truthOf, viewClass, type Declared } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import type { HostView } from '../../richapi/host-object';
import { colorOf, members, named, requireText } from '../refusals';
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

const bound = (end: 'min' | 'max', automatic: 'autoMin' | 'autoMax'): Declared<HostView<HostConditionalFormat>> =>
  settable(
    ({ $of }) => wireBound($of.$rule('bar')[end]),
    (rule) => readBound(rule, automatic),
    ({ $of }, wanted) => $of.$setRule('bar', { [end]: wanted }),
  );

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

const bar = partsOf<HostView<HostConditionalFormat>, Extract<BookConditional['rule'], { kind: 'bar' }>>(
  ({ $of }) => $of.$rule('bar'),
  ({ $of }, patch) => $of.$setRule('bar', patch),
);

export const ConditionalDataBarPositiveFormat = viewClass<HostConditionalFormat>('ConditionalDataBarPositiveFormat', {
  FillColor: bar('color', colorOf),
  GradientFill: bar('gradient', truthOf),
  BorderColor: always(''),
});

/** A bar in each cell, as long as its value. */
export const DataBarConditionalFormat = viewClass<HostConditionalFormat>('DataBarConditionalFormat', {
  ShowDataBarOnly: always(false),
  BarDirection: always('Context'),
  AxisFormat: always('Automatic'),
  AxisColor: always('#000000'),
  LowerBoundRule: bound('min', 'autoMin'),
  UpperBoundRule: bound('max', 'autoMax'),
  PositiveFormat: link(({ $of }) => new ConditionalDataBarPositiveFormat($of)),
});
