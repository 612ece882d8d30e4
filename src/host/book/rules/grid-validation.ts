import type { BookValidation, Comparison } from '../../../files/xlsx/book-rules';
import { areaOf, gridRange, type GridRange } from '../grid';
import { present } from '../../../domain/present';

/** An input rule as Univer keeps it. */
export interface GridValidation {
  uid: string;
  type: string;
  ranges: GridRange[];
  allowBlank?: boolean;
  formula1?: string;
  formula2?: string;
  operator?: string;
  showErrorMessage?: boolean;
  error?: string;
  errorTitle?: string;
  errorStyle?: number;
  showInputMessage?: boolean;
  prompt?: string;
  promptTitle?: string;
  renderMode?: number;
}

/** Cells with a list look like any other, as in Excel, which shows the arrow beside the active cell only. */
const PLAIN_TEXT = 0;

const SEVERITIES = ['information', 'stop', 'warning'] as const;

export function gridValidation(validation: BookValidation, uid: string): GridValidation {
  const { error, prompt } = validation;
  return {
    uid,
    ...gridInput(validation.rule),
    renderMode: PLAIN_TEXT,
    ranges: validation.areas.map(gridRange),
    allowBlank: validation.allowBlank,
    showErrorMessage: validation.alert,
    errorStyle: SEVERITIES.indexOf(validation.severity),
    ...(error ? { error: error.message, errorTitle: error.title } : {}),
    ...(prompt ? { showInputMessage: true, prompt: prompt.message, promptTitle: prompt.title } : {}),
  };
}

function gridInput(rule: BookValidation['rule']): Pick<GridValidation, 'type' | 'formula1' | 'formula2' | 'operator'> {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formula1: rule.options.join(',') };
    case 'list-from':
      return { type: 'list', formula1: withEquals(rule.formula) };
    case 'custom':
      return { type: 'custom', formula1: withEquals(rule.formula) };
    case 'compare':
      return present({ type: rule.type, operator: rule.operator, formula1: rule.first, formula2: rule.second });
  }
}

/** A formula as Univer writes it, whether or not it came with its "=". */
export const withEquals = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);

/** Undefined for kinds of Univer's own that Excel has no rule for (check boxes). */
export function bookValidation(rule: GridValidation): BookValidation | undefined {
  const input = bookInput(rule);
  if (!input) return undefined;
  const title = { error: rule.errorTitle ?? '', prompt: rule.promptTitle ?? '' };
  return {
    areas: rule.ranges.map(areaOf),
    rule: input,
    allowBlank: rule.allowBlank ?? true,
    severity: SEVERITIES[rule.errorStyle ?? 1] ?? 'stop',
    alert: rule.showErrorMessage ?? true,
    ...(rule.error || title.error ? { error: { title: title.error, message: rule.error ?? '' } } : {}),
    ...(rule.prompt || title.prompt ? { prompt: { title: title.prompt, message: rule.prompt ?? '' } } : {}),
  };
}

const COMPARED = ['whole', 'decimal', 'date', 'time', 'textLength'] as const;

function bookInput(rule: GridValidation): BookValidation['rule'] | undefined {
  const first = rule.formula1 ?? '';
  if (rule.type === 'list' || rule.type === 'listMultiple') {
    if (first.startsWith('=')) return { kind: 'list-from', formula: first };
    return { kind: 'list', options: first.split(',').map((option) => option.trim()) };
  }
  if (rule.type === 'custom') return { kind: 'custom', formula: first };
  const type = COMPARED.find((name) => name === rule.type);
  if (!type) return undefined;
  return {
    kind: 'compare',
    type,
    operator: (rule.operator ?? 'between') as Comparison,
    first,
    ...(rule.formula2 === undefined || rule.formula2 === '' ? {} : { second: rule.formula2 }),
  };
}
