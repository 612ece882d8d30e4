import { parseNode, repeated, type Node } from './ooxml-rules/office-file';

const NC_NAME = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;
const NAME = /^[\p{L}_:][\p{L}\p{N}_.:-]*$/u;

/** The simple types of XML Schema that attributes of a log have. */
const VALUES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  date: /^-?\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/,
  int: /^[+-]?\d{1,19}$/,
  float: /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|-?INF|NaN)$/,
  boolean: /^(?:true|false|0|1)$/,
  id: /^\S+$/,
};

/** What follows what in each element of IEEE 1849-2016. */
const ORDER: Readonly<Record<string, readonly (readonly string[])[]>> = {
  log: [['extension'], ['global'], ['classifier'], Object.keys(VALUES), ['trace'], ['event']],
  global: [Object.keys(VALUES)],
  trace: [Object.keys(VALUES), ['event']],
  event: [Object.keys(VALUES)],
};

/** Where a log breaks the schema of IEEE 1849-2016 (XES); empty for a valid one. */
export function xesTroubles(xml: string): readonly string[] {
  const found: string[] = [];
  const log = parseNode(xml);
  if (log.name !== 'log' || log.uri !== 'http://www.xes-standard.org/') found.push(`root ${log.name} of ${log.uri}`);
  if (!/^[+-]?\d+(?:\.\d+)?$/.test(log.of['xes.version'] ?? '')) found.push(`xes.version ${log.of['xes.version'] ?? ''}`);
  const token = log.of['xes.features'] ?? '';
  if (token !== token.trim().replaceAll(/\s+/g, ' ')) found.push('xes.features is no token');
  if (log.children.filter(({ name }) => name === 'global').length > 2) found.push('more than two globals');
  check(log, found);
  return found;
}

function check(node: Node, found: string[]): void {
  const { name, of, children } = node;
  const order = ORDER[name];
  if (name === 'extension') {
    for (const one of ['name', 'prefix']) if (!NC_NAME.test(of[one] ?? '')) found.push(`extension ${one} “${of[one] ?? ''}”`);
    if (!URL.canParse(of['uri'] ?? '')) found.push(`extension at “${of['uri'] ?? ''}”`);
  } else if (name === 'classifier') {
    if (!NC_NAME.test(of['name'] ?? '')) found.push(`classifier “${of['name'] ?? ''}”`);
    for (const key of (of['keys'] ?? '').split(' ')) if (!NAME.test(key)) found.push(`classifier keys “${of['keys'] ?? ''}”`);
  } else if (name === 'global') {
    if (!/^(?:trace|event)$/.test(of['scope'] ?? 'event')) found.push(`global of ${of['scope'] ?? ''}`);
  } else if (name in VALUES) {
    if (!NAME.test(of['key'] ?? '')) found.push(`key “${of['key'] ?? ''}”`);
    if (!VALUES[name]?.test(of['value'] ?? ' ')) found.push(`${of['key'] ?? ''} is “${of['value'] ?? ''}”, no ${name}`);
  } else if (!order) found.push(`unknown element ${name}`);
  let at = 0;
  for (const child of children) {
    const place = (order ?? [Object.keys(VALUES)]).findIndex((names) => names.includes(child.name));
    if (place < at) found.push(`${child.name} out of place in ${name}`);
    at = Math.max(at, place);
    check(child, found);
  }
  for (const key of repeated(children.filter((child) => child.name in VALUES).map((child) => child.of['key'])))
    found.push(`key ${key ?? ''} twice in ${name}`);
}
