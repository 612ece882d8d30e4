import { fail, type HostErrorCode } from './host-error';
import { HostView, type HostCollection, type HostObject } from './host-object';

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
  give(kept: Value | undefined): string | number | null;
}

/** A form; or a check alone, for what is answered as it is kept. */
export type Taken<Value> = Form<Value> | ((given: unknown) => Value);

interface Declarable<Owner> {
  readonly prototype: Owner;
  readonly scalars: readonly string[];
}

type Members<Owner> = Readonly<Record<string, Declared<NoInfer<Owner>>>>;

/** Gives a class its name in office.js and its members. */
export function declareClass<Owner extends HostObject>(
  hostClass: Declarable<Owner>,
  name: string,
  members: Members<Owner>,
): void {
  Object.defineProperty(hostClass, 'typeName', { value: name });
  declare(hostClass, members);
}

/** Gives a class its members. Those with a value of their own are its scalars, after its parent's. */
export function declare<Owner extends HostObject>(hostClass: Declarable<Owner>, members: Members<Owner>): void {
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

export const truthOf = (given: unknown): boolean => (typeof given === 'boolean' ? given : fail('InvalidArgument'));

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
  set: (owner, given) => set(owner, take(taken, given)),
});

/** Makes members that are parts of one record of the workbook. */
interface PartMaker<Owner, Parts> {
  /** The part of that name in the record, its form, and what is answered where it is absent. */
  <Key extends keyof Parts>(
    part: Key,
    taken: Taken<NonNullable<Parts[Key]> | undefined>,
    absent?: NonNullable<Parts[Key]> | '' | null,
  ): Declared<Owner>;
  /** Whether the part is there at all; what it becomes when it is first wanted. */
  present<Key extends keyof Parts>(part: Key, fresh: (owner: Owner) => Parts[Key]): Declared<Owner>;
}

/** Where a record of the workbook stands, and how some of it is changed. */
export function partsOf<Owner, Parts extends object>(
  read: (owner: Owner) => Partial<Parts> | undefined,
  change: (owner: Owner, patch: Partial<Parts>) => void,
): PartMaker<Owner, Parts> {
  const set = (owner: Owner, part: keyof Parts, value: unknown): void =>
    change(owner, { [part]: value } as unknown as Partial<Parts>);
  const maker: PartMaker<Owner, Parts> = (part, taken, absent) => ({
    get: (owner) => {
      const kept = read(owner)?.[part] ?? undefined;
      return typeof taken === 'function' ? (kept ?? absent) : taken.give(kept);
    },
    set: (owner, given) => set(owner, part, take(taken, given)),
  });
  maker.present = (part, fresh) =>
    settable(
      (owner) => read(owner)?.[part] !== undefined,
      truthOf,
      (owner, isWanted) => set(owner, part, isWanted ? (read(owner)?.[part] ?? fresh(owner)) : undefined),
    );
  return maker;
}

/** A class of objects that are a side of something else and have nothing but declared members. */
export function viewClass<Of>(
  name: string,
  members: Readonly<Record<string, Declared<HostView<Of>>>>,
): new (of: Of) => HostView<Of> {
  const made = class extends HostView<Of> {};
  declareClass(made, name, members);
  return made;
}

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

/** Gives a collection its name in office.js, those of the usual methods that it has there, and its members. */
export function declareCollection<Owner extends HostCollection>(
  hostClass: Declarable<Owner>,
  name: string,
  methods: readonly (keyof typeof LISTED)[],
  members: Members<Owner> = {},
): void {
  declareClass(hostClass, name, members);
  declareList(hostClass, methods);
}

/** Gives a collection those of the usual methods that it has in office.js. */
export function declareList(hostClass: Declarable<HostCollection>, names: readonly (keyof typeof LISTED)[]): void {
  declareMethods(hostClass, Object.fromEntries(names.map((name) => [name, LISTED[name]])));
}

/** The number of items, for the collections that answer it as a value. */
export const COUNT: Declared<HostCollection> = { get: (list) => list.$items().length };
