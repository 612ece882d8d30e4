import { overlaps } from '../../../domain/sheet/areas';
import { EXCEL_LIMITS } from '../../../domain/sheet/limits';
import type { BookValidation } from '../../../files/xlsx/book-rules';
import { always, declareClass, settable, shown, truthOf, type Declared } from '../../richapi/declare';
import { fail } from '../../richapi/host-error';
import { HostObject } from '../../richapi/host-object';
import { rangeGiven } from '../given';
import type { Range } from '../range/range';
import { beyond, members, named, requireAllowed, requireText, textWithin } from '../refusals';
import { requireFormula } from './formula-syntax';
import { needsSecond, VALIDATION_OPERATOR } from './comparisons';

const COMPARED = named(
  { wholeNumber: 'whole', decimal: 'decimal', date: 'date', time: 'time', textLength: 'textLength' } as const,
  'decimal',
);
const SEVERITY = named({ Stop: 'stop', Warning: 'warning', Information: 'information' } as const);

type Plain = Record<string, unknown>;

/** A part of the one rule that covers the range: null where several do, a default where none does. */
const part = <Value>(
  read: (rule: BookValidation | undefined) => unknown,
  taken: (given: unknown) => Value,
  write: (value: Value) => (before: BookValidation) => BookValidation,
): Declared<DataValidation> =>
  settable(
    ({ $rule }) => ($rule === 'mixed' ? null : read($rule)),
    taken,
    (validation, value) => validation.$change(write(value)),
  );

/** The input rule of a range's cells. */
export class DataValidation extends HostObject {
  static {
    declareClass(DataValidation, 'DataValidation', {
      Type: shown(({ $rule }) => typeOf($rule)),
      Rule: part(
        (kept) => (kept ? wireRule(kept.rule) : {}),
        readRule,
        (rule) => (before) => ({ ...before, rule }),
      ),
      Prompt: part(
        (kept) => ({ ...wireMessage(kept?.prompt), showPrompt: kept?.prompt !== undefined }),
        (given) => {
          const { title, message, showPrompt } = members(given);
          const prompt = { title: textWithin(title ?? '', 'promptTitle'), message: textWithin(message ?? '', 'prompt') };
          return showPrompt === false ? {} : { prompt };
        },
        (prompt) =>
          ({ prompt: _before, ...rest }) => ({ ...rest, ...prompt }),
      ),
      ErrorAlert: part(
        (kept) => ({
          ...wireMessage(kept?.error),
          showAlert: kept?.alert ?? true,
          style: SEVERITY.give(kept?.severity),
        }),
        (given) => {
          const { title, message, showAlert, style } = members(given);
          return {
            severity: SEVERITY.take(style ?? 'Stop'),
            error: { title: textWithin(title ?? '', 'alertTitle'), message: textWithin(message ?? '', 'alert') },
            alert: showAlert === undefined || truthOf(showAlert),
          };
        },
        (alert) => (before) => ({ ...before, ...alert }),
      ),
      IgnoreBlanks: part(
        (kept) => kept?.allowBlank ?? true,
        truthOf,
        (allowBlank) => (before) => ({ ...before, allowBlank }),
      ),
      // Whether what stands in the cells now obeys the rule is not worked out: null, as for a range of mixed cells.
      Valid: always(null),
    });
  }

  constructor(private readonly $range: Range) {
    super();
  }

  /** The one rule that covers the range; undefined where none does, `mixed` where several do. */
  get $rule(): BookValidation | 'mixed' | undefined {
    const hit = this.$range.$sheet.rules
      .validations()
      .filter(({ areas }) => areas.some((area) => overlaps(area, this.$range.$cells)));
    return hit.length > 1 ? 'mixed' : hit[0];
  }

  Clear(): void {
    requireAllowed(this.$range.$sheet, 'formatCells');
    this.$range.$sheet.rules.clearValidation(this.$range.$cells);
  }

  $change(apply: (before: BookValidation) => BookValidation): void {
    if (this.$range.$sheet.protected) fail('AccessDenied');
    const before = this.$rule;
    const known = before === undefined || before === 'mixed' ? BLANK : before;
    const after = apply({ ...known, areas: [this.$range.$cells] });
    // A message without a rule ("any value") is more than a workbook file of ours carries.
    if (after.rule === BLANK.rule) fail('InvalidOperation', 'Set the rule of these cells before its messages.');
    this.$range.$sheet.rules.addValidation(after);
  }
}

const BLANK: BookValidation = {
  areas: [],
  rule: { kind: 'custom', formula: '' },
  allowBlank: true,
  severity: 'stop',
  alert: true,
};

function typeOf(kept: BookValidation | 'mixed' | undefined): string {
  if (kept === undefined) return 'None';
  if (kept === 'mixed') return 'Inconsistent';
  const { rule } = kept;
  if (rule.kind !== 'compare') return rule.kind === 'custom' ? 'Custom' : 'List';
  const name = String(COMPARED.give(rule.type));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const wireMessage = (kept: BookValidation['error']): Plain => ({ title: kept?.title ?? '', message: kept?.message ?? '' });

function readRule(given: unknown): BookValidation['rule'] {
  const [kind, detail] = Object.entries(members(given)).find(([, value]) => value !== undefined) ?? [];
  if (kind === undefined) fail('InvalidArgument');
  const parts = members(detail);
  if (kind === 'list') return readList(parts['source']);
  if (kind === 'custom') return { kind: 'custom', formula: ruleFormula(requireText(parts['formula'])) };
  const operator = VALIDATION_OPERATOR.take(parts['operator'] ?? 'Between');
  return {
    kind: 'compare',
    type: COMPARED.take(kind),
    operator,
    first: readBound(parts['formula1']),
    ...(needsSecond(operator) ? { second: readBound(parts['formula2']) } : {}),
  };
}

function readList(source: unknown): BookValidation['rule'] {
  const range = rangeGiven(source);
  if (range) return { kind: 'list-from', formula: `=${range.$address}` };
  const text = requireText(source);
  if (text.startsWith('=')) return { kind: 'list-from', formula: ruleFormula(text) };
  if (text === '') fail('InvalidArgument');
  if (text.length > EXCEL_LIMITS.listOptions) beyond('listOptions');
  return { kind: 'list', options: text.split(',').map((option) => option.trim()) };
}

function readBound(value: unknown): string {
  const range = rangeGiven(value);
  if (range) return `=${range.$address}`;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? ruleFormula(value) : fail('InvalidArgument');
}

/** A formula, or a value as text, that a rule may hold. */
const ruleFormula = (text: string): string => (text.startsWith('=') ? requireFormula(text) : text);

function wireRule(rule: BookValidation['rule']): Plain {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.options.join(',') } };
    case 'list-from':
      return { list: { inCellDropDown: true, source: rule.formula } };
    case 'custom':
      return { custom: { formula: rule.formula } };
    case 'compare': {
      const formula2 = rule.second === undefined ? '' : boundValue(rule.second);
      const operator = VALIDATION_OPERATOR.give(rule.operator);
      return { [String(COMPARED.give(rule.type))]: { formula1: boundValue(rule.first), formula2, operator } };
    }
  }
}

const boundValue = (text: string): string | number => (text.trim() !== '' && !Number.isNaN(Number(text)) ? Number(text) : text);
