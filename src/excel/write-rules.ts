import { a1 } from '../domain/sheet/address';
import type { ValidationRule } from '../domain/sheet/edit';
import { isListShort, EXCEL_LIMITS } from '../domain/sheet/limits';
import { quoteSheetName } from '../domain/sheet/names';
import { rangeOf } from './range-of';
import type { Writers } from './writing';

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
      title: title.slice(0, EXCEL_LIMITS.alertTitle),
      message: message.slice(0, EXCEL_LIMITS.alert),
    };
  },
};

function asHostRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.options.join(',') } };
    case 'list-from':
      return { list: { inCellDropDown: true, source: `=${quoteSheetName(rule.sheet)}!${absolute(a1(rule.area))}` } };
    case 'number':
      return { decimal: bounds(rule.min, rule.max) };
  }
}

/** The widest numbers Excel keeps stand for "no bound". */
const WIDEST = 9.99e307;

function bounds(min: number | undefined, max: number | undefined): Excel.BasicDataValidation {
  if (max === undefined) return { formula1: min ?? -WIDEST, operator: 'GreaterThanOrEqualTo' };
  if (min === undefined) return { formula1: max, operator: 'LessThanOrEqualTo' };
  return { formula1: min, formula2: max, operator: 'Between' };
}

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
