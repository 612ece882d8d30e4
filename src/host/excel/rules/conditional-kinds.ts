import type { Comparison } from '../../../files/xlsx/book-rules';
import { fail } from '../../richapi/host-error';
import { HostObject } from '../../richapi/host-object';
import type { HostConditionalFormat } from './conditional-formats';
import { ConditionalRangeFormat } from './conditional-looks';
import { members, requireText } from '../refusals';

/** A conditional format with a formula. */
export class CustomConditionalFormat extends HostObject {
  static override readonly typeName = 'CustomConditionalFormat';

  constructor(private readonly $of: HostConditionalFormat) {
    super();
  }
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.$of);
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.$of);
  }
}

export class ConditionalFormatRule extends HostObject {
  static override readonly typeName = 'ConditionalFormatRule';
  static override readonly scalars = ['Formula', 'FormulaLocal'];

  constructor(private readonly $of: HostConditionalFormat) {
    super();
  }
  get Formula(): string {
    return this.$of.$rule('formula').formula;
  }
  set Formula(formula: unknown) {
    const text = requireText(formula);
    if (text === '') fail('InvalidArgument');
    this.$of.$setRule({ ...this.$of.$rule('formula'), formula: text.startsWith('=') ? text : `=${text}` });
  }
  get FormulaLocal(): string {
    return this.Formula;
  }
  set FormulaLocal(formula: unknown) {
    this.Formula = formula;
  }
}

const OPERATORS: Readonly<Record<string, Comparison>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

export class CellValueConditionalFormat extends HostObject {
  static override readonly typeName = 'CellValueConditionalFormat';
  static override readonly scalars = ['Rule'];

  constructor(private readonly $of: HostConditionalFormat) {
    super();
  }
  get Rule(): object {
    const { operator, first, second } = this.$of.$rule('cell-is');
    const name = Object.keys(OPERATORS).find((key) => OPERATORS[key] === operator) ?? 'EqualTo';
    return { operator: name, formula1: `=${first}`, formula2: second === undefined ? '' : `=${second}` };
  }
  set Rule(rule: unknown) {
    const { operator, formula1, formula2 } = members(rule);
    const name = OPERATORS[requireText(operator)] ?? fail('InvalidArgument');
    const bare = (value: unknown): string => String(typeof value === 'number' ? value : requireText(value)).replace(/^=/, '');
    const needsSecond = name === 'between' || name === 'notBetween';
    this.$of.$setRule({
      ...this.$of.$rule('cell-is'),
      operator: name,
      first: bare(formula1),
      ...(needsSecond ? { second: bare(formula2) } : {}),
    });
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.$of);
  }
}
