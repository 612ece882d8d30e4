import { pinned } from '../../../domain/sheet/address';
import type { EditOf, ValidationRule } from '../../../domain/sheet/edit';
import { numberBounds } from '../../../domain/sheet/limits';
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
  if (rule.kind === 'list') return { kind: 'list', options: rule.options };
  if (rule.kind === 'list-from') return { kind: 'list-from', formula: `=${quoteSheetName(rule.sheet)}!${pinned(rule.area)}` };
  const { operator, first, second } = numberBounds(rule);
  return {
    kind: 'compare',
    type: 'decimal',
    operator,
    first: String(first),
    ...(second === undefined ? {} : { second: String(second) }),
  };
}
