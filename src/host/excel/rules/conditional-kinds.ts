import type { BookConditional } from '../../../files/xlsx/book-rules';
import { declare, link, settable } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { HostView } from '../../richapi/host-object';
import { members, requireText } from '../refusals';
import { CELL_VALUE_OPERATOR, needsSecond } from './comparisons';
import type { HostConditionalFormat } from './conditional-formats';
import { ConditionalRangeFormat } from './conditional-looks';

/** A conditional format with a formula. */
export class CustomConditionalFormat extends HostView<HostConditionalFormat> {
  static override readonly typeName = 'CustomConditionalFormat';

  static {
    declare(CustomConditionalFormat, {
      Rule: link(({ $of }) => new ConditionalFormatRule($of)),
      Format: link(({ $of }) => new ConditionalRangeFormat($of)),
    });
  }
}

const formula = settable<ConditionalFormatRule, string>(
  ({ $of }) => $of.$rule('formula').formula,
  (given) => {
    const text = requireText(given);
    if (text === '') fail('InvalidArgument');
    return text.startsWith('=') ? text : `=${text}`;
  },
  ({ $of }, text) => {
    $of.$setRule('formula', { formula: text });
  },
);

export class ConditionalFormatRule extends HostView<HostConditionalFormat> {
  static override readonly typeName = 'ConditionalFormatRule';

  static {
    declare(ConditionalFormatRule, { Formula: formula, FormulaLocal: formula });
  }
}

export class CellValueConditionalFormat extends HostView<HostConditionalFormat> {
  static override readonly typeName = 'CellValueConditionalFormat';

  static {
    declare(CellValueConditionalFormat, {
      Rule: settable(
        ({ $of }) => {
          const { operator, first, second } = $of.$rule('cell-is');
          const formula2 = second === undefined ? '' : `=${second}`;
          return { operator: CELL_VALUE_OPERATOR.give(operator), formula1: `=${first}`, formula2 };
        },
        comparisonOf,
        ({ $of }, rule) => {
          $of.$setRule('cell-is', rule);
        },
      ),
      Format: link(({ $of }) => new ConditionalRangeFormat($of)),
    });
  }
}

function comparisonOf(rule: unknown): Partial<Extract<BookConditional['rule'], { kind: 'cell-is' }>> {
  const { operator: name, formula1, formula2 } = members(rule);
  const operator = CELL_VALUE_OPERATOR.take(name);
  const bare = (value: unknown): string => String(typeof value === 'number' ? value : requireText(value)).replace(/^=/, '');
  return { operator, first: bare(formula1), ...(needsSecond(operator) ? { second: bare(formula2) } : {}) };
}
