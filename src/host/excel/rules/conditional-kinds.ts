import type { BookConditional } from '../../../files/xlsx/book-rules';
import { link, settable, viewClass } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import type { HostView } from '../../richapi/host-object';
import { members, requireText } from '../refusals';
import { CELL_VALUE_OPERATOR, needsSecond } from './comparisons';
import type { HostConditionalFormat } from './conditional-formats';
import { requireFormula } from './formula-syntax';
import { ConditionalRangeFormat } from './conditional-looks';

const formula = settable<HostView<HostConditionalFormat>, string>(
  ({ $of }) => $of.$rule('formula').formula,
  (given) => requireFormula((requireText(given) || fail('InvalidArgument')).replace(/^=?/, '=')),
  ({ $of }, text) => $of.$setRule('formula', { formula: text }),
);

export const ConditionalFormatRule = viewClass<HostConditionalFormat>('ConditionalFormatRule', {
  Formula: formula,
  FormulaLocal: formula,
});

/** A conditional format with a formula. */
export const CustomConditionalFormat = viewClass<HostConditionalFormat>('CustomConditionalFormat', {
  Rule: link(({ $of }) => new ConditionalFormatRule($of)),
  Format: link(({ $of }) => new ConditionalRangeFormat($of)),
});

type ComparisonRule = Extract<BookConditional['rule'], { kind: 'cell-is' }>;

export const CellValueConditionalFormat = viewClass<HostConditionalFormat>('CellValueConditionalFormat', {
  Rule: settable(
    ({ $of }) => wireComparison($of.$rule('cell-is')),
    readComparison,
    ({ $of }, rule) => $of.$setRule('cell-is', rule),
  ),
  Format: link(({ $of }) => new ConditionalRangeFormat($of)),
});

function wireComparison({ operator, first, second }: ComparisonRule): object {
  const formula2 = second === undefined ? '' : `=${second}`;
  return { operator: CELL_VALUE_OPERATOR.give(operator), formula1: `=${first}`, formula2 };
}

function readComparison(rule: unknown): Partial<ComparisonRule> {
  const { operator: name, formula1, formula2 } = members(rule);
  const operator = CELL_VALUE_OPERATOR.take(name);
  const bare = (value: unknown): string => String(typeof value === 'number' ? value : requireText(value)).replace(/^=/, '');
  return { operator, first: bare(formula1), ...(needsSecond(operator) ? { second: bare(formula2) } : {}) };
}
