import { HostError } from './host-error';
import { classOf, memberOf, type HostObject, type Member } from './host-object';

/** What the Excel that is played does not let a batch do. */
export interface MemberRules {
  /** "Type.Member" of members the host keeps to itself, because it does not declare the set they belong to. */
  readonly withheld: ReadonlySet<string>;
  /** Throws where this Excel refuses the member at this moment. */
  check(member: string): void;
}

export function callMember(object: HostObject, name: string, args: readonly unknown[], rules: MemberRules): unknown {
  const member = findMember(object, name, 'method', rules);
  const method = Reflect.get(object, member.name) as (...all: unknown[]) => unknown;
  return located(object, name, () => {
    rules.check(`${object.$type}.${member.name}`);
    return method.apply(object, [...args]);
  });
}

export function readMember(object: HostObject, name: string, rules: MemberRules): unknown {
  const member = findMember(object, name, 'property', rules);
  return located(object, name, () => Reflect.get(object, member.name) as unknown);
}

export function assignMember(object: HostObject, name: string, value: unknown, rules: MemberRules): null {
  const member = findMember(object, name, 'property', rules);
  if (!member.writable) throw missing(object, name);
  located(object, name, () => {
    rules.check(`${object.$type}.${member.name}`);
    return Reflect.set(object, member.name, value);
  });
  return null;
}

function findMember(object: HostObject, name: string, kind: Member['kind'], { withheld }: MemberRules): Member {
  const member = memberOf(object, name);
  if (member?.kind !== kind) throw missing(object, name);
  if (withheld.has(`${object.$type}.${member.name}`)) throw at(new HostError('ApiNotFound'), object, name);
  return member;
}

/** Runs a member and says in its failure which member failed. */
export function located<Value>(object: HostObject, name: string, run: () => Value): Value {
  try {
    const value = run();
    if (!isPromise(value)) return value;
    return value.catch((error: unknown) => {
      throw at(error, object, name);
    }) as Value;
  } catch (error) {
    throw at(error, object, name);
  }
}

/** The failure, with the member at fault. */
export function at<Failure>(error: Failure, object: HostObject, name: string): Failure {
  if (error instanceof HostError) error.location ??= nameOf(object, name);
  return error;
}

/** The failure of asking for a member the host does not have. */
export const missing = (object: HostObject, name: string): HostError =>
  at(new HostError('NotImplemented', `The embedded workbook does not implement ${nameOf(object, name)}.`), object, name);

const nameOf = (object: HostObject, name: string): string =>
  `${classOf(object).typeName}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;

export const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise;
