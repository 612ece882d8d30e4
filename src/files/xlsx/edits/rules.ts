import { a1 } from '../../../domain/sheet/address';
import type { EditOf, ValidationRule } from '../../../domain/sheet/edit';
import { quoteSheetName } from '../../../domain/sheet/names';
import type { BookValidation } from '../book-rules';
import { carvedOut } from '../../../domain/sheet/areas';
import type { SheetDraft } from './draft';

export function validation(sheet: SheetDraft, { area, validation: wanted }: EditOf<'validation'>): void {
  const others = carvedOut(sheet.parts.validations, area);
  if (wanted === null) {
    sheet.parts.validations = others;
    return;
  }
  const { rule, strict, title, message } = wanted;
  const added: BookValidation = {
    areas: [area],
    rule: ruleOf(rule),
    allowBlank: true,
    severity: strict ? 'stop' : 'warning',
    alert: true,
    error: { title, message },
  };
  sheet.parts.validations = [...others, added];
}

function ruleOf(rule: ValidationRule): BookValidation['rule'] {
  switch (rule.kind) {
    case 'list':
      return { kind: 'list', options: rule.options };
    case 'list-from': {
      const address = a1(rule.area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      return { kind: 'list-from', formula: `=${quoteSheetName(rule.sheet)}!${address}` };
    }
    case 'number': {
      const { min, max } = rule;
      const compare = { kind: 'compare', type: 'decimal' } as const;
      if (max === undefined) return { ...compare, operator: 'greaterThanOrEqual', first: String(min ?? -WIDEST) };
      if (min === undefined) return { ...compare, operator: 'lessThanOrEqual', first: String(max) };
      return { ...compare, operator: 'between', first: String(min), second: String(max) };
    }
  }
}

/** The widest number Excel keeps stands for "no bound". */
const WIDEST = 9.99e307;
