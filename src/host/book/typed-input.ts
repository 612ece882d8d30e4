import { isErrorText } from './content';
import type { CellContent } from './contract';
import { EN_US, type TypingRules } from './typing-rules';

/** What a typed text becomes: a value, a formula, or a text that must stay one; with the number format it brings along. */
export type Typed =
  | { readonly kind: 'value'; readonly value: CellContent; readonly format?: string }
  | { readonly kind: 'text'; readonly text: string; readonly prefixed: boolean }
  | { readonly kind: 'formula'; readonly formula: string };

/** Reads a text as Excel reads it when a person types it; by en-US rules, as it also reads `values` and `formulas`, unless told others. */
export function readTyped(input: string, cellIsText: boolean, rules: TypingRules = EN_US): Typed {
  if (input.startsWith("'")) return { kind: 'text', text: input.slice(1), prefixed: true };
  if (cellIsText) return { kind: 'text', text: input, prefixed: false };
  if (/^=./s.test(input)) return { kind: 'formula', formula: input };
  const number = readNumber(input, rules) ?? readMoment(input, rules);
  if (number) return { kind: 'value', ...number };
  if (/^[+-]./s.test(input)) return { kind: 'formula', formula: `=${input.startsWith('+') ? input.slice(1) : input}` };
  if (/^@./s.test(input)) return { kind: 'formula', formula: `=${input.slice(1)}` };
  if (/^(?:true|false)$/i.test(input.trim())) return { kind: 'value', value: input.trim().toLowerCase() === 'true' };
  if (isErrorText(input)) return { kind: 'value', value: input };
  return { kind: 'text', text: input, prefixed: false };
}

interface Read {
  readonly value: number;
  readonly format?: string;
}

/** The same pattern is asked for every cell that is read. */
const patterns = new WeakMap<TypingRules, RegExp>();

function patternOf(rules: TypingRules): RegExp {
  const known = patterns.get(rules);
  if (known) return known;
  const [decimal, group] = [`\\${rules.decimal}`, `\\${rules.group}`];
  const digits = String.raw`(?:\d{1,3}(?:${group}\d{3})+|\d+)(?:${decimal}\d*)?|${decimal}\d+`;
  const made = new RegExp(String.raw`^\s*([-+]?)\s*(${rules.currency})?(${digits})(e[-+]?\d+)?\s*(%?)\s*$`, 'i');
  patterns.set(rules, made);
  return made;
}

function readNumber(input: string, rules: TypingRules): Read | undefined {
  const bracketed = rules.bracketsBelowZero ? /^\s*\(([^-+()]*)\)\s*$/.exec(input) : undefined;
  const found = patternOf(rules).exec(bracketed?.[1] ?? input);
  if (!found) return undefined;
  const [, sign, money, digits = '', exponent = '', percent] = found;
  const plain = digits.replaceAll(rules.group, '').replace(rules.decimal, '.');
  const size = Number(plain + exponent) * (sign === '-' || bracketed ? -1 : 1) + 0;
  const decimals = plain.split('.')[1] ? 1 : 0;
  if (percent) return { value: size / 100, format: decimals ? '0.00%' : '0%' };
  if (money) return { value: size, format: rules.money[decimals] };
  if (exponent) return { value: size, format: '0.00E+00' };
  return digits.includes(rules.group) ? { value: size, format: decimals ? '#,##0.00' : '#,##0' } : { value: size };
}

function readMoment(input: string, rules: TypingRules): Read | undefined {
  const text = input.trim();
  const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)?$/i.exec(text);
  if (clock) return readClock(clock);
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?(?:\.\d+)?Z?$/.exec(text);
  if (iso) {
    const day = serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (day === undefined) return undefined;
    if (iso[4] === undefined) return { value: day, format: 'm/d/yyyy' };
    const time = (Number(iso[4]) * 3600 + Number(iso[5]) * 60 + Number(iso[6] ?? 0)) / 86_400;
    return { value: day + time, format: 'm/d/yyyy h:mm' };
  }
  const slashed = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/.exec(text);
  if (slashed) {
    const [one, two] = [Number(slashed[1]), Number(slashed[2])];
    const [month, day] = rules.dayFirst ? [two, one] : [one, two];
    return dated(fullYear(slashed[3]), month, day, slashed[3] ? 'm/d/yyyy' : 'd-mmm');
  }
  return readNamedMonth(text, rules);
}

function readNamedMonth(text: string, rules: TypingRules): Read | undefined {
  const dayFirst = /^(\d{1,2})[- ]([a-z]{3,9})\.?(?:[-, ]+(\d{2}|\d{4}))?$/i.exec(text);
  const month = (name = ''): number => rules.month(name) ?? 0;
  if (dayFirst && month(dayFirst[2]) > 0) {
    return dated(fullYear(dayFirst[3]), month(dayFirst[2]), Number(dayFirst[1]), dayFirst[3] ? 'd-mmm-yy' : 'd-mmm');
  }
  const monthFirst = /^([a-z]{3,9})\.?[- ](\d{1,2}|\d{4})(?:,? +(\d{4}))?$/i.exec(text);
  if (!monthFirst || month(monthFirst[1]) === 0) return undefined;
  const number = Number(monthFirst[2]);
  if (number > 31) return dated(number, month(monthFirst[1]), 1, 'mmm-yy');
  return dated(fullYear(monthFirst[3]), month(monthFirst[1]), number, monthFirst[3] ? 'd-mmm-yy' : 'd-mmm');
}

function readClock([, hour, minute, second, half]: RegExpExecArray): Read | undefined {
  const typed = Number(hour);
  if (typed > 23 || Number(minute) > 59 || Number(second ?? 0) > 59 || (half && (typed < 1 || typed > 12))) return undefined;
  const hours = half ? (typed % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : typed;
  const value = (hours * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
  return { value, format: half ? 'h:mm AM/PM' : second ? 'h:mm:ss' : 'h:mm' };
}

function dated(year: number, month: number, day: number, format: string): Read | undefined {
  const value = serial(year, month, day);
  return value === undefined ? undefined : { value, format };
}

/** A date without a year is of this year, as in Excel. */
function fullYear(typed: string | undefined): number {
  if (typed === undefined) return new Date().getFullYear();
  const year = Number(typed);
  return typed.length === 2 ? year + (year < 30 ? 2000 : 1900) : year;
}

/** Days since 30 December 1899; undefined for a date that does not exist. */
function serial(year: number, month: number, day: number): number | undefined {
  const at = Date.UTC(year, month - 1, day);
  const back = new Date(at);
  if (back.getUTCFullYear() !== year || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined;
  const days = Math.round((at - Date.UTC(1899, 11, 30)) / 86_400_000);
  return days < 61 ? undefined : days;
}
