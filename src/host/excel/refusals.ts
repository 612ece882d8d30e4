import type { Area } from '../../domain/sheet/address';
import type { ProtectedAction } from '../../files/xlsx/book';
import type { HostSheet } from '../book/host-sheet';
import { allows } from '../book/protection';
import type { Form } from '../richapi/declare';
import { fail, HostError } from '../richapi/host-error';
import { HostObject } from '../richapi/host-object';

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

export const wholeNumber = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) ? value : fail('InvalidArgument');

/** A finite number, not below the least one. */
export const numberAtLeast = (value: unknown, least: number): number =>
  typeof value === 'number' && Number.isFinite(value) && value >= least ? value : fail('InvalidArgument');

/** The same checks, for members that are declared. */
export const atLeast = (least: number) => (value: unknown) => numberAtLeast(value, least);
export const within = (least: number, most: number) => (value: unknown) => {
  const number = numberAtLeast(value, least);
  return number <= most ? number : fail('InvalidArgument');
};

export const requireText = (value: unknown): string => (typeof value === 'string' ? value : fail('InvalidArgument'));

export const textWithin = (value: unknown, longest: number): string => {
  const text = requireText(value);
  return text.length <= longest ? text : fail('InvalidArgument');
};

/** One of Excel's names; other spellings are refused. */
export const oneOf = <Name extends string>(names: readonly Name[], value: unknown): Name =>
  names.find((name) => name === value) ?? fail('InvalidArgument');

/**
 * Excel's names for what a workbook keeps under names of its own; a list where both are the same. What has no name is
 * answered as `otherwise`, or as the first name.
 */
export function named<const Name extends string>(names: readonly Name[]): Form<Name>;
export function named<Value>(names: Readonly<Record<string, Value>>, otherwise?: string | null): Form<Value>;
export function named(names: readonly string[] | Readonly<Record<string, unknown>>, otherwise?: string | null): Form<unknown> {
  const values = Array.isArray(names) ? Object.fromEntries(names.map((name: string) => [name, name])) : names;
  const all = Object.keys(values);
  return {
    take: (given) => Reflect.get(values, oneOf(all, given)) as unknown,
    give: (kept) =>
      all.find((name) => Reflect.get(values, name) === kept) ?? (otherwise === undefined ? (all[0] ?? null) : otherwise),
  };
}

/** `#RRGGBB`, with or without "#", or one of the names of HTML that Excel takes. */
export function colorOf(value: unknown): string {
  const text = requireText(value).trim();
  const plain = /^#?([0-9a-f]{6})$/i.exec(text);
  if (plain?.[1]) return `#${plain[1].toUpperCase()}`;
  return NAMED[text.toLowerCase()] ?? fail('InvalidArgument');
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
};

/** An argument's members, whatever case the client sends them in. */
export function members(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof HostObject)
    return fail('InvalidArgument');
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key.charAt(0).toLowerCase() + key.slice(1), (one as unknown) ?? undefined]),
  );
}
