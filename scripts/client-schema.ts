/** What the real client knows of one of its classes, by wire names. */
export interface ClientClass {
  /** Scalar members as they stand in answers. */
  readonly scalars: ReadonlySet<string>;
  /** What it sets; two of them under other names than it reads. */
  readonly settable: ReadonlySet<string>;
  readonly navigation: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  /** The version of ExcelApi that brought a member, by lower-cased name; absent for what was always there. */
  readonly since: ReadonlyMap<string, string>;
}

/** Wire names occur in the client's functions as the text after `this,` or after the class it makes. */
const WIRE_NAME = /(?:this|\bt|\be)\s*,\s*"([A-Za-z_]\w*)"/g;

const GIVEN_AWAY_BY_CUSTOM_CODE: Readonly<Record<string, readonly string[]>> = { Worksheet: ['Gridlines', 'Headings'] };

/** Reads the classes off the client's own prototypes. */
export function readClientSchema(excel: object): ReadonlyMap<string, ClientClass> {
  const schema = new Map<string, ClientClass>();
  for (const [name, constructor] of Object.entries(excel)) {
    const prototype: unknown = typeof constructor === 'function' ? constructor.prototype : undefined;
    if (typeof prototype !== 'object' || prototype === null || !('_className' in prototype)) continue;
    schema.set(name, readClass(name, prototype));
  }
  return schema;
}

function readClass(name: string, prototype: object): ClientClass {
  const slots = Object.getOwnPropertyDescriptors(prototype) as Record<string, PropertyDescriptor>;
  const list = (member: string): string[] => {
    const value: unknown = slots[member]?.get?.call({});
    return Array.isArray(value) ? value.map(String) : [];
  };
  const scalars = list('_scalarPropertyOriginalNames');
  const updatable: unknown = slots['_scalarPropertyUpdateable']?.get?.call({});
  const functions = Object.values(slots).map(({ value }) => (typeof value === 'function' ? (value as () => unknown) : undefined));
  const flags = Array.isArray(updatable) ? (updatable as unknown[]) : [];
  return {
    scalars: new Set(scalars),
    settable: new Set([...scalars.filter((_, index) => flags[index] === true), ...(GIVEN_AWAY_BY_CUSTOM_CODE[name] ?? [])]),
    navigation: wireNames(Object.values(slots).map(({ get }) => get)),
    methods: wireNames(functions),
    since: versions(name, [
      ...Object.values(slots).flatMap(({ get, set }) => [get, set as (() => unknown) | undefined]),
      ...functions,
    ]),
  };
}

function wireNames(functions: readonly ((() => unknown) | undefined)[]): Set<string> {
  const names = new Set<string>();
  for (const one of functions) for (const [, name] of String(one ?? '').matchAll(WIRE_NAME)) if (name) names.add(name);
  return names;
}

/** The client names a member's set where it would refuse an older host: `("Worksheet.shapes", set, "1.9", host)`. */
function versions(className: string, functions: readonly ((() => unknown) | undefined)[]): Map<string, string> {
  const found = new Map<string, string>();
  const pattern = new RegExp(`"${className}\\.(\\w+)",\\w+,"(\\d+\\.\\d+)"`, 'g');
  for (const one of functions) {
    for (const [, member = '', version = ''] of String(one ?? '').matchAll(pattern)) found.set(member.toLowerCase(), version);
  }
  return found;
}
