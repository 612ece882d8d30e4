import { fail } from '../../richapi/host-error';
import { HostObject, memberOf } from '../../richapi/host-object';
import type { Range } from './range';
import { RangeBorderCollection } from './range-borders';
import { gridOf } from './range-values';

/** What of each row, column or cell is wanted: members set to true, nested ("format": {"columnWidth": true}). */
type Wanted = Record<string, unknown>;

const columnsOf = (range: Range): Range[] =>
  Array.from({ length: range.$bounded.columns }, (_, index) =>
    range.$range({ ...range.$bounded, column: range.$bounded.column + index, rows: 1, columns: 1 }),
  );
const rowsOf = (range: Range): Range[] =>
  Array.from({ length: range.$bounded.rows }, (_, index) =>
    range.$range({ ...range.$bounded, row: range.$bounded.row + index, rows: 1, columns: 1 }),
  );

/** Per column of the range: the wanted members, in the client's camelCase. */
export const columnProperties = (range: Range, wanted: Wanted): unknown => columnsOf(range).map((one) => pick(one, wanted));

export const rowProperties = (range: Range, wanted: Wanted): unknown => rowsOf(range).map((one) => pick(one, wanted));

export const cellProperties = (range: Range, wanted: Wanted): unknown =>
  gridOf(range.$bounded, (row, column) => pick(range.$range({ row, column, rows: 1, columns: 1 }), wanted));

export function setCellProperties(range: Range, properties: unknown): void {
  const { row, column, columns } = range.$bounded;
  listOf(properties, range.$bounded.rows).forEach((line, down) => {
    listOf(line, columns).forEach((given, right) => {
      apply(range.$range({ row: row + down, column: column + right, rows: 1, columns: 1 }), given);
    });
  });
}

export const setColumnProperties = (range: Range, properties: unknown): void => applyAll(columnsOf(range), properties);

export const setRowProperties = (range: Range, properties: unknown): void => applyAll(rowsOf(range), properties);

function applyAll(ranges: readonly Range[], properties: unknown): void {
  const given = listOf(properties, ranges.length);
  ranges.forEach((range, index) => apply(range, given[index]));
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
    if (object instanceof RangeBorderCollection) {
      apply(object.$item(EDGE_OF[key]), value);
      continue;
    }
    const name = wireName(object, key);
    const current: unknown = typeof value === 'object' ? Reflect.get(object, name) : undefined;
    if (current instanceof HostObject) apply(current, value);
    else Reflect.set(object, name, value);
  }
}

/** What lists of properties call the edges of a cell. */
const EDGE_OF: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
};

const wireName = (object: HostObject, key: string): string => {
  const member = memberOf(object, key);
  return member?.kind === 'property' ? member.name : fail('InvalidArgument');
};

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
