import { overlaps } from '../../../domain/sheet/areas';
import { EXCEL_LIMITS } from '../../../domain/sheet/limits';
import type { BookValidation, Comparison } from '../../../files/xlsx/book-rules';
import { HostObject } from '../../richapi/host-object';
import { fail } from '../../richapi/host-error';
import { rangeGiven } from '../given';
import type { Range } from '../range/range';
import { members, oneOf, requireAllowed, requireText, textWithin, truthOf } from '../refusals';

const OPERATORS: Readonly<Record<string, Comparison>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

const COMPARED = { wholeNumber: 'whole', decimal: 'decimal', date: 'date', time: 'time', textLength: 'textLength' } as const;
const TYPES = { whole: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength' } as const;
const SEVERITIES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

/** Characters Excel takes in a list written out. */

type Plain = Record<string, unknown>;

/** The input rule of a range's cells. */
export class DataValidation extends HostObject {
  static override readonly typeName = 'DataValidation';
  static override readonly scalars = ['Type', 'Rule', 'Prompt', 'ErrorAlert', 'IgnoreBlanks', 'Valid'];

  constructor(private readonly $range: Range) {
    super();
  }

  /** The one rule that covers the range; undefined where none does, `mixed` where several do. */
  private get $rule(): BookValidation | 'mixed' | undefined {
    const hit = this.$range.$sheet.rules
      .validations()
      .filter(({ areas }) => areas.some((area) => overlaps(area, this.$range.$cells)));
    return hit.length > 1 ? 'mixed' : hit[0];
  }

  get Type(): string {
    const rule = this.$rule;
    if (rule === undefined) return 'None';
    if (rule === 'mixed') return 'Inconsistent';
    if (rule.rule.kind === 'compare') return TYPES[rule.rule.type];
    return rule.rule.kind === 'custom' ? 'Custom' : 'List';
  }
  get Rule(): Plain | null {
    const rule = this.$rule;
    if (rule === 'mixed') return null;
    return rule ? wireRule(rule.rule) : {};
  }
  set Rule(rule: unknown) {
    this.$change((before) => ({ ...before, rule: this.$read(rule) }));
  }
  get IgnoreBlanks(): boolean | null {
    const rule = this.$rule;
    return rule === 'mixed' ? null : (rule?.allowBlank ?? true);
  }
  set IgnoreBlanks(ignore: unknown) {
    const allowBlank = truthOf(ignore);
    this.$change((before) => ({ ...before, allowBlank }));
  }
  get ErrorAlert(): Plain | null {
    const rule = this.$rule;
    if (rule === 'mixed') return null;
    const severity = rule?.severity ?? 'stop';
    const style =
      (Object.keys(SEVERITIES) as (keyof typeof SEVERITIES)[]).find((name) => SEVERITIES[name] === severity) ?? 'Stop';
    return { title: rule?.error?.title ?? '', message: rule?.error?.message ?? '', showAlert: rule?.alert ?? true, style };
  }
  set ErrorAlert(alert: unknown) {
    const { title, message, showAlert, style } = members(alert);
    const severity = SEVERITIES[oneOf(Object.keys(SEVERITIES) as (keyof typeof SEVERITIES)[], style ?? 'Stop')];
    const error = {
      title: textWithin(title ?? '', EXCEL_LIMITS.alertTitle),
      message: textWithin(message ?? '', EXCEL_LIMITS.alert),
    };
    const isShown = showAlert === undefined || truthOf(showAlert);
    this.$change((before) => ({ ...before, severity, alert: isShown, error }));
  }
  get Prompt(): Plain | null {
    const rule = this.$rule;
    if (rule === 'mixed') return null;
    return { title: rule?.prompt?.title ?? '', message: rule?.prompt?.message ?? '', showPrompt: rule?.prompt !== undefined };
  }
  set Prompt(prompt: unknown) {
    const { title, message, showPrompt } = members(prompt);
    const said = {
      title: textWithin(title ?? '', EXCEL_LIMITS.promptTitle),
      message: textWithin(message ?? '', EXCEL_LIMITS.prompt),
    };
    this.$change(({ prompt: _before, ...rest }) => (showPrompt === false ? rest : { ...rest, prompt: said }));
  }
  /** Whether what stands in the cells now obeys the rule is not worked out: null, as for a range of mixed cells. */
  get Valid(): null {
    return null;
  }

  Clear(): void {
    requireAllowed(this.$range.$sheet, 'formatCells');
    this.$range.$sheet.rules.clearValidation(this.$range.$cells);
  }

  private $change(apply: (before: BookValidation) => BookValidation): void {
    if (this.$range.$sheet.protected) fail('AccessDenied');
    const area = this.$range.$cells;
    const before = this.$rule;
    const after = apply(before === undefined || before === 'mixed' ? { ...BLANK, areas: [area] } : { ...before, areas: [area] });
    // A message without a rule ("any value") is more than a workbook file of ours carries.
    if (after.rule === BLANK.rule) fail('InvalidOperation', 'Set the rule of these cells before its messages.');
    this.$range.$sheet.rules.addValidation(after);
  }

  private $read(given: unknown): BookValidation['rule'] {
    const [kind, detail] = Object.entries(members(given)).find(([, value]) => value !== undefined) ?? [];
    if (kind === undefined) fail('InvalidArgument');
    const parts = members(detail);
    if (kind === 'list') return this.$list(parts['source']);
    if (kind === 'custom') return { kind: 'custom', formula: requireText(parts['formula']) };
    const type = COMPARED[oneOf(Object.keys(COMPARED) as (keyof typeof COMPARED)[], kind)];
    const operator = OPERATORS[requireText(parts['operator'] ?? 'Between')] ?? fail('InvalidArgument');
    const needsSecond = operator === 'between' || operator === 'notBetween';
    if (needsSecond && (parts['formula2'] === undefined || parts['formula2'] === '')) fail('InvalidArgument');
    return {
      kind: 'compare',
      type,
      operator,
      first: this.$bound(parts['formula1']),
      ...(needsSecond ? { second: this.$bound(parts['formula2']) } : {}),
    };
  }

  private $list(source: unknown): BookValidation['rule'] {
    const range = rangeGiven(source);
    if (range) return { kind: 'list-from', formula: `=${range.Address}` };
    const text = requireText(source);
    if (text.startsWith('=')) return { kind: 'list-from', formula: text };
    if (text === '' || text.length > EXCEL_LIMITS.listOptions) fail('InvalidArgument');
    return { kind: 'list', options: text.split(',').map((option) => option.trim()) };
  }

  private $bound(value: unknown): string {
    const range = rangeGiven(value);
    if (range) return `=${range.Address}`;
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' && value !== '' ? value : fail('InvalidArgument');
  }
}

const BLANK: BookValidation = {
  areas: [],
  rule: { kind: 'custom', formula: '' },
  allowBlank: true,
  severity: 'stop',
  alert: true,
};

function wireRule(rule: BookValidation['rule']): Plain {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.options.join(',') } };
    case 'list-from':
      return { list: { inCellDropDown: true, source: rule.formula } };
    case 'custom':
      return { custom: { formula: rule.formula } };
    case 'compare': {
      const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === rule.operator) ?? 'Between';
      const name = (Object.keys(COMPARED) as (keyof typeof COMPARED)[]).find((key) => COMPARED[key] === rule.type) ?? 'decimal';
      return {
        [name]: {
          formula1: boundValue(rule.first),
          formula2: rule.second === undefined ? '' : boundValue(rule.second),
          operator,
        },
      };
    }
  }
}

const boundValue = (text: string): string | number => (text.trim() !== '' && !Number.isNaN(Number(text)) ? Number(text) : text);
