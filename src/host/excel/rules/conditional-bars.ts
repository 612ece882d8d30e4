import type { BarBound } from '../../../files/xlsx/book-rules';
import { fail } from '../../richapi/host-error';
import { HostObject } from '../../richapi/host-object';
import type { HostConditionalFormat } from './conditional-formats';
import { colorOf, members, requireText, truthOf } from '../refusals';

const BOUNDS: Readonly<Record<string, BarBound['type']>> = {
  Automatic: 'autoMin',
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Formula: 'formula',
  Percentile: 'percentile',
};

/** A bar in each cell, as long as its value. */
export class DataBarConditionalFormat extends HostObject {
  static override readonly typeName = 'DataBarConditionalFormat';
  static override readonly scalars = [
    'ShowDataBarOnly',
    'BarDirection',
    'AxisFormat',
    'AxisColor',
    'LowerBoundRule',
    'UpperBoundRule',
  ];

  constructor(private readonly $of: HostConditionalFormat) {
    super();
  }
  get LowerBoundRule(): object {
    return wireBound(this.$of.$rule('bar').min);
  }
  set LowerBoundRule(rule: unknown) {
    this.$of.$setRule({ ...this.$of.$rule('bar'), min: readBound(rule, 'autoMin') });
  }
  get UpperBoundRule(): object {
    return wireBound(this.$of.$rule('bar').max);
  }
  set UpperBoundRule(rule: unknown) {
    this.$of.$setRule({ ...this.$of.$rule('bar'), max: readBound(rule, 'autoMax') });
  }
  get ShowDataBarOnly(): boolean {
    return false;
  }
  get BarDirection(): string {
    return 'Context';
  }
  get AxisFormat(): string {
    return 'Automatic';
  }
  get AxisColor(): string {
    return '#000000';
  }
  get PositiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.$of);
  }
}

function readBound(rule: unknown, automatic: 'autoMin' | 'autoMax'): BarBound {
  const { type, formula } = members(rule);
  const name = BOUNDS[requireText(type)] ?? fail('InvalidArgument');
  if (name === 'autoMin') return { type: automatic };
  if (name === 'min' || name === 'max') return { type: name };
  const value = typeof formula === 'number' ? String(formula) : requireText(formula);
  if (name !== 'formula' && Number.isNaN(Number(value.replace(/^=/, '')))) fail('InvalidArgument');
  return { type: name, value: name === 'formula' ? value : value.replace(/^=/, '') };
}

function wireBound({ type, value }: BarBound): object {
  const plain = type === 'autoMax' ? 'autoMin' : type;
  const name = Object.keys(BOUNDS).find((key) => BOUNDS[key] === plain) ?? 'Automatic';
  return { type: name, formula: value === undefined ? null : `=${value.replace(/^=/, '')}` };
}

export class ConditionalDataBarPositiveFormat extends HostObject {
  static override readonly typeName = 'ConditionalDataBarPositiveFormat';
  static override readonly scalars = ['FillColor', 'GradientFill', 'BorderColor'];

  constructor(private readonly $of: HostConditionalFormat) {
    super();
  }
  get FillColor(): string {
    return this.$of.$rule('bar').color;
  }
  set FillColor(color: unknown) {
    this.$of.$setRule({ ...this.$of.$rule('bar'), color: colorOf(color) });
  }
  get GradientFill(): boolean {
    return this.$of.$rule('bar').gradient;
  }
  set GradientFill(gradient: unknown) {
    this.$of.$setRule({ ...this.$of.$rule('bar'), gradient: truthOf(gradient) });
  }
  get BorderColor(): string {
    return '';
  }
}
