import { bulanInEnglish } from '../../domain/kantor/bulan';
import { isErrorText } from './content';
import type { CellContent } from './contract';

/** What a typed text becomes: a value, a formula, or a text that must stay one; with the number format it brings along. */
type Typed =
  | { readonly kind: 'value'; readonly value: CellContent; readonly format?: string }
  | { readonly kind: 'text'; readonly text: string; readonly prefixed: boolean }
  | { readonly kind: 'formula'; readonly formula: string };

/** Reads a text as Excel reads it when an en-US person types it, which is also how it reads `values` and `formulas`. */
export function readTyped(input: string, cellIsText: boolean): Typed {
  if (input.startsWith("'")) return { kind: 'text', text: input.slice(1), prefixed: true };
  if (cellIsText) return { kind: 'text', text: input, prefixed: false };
  if (/^=./s.test(input)) return { kind: 'formula', formula: input };
  const number = readNumber(input) ?? readMoment(input);
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

function readNumber(input: string): Read | undefined {
  const found = /^\s*([-+]?)\s*(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[-+]?\d+)?\s*(%?)\s*$/i.exec(input);
  if (!found) return undefined;
  const [, sign, dollar, digits = '', exponent = '', percent] = found;
  const size = Number(digits.replaceAll(',', '') + exponent) * (sign === '-' ? -1 : 1);
  const decimals = /\.\d/.test(digits);
  if (percent) return { value: size / 100, format: decimals ? '0.00%' : '0%' };
  if (dollar) return { value: size, format: decimals ? '$#,##0.00' : '$#,##0' };
  if (exponent) return { value: size, format: '0.00E+00' };
  return digits.includes(',') ? { value: size, format: decimals ? '#,##0.00' : '#,##0' } : { value: size };
}

function readMoment(input: string): Read | undefined {
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
  if (slashed) return dated(fullYear(slashed[3]), Number(slashed[1]), Number(slashed[2]), slashed[3] ? 'm/d/yyyy' : 'd-mmm');
  return readNamedMonth(text);
}

function readNamedMonth(text: string): Read | undefined {
  const dayFirst = /^(\d{1,2})[- ]([a-z]{3,9})\.?(?:[-, ]+(\d{2}|\d{4}))?$/i.exec(text);
  const month = (name = ''): number => bulanInEnglish(name) ?? 0;
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
