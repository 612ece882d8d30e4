import { fail } from '../../richapi/host-error';
import { HostObject, memberOf } from '../../richapi/host-object';
import type { Range } from './range';

/** What of each row, column or cell is wanted: members set to true, nested ("format": {"columnWidth": true}). */
type Wanted = Record<string, unknown>;

/** Per column of the range: the wanted members, in the client's camelCase. */
export function columnProperties(range: Range, wanted: Wanted): unknown {
  const { row, column, columns } = range.$bounded;
  return Array.from({ length: columns }, (_, index) =>
    pick(range.$range({ row, column: column + index, rows: 1, columns: 1 }), wanted),
  );
}

export function rowProperties(range: Range, wanted: Wanted): unknown {
  const { row, column, rows } = range.$bounded;
  return Array.from({ length: rows }, (_, index) =>
    pick(range.$range({ row: row + index, column, rows: 1, columns: 1 }), wanted),
  );
}

export function cellProperties(range: Range, wanted: Wanted): unknown {
  const { row, column, rows, columns } = range.$bounded;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_unused, c) =>
      pick(range.$range({ row: row + r, column: column + c, rows: 1, columns: 1 }), wanted),
    ),
  );
}

export function setColumnProperties(range: Range, properties: unknown): void {
  const { row, column, columns } = range.$bounded;
  const given = listOf(properties, columns);
  given.forEach((one, index) => apply(range.$range({ row, column: column + index, rows: 1, columns: 1 }), one));
}

export function setRowProperties(range: Range, properties: unknown): void {
  const { row, column, rows } = range.$bounded;
  const given = listOf(properties, rows);
  given.forEach((one, index) => apply(range.$range({ row: row + index, column, rows: 1, columns: 1 }), one));
}

const listOf = (properties: unknown, length: number): readonly unknown[] =>
  Array.isArray(properties) && properties.length === length ? (properties as unknown[]) : fail('InvalidArgument');

function pick(object: HostObject, wanted: Wanted): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [key, want] of Object.entries(wanted)) {
    if (want === false || want === null || want === undefined) continue;
    const value: unknown = Reflect.get(object, wireName(object, key));
    answer[camel(key)] = value instanceof HostObject ? pick(value, want as Wanted) : value;
  }
  return answer;
}

function apply(object: HostObject, properties: unknown): void {
  if (typeof properties !== 'object' || properties === null) return;
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    const name = wireName(object, key);
    const current: unknown = typeof value === 'object' ? Reflect.get(object, name) : undefined;
    if (current instanceof HostObject) apply(current, value);
    else Reflect.set(object, name, value);
  }
}

const wireName = (object: HostObject, key: string): string => {
  const member = memberOf(object, key);
  return member?.kind === 'property' ? member.name : fail('InvalidArgument');
};

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
