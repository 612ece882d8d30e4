import { pinned } from '../domain/sheet/address';
import type { ValidationRule } from '../domain/sheet/edit';
import { isListShort, numberBounds, EXCEL_LIMITS } from '../domain/sheet/limits';
import { quoteSheetName } from '../domain/sheet/names';
import { shortenedTo } from '../domain/text';
import { rangeOf, type Writers } from './writing';

/** Edits of what people may type where. */
export const ruleWriters: Writers<'validation' | 'lock'> = {
  lock({ sheet, area, locked }, { context }) {
    rangeOf(context, sheet, area).format.protection.locked = locked;
  },
  validation({ sheet, area, validation }, { context }) {
    const { dataValidation } = rangeOf(context, sheet, area);
    dataValidation.clear();
    if (validation === null) return;
    const { rule, strict, title, message } = validation;
    if (rule.kind === 'list' && !isListShort(rule.options)) return;
    dataValidation.rule = asHostRule(rule);
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = {
      showAlert: true,
      style: strict ? 'Stop' : 'Warning',
      title: shortenedTo(title, EXCEL_LIMITS.alertTitle),
      message: shortenedTo(message, EXCEL_LIMITS.alert),
    };
  },
};

function asHostRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.options.join(',') } };
    case 'list-from':
      return { list: { inCellDropDown: true, source: `=${quoteSheetName(rule.sheet)}!${pinned(rule.area)}` } };
    case 'number':
      return { decimal: bounds(rule) };
  }
}

function bounds(rule: Extract<ValidationRule, { kind: 'number' }>): Excel.BasicDataValidation {
  const { operator, first, second } = numberBounds(rule);
  return { formula1: first, operator: OPERATORS[operator], ...(second === undefined ? {} : { formula2: second }) };
}

const OPERATORS = {
  between: 'Between',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
} as const;
