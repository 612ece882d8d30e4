import type { Area } from '../../domain/sheet/address';
import type { ProtectedAction } from '../../files/xlsx/book';
import { EXCEL_LIMITS } from '../../domain/sheet/limits';
import { isNumberFormat } from '../../domain/sheet/number-format';
import type { HostSheet } from '../book/host-sheet';
import { allows } from '../book/protection';
import type { Form } from '../richapi/declare';
import { fail, HostError } from '../richapi/host-error';
import { HostObject } from '../richapi/host-object';
import { htmlColor } from '../book/html-colors';
import kinds from './kinds.json';

/** A protected sheet takes input in unlocked cells only. */
export function requireEditable(sheet: HostSheet, area: Area): void {
  if (sheet.protected && !sheet.editable(area)) fail('AccessDenied');
}

export function requireAllowed(sheet: HostSheet, action: ProtectedAction): void {
  if (!allows(sheet.protection, action)) fail('AccessDenied');
}

export const mismatch = (): HostError =>
  new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

type Limit = keyof typeof EXCEL_LIMITS;

/** Refuses what is more than Excel takes, by the name of the limit. */
export const beyond = (limit: Limit): never => {
  const most = EXCEL_LIMITS[limit];
  return fail('InvalidArgument', `Beyond Excel's limit ${limit}: ${String(typeof most === 'number' ? most : most.most)}.`);
};

export const wholeNumber = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) ? value : fail('InvalidArgument');

/** A finite number, not below the least one. */
export const numberAtLeast = (value: unknown, least: number): number =>
  typeof value === 'number' && Number.isFinite(value) && value >= least ? value : fail('InvalidArgument');

/** The same checks, for members that are declared. */
export const atLeast = (least: number) => (value: unknown) => numberAtLeast(value, least);
export const within = (least: number, most: number, limit?: Limit) => (value: unknown) => {
  const number = numberAtLeast(value, least);
  return number <= most ? number : limit ? beyond(limit) : fail('InvalidArgument');
};

export const requireText = (value: unknown): string => (typeof value === 'string' ? value : fail('InvalidArgument'));

/** A text no longer than Excel takes. */
export const textWithin = (value: unknown, limit: Exclude<Limit, 'fontSize'>): string => {
  const text = requireText(value);
  return text.length <= EXCEL_LIMITS[limit] ? text : beyond(limit);
};

/** A number format that Excel can read. */
export const numberFormatOf = (value: unknown): string => {
  const format = textWithin(value, 'numberFormat');
  return isNumberFormat(format) ? format : fail('InvalidArgument', `Excel cannot read this number format: ${format}`);
};

/** An enumeration of Excel's of which the embedded workbook does not play every value. */
type Kind = keyof typeof kinds;

/** One of Excel's names; other spellings are refused, and other kinds that Excel has are said to be not implemented. */
export const oneOf = <Name extends string>(names: readonly Name[], value: unknown, kind?: Kind): Name =>
  names.find((name) => name === value) ??
  (kind && (kinds[kind] as readonly unknown[]).includes(value)
    ? fail('NotImplemented', `The embedded workbook does not implement ${kind} ${String(value)}.`)
    : fail('InvalidArgument'));

/**
 * Excel's names for what a workbook keeps under names of its own; a list where both are the same. What has no name is
 * answered as `otherwise`, or as the first name. `kind` tells what else Excel has from what it refuses.
 */
export function named<const Name extends string>(names: readonly Name[], otherwise?: undefined, kind?: Kind): Form<Name>;
export function named<Value>(names: Readonly<Record<string, Value>>, otherwise?: string | null, kind?: Kind): Form<Value>;
export function named(
  names: readonly string[] | Readonly<Record<string, unknown>>,
  otherwise?: string | null,
  kind?: Kind,
): Form<unknown> {
  const values = Array.isArray(names) ? Object.fromEntries(names.map((name: string) => [name, name])) : names;
  const all = Object.keys(values);
  return {
    take: (given) => Reflect.get(values, oneOf(all, given, kind)) as unknown,
    give: (kept) =>
      all.find((name) => Reflect.get(values, name) === kept) ?? (otherwise === undefined ? (all[0] ?? null) : otherwise),
  };
}

/** `#RRGGBB`, with or without "#", or one of HTML's names of colours. */
export function colorOf(value: unknown): string {
  const text = requireText(value).trim();
  const plain = /^#?([0-9a-f]{6})$/i.exec(text);
  if (plain?.[1]) return `#${plain[1].toUpperCase()}`;
  return htmlColor(text) ?? fail('InvalidArgument');
}

/** An argument's members, whatever case the client sends them in. */
export function members(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof HostObject)
    return fail('InvalidArgument');
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key.charAt(0).toLowerCase() + key.slice(1), (one as unknown) ?? undefined]),
  );
}
