import { fail, type HostErrorCode } from './host-error';
import type { HostCollection, HostObject } from './host-object';

/** One member of a class of host objects, as data rather than as a pair of accessors. */
export interface Declared<Owner> {
  readonly get?: (owner: Owner) => unknown;
  readonly set?: (owner: Owner, given: unknown) => void;
  /** Whether it leads to another object; what does not is a scalar. */
  readonly isLink?: boolean;
}

/** What an add-in may set something to, in which form the workbook keeps it, and how it is answered. */
export interface Form<Value> {
  /** Throws for what Excel refuses. */
  take(given: unknown): Value;
  give(kept: Value | undefined): string | null;
}

/** A form; or a check alone, for what is answered as it is kept. */
type Taken<Value> = Form<Value> | ((given: unknown) => Value);

interface Declarable<Owner> {
  readonly prototype: Owner;
  readonly scalars: readonly string[];
}

/** Gives a class its members. Those with a value of their own are its scalars, after its parent's. */
export function declare<Owner extends HostObject>(
  hostClass: Declarable<Owner>,
  members: Readonly<Record<string, Declared<NoInfer<Owner>>>>,
): void {
  for (const [name, { get, set }] of Object.entries(members)) {
    Object.defineProperty(hostClass.prototype, name, {
      configurable: true,
      ...(get && { get: accessor(get) }),
      ...(set && { set: accessor(set) }),
    });
  }
  const values = Object.keys(members).filter((name) => members[name]?.get && !members[name].isLink);
  Object.defineProperty(hostClass, 'scalars', { value: [...hostClass.scalars, ...values] });
}

const accessor = <Owner, Rest extends unknown[]>(use: (owner: Owner, ...rest: Rest) => unknown) =>
  function (this: Owner, ...rest: Rest): unknown {
    return use(this, ...rest);
  };

/** A value that cannot be set. */
export const shown = <Owner>(get: (owner: Owner) => unknown): Declared<Owner> => ({ get });

/** What is the same in every workbook here. */
export const always = <Owner>(value: unknown): Declared<Owner> => ({ get: () => value });

/** Another object. */
export const link = <Owner>(get: (owner: Owner) => HostObject | null): Declared<Owner> => ({ get, isLink: true });

/** A value to read and, once checked, to set. */
export const settable = <Owner, Value>(
  get: (owner: Owner) => unknown,
  taken: Taken<Value>,
  set: (owner: Owner, value: Value) => void,
): Declared<Owner> => ({
  get,
  set: (owner, given) => {
    set(owner, take(taken, given));
  },
});

/**
 * Members that are parts of one record of the workbook: where the record stands, and how some of it is changed. A part's
 * own line says its name there, its form, and what is answered where it is absent.
 */
export const partsOf =
  <Owner, Parts extends object>(
    read: (owner: Owner) => Partial<Parts> | undefined,
    change: (owner: Owner, patch: Partial<Parts>) => void,
  ) =>
  <Key extends keyof Parts>(
    part: Key,
    taken: Taken<NonNullable<Parts[Key]>>,
    absent?: NonNullable<Parts[Key]> | '' | null,
  ): Declared<Owner> => ({
    get: (owner) => {
      const kept = read(owner)?.[part] ?? undefined;
      return typeof taken === 'function' ? (kept ?? absent) : taken.give(kept);
    },
    set: (owner, given) => {
      change(owner, { [part]: take(taken, given) } as unknown as Partial<Parts>);
    },
  });

const take = <Value>(taken: Taken<Value>, given: unknown): Value =>
  typeof taken === 'function' ? taken(given) : taken.take(given);

/** Gives a class methods that are alike but for their names. */
export function declareMethods<Owner extends HostObject>(
  hostClass: Declarable<Owner>,
  methods: Readonly<Record<string, (this: NoInfer<Owner>, ...given: unknown[]) => unknown>>,
): void {
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(hostClass.prototype, name, { value, configurable: true });
  }
}

/** For `XOrNullObject` the member `X`, which fails where there is nothing. */
export function declareCertain(
  hostClass: Declarable<HostObject>,
  names: readonly string[],
  code: HostErrorCode = 'ItemNotFound',
): void {
  for (const name of names) {
    const twin = `${name}OrNullObject`;
    const isMethod = Object.getOwnPropertyDescriptor(hostClass.prototype, twin)?.get === undefined;
    const certain = function (this: HostObject, ...given: unknown[]): unknown {
      const found: unknown = Reflect.get(this, twin);
      return (isMethod ? (found as (...all: unknown[]) => unknown).apply(this, given) : found) ?? fail(code);
    };
    Object.defineProperty(hostClass.prototype, name, { [isMethod ? 'value' : 'get']: certain, configurable: true });
  }
}

/** What office.js calls on most collections, all of it answered from the items. */
const LISTED = {
  GetCount(this: HostCollection): number {
    return this.$items().length;
  },
  GetItem(this: HostCollection, key: unknown): HostObject {
    return this.$item(key) ?? fail('ItemNotFound');
  },
  GetItemAt(this: HostCollection, index: unknown): HostObject {
    return (typeof index === 'number' ? this.$items()[index] : undefined) ?? fail('InvalidArgument');
  },
  GetItemOrNullObject(this: HostCollection, key: unknown): HostObject | null {
    return this.$item(key);
  },
};

/** Gives a collection those of the usual methods that it has in office.js. */
export function declareList(hostClass: Declarable<HostCollection>, names: readonly (keyof typeof LISTED)[]): void {
  declareMethods(hostClass, Object.fromEntries(names.map((name) => [name, LISTED[name]])));
}

/** The number of items, for the collections that answer it as a value. */
export const COUNT: Declared<HostCollection> = { get: (list) => list.$items().length };
