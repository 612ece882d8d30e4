/** Anything the client can hold. Members carry their wire names (PascalCase); whatever begins with `$` is the host's own. */
export abstract class HostObject {
  /** The members a `load()` without arguments, or `$all`, answers. */
  static readonly scalars: readonly string[] = [];
  /** Members every answer carries, because the client addresses the object by them later ("Id", "_Id"). */
  static readonly ids: readonly string[] = [];
  /** Its name in office.js. */
  static readonly typeName: string;

  get $type(): string {
    return classOf(this).typeName;
  }
}

/** A side of something else, of which it keeps nothing itself. */
export abstract class HostView<Of> extends HostObject {
  constructor(readonly $of: Of) {
    super();
  }
}

/** A list the client can load, count and index. */
export abstract class HostCollection extends HostObject {
  abstract $items(): readonly HostObject[];
  /** The item for an indexer's arguments; null when there is none. */
  abstract $item(...keys: readonly unknown[]): HostObject | null;
}

/** A class of host objects: what the interpreter needs to know of it. */
export interface HostClass {
  readonly typeName: string;
  readonly scalars: readonly string[];
  readonly ids: readonly string[];
  readonly prototype: HostObject;
}

export const classOf = (object: HostObject): HostClass => object.constructor as unknown as HostClass;

/** One member of a host class. */
export interface Member {
  readonly name: string;
  readonly kind: 'property' | 'method';
  readonly writable: boolean;
}

const tables = new WeakMap<HostClass, ReadonlyMap<string, Member>>();

/** The members of a class by lower-cased name: the client asks for properties in camelCase. */
export function membersOf(hostClass: HostClass): ReadonlyMap<string, Member> {
  const known = tables.get(hostClass);
  if (known) return known;
  const table = new Map<string, Member>();
  for (
    let prototype: object | null = hostClass.prototype;
    prototype && prototype !== HostObject.prototype;
    prototype = Object.getPrototypeOf(prototype) as object | null
  ) {
    for (const [name, slot] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (name === 'constructor' || name.startsWith('$') || table.has(name.toLowerCase())) continue;
      const isProperty = slot.get !== undefined || slot.set !== undefined;
      table.set(name.toLowerCase(), { name, kind: isProperty ? 'property' : 'method', writable: slot.set !== undefined });
    }
  }
  tables.set(hostClass, table);
  return table;
}

export const memberOf = (object: HostObject, name: string): Member | undefined =>
  membersOf(classOf(object)).get(name.toLowerCase());
