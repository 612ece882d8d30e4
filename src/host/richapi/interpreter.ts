import { HostCollection, HostObject, classOf, memberOf, type Member } from './host-object';
import { HostError } from './host-error';
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
  type Wire,
} from './protocol';
import { project } from './project';
import type { References } from './references';
import { selectionOf } from './selection';

/** What a batch of one client runs against. */
export interface Session {
  readonly root: HostObject;
  readonly references: References;
  /** "Type.Member" of members the host keeps to itself, because it does not declare the set they belong to. */
  readonly withheld: ReadonlySet<string>;
  /** Makes an object by its type name (`NewObject`), or undefined for a type the host does not know. */
  create(typeName: string): HostObject | undefined;
}

type Resolved = HostObject | null;

/**
 * Runs one request: its actions in order, each against the object its path leads to. The first failure ends the batch; what
 * ran before stays done, as in Excel. Values may have to wait for a calculation, hence asynchronous.
 */
export async function interpret(body: RequestBody, session: Session): Promise<ResponseBody> {
  const batch = new Batch(body, session);
  const response: ResponseBody = { Results: [], TraceIds: [] };
  let index = 0;
  try {
    for (const action of body.Actions) {
      if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
      const outcome = batch.run(action);
      const value = isPromise(outcome) ? await outcome : outcome;
      response.Results.push({ ActionId: action.Id, Value: value ?? null });
      index += 1;
    }
  } catch (error) {
    const known = error instanceof HostError ? error : new HostError('GeneralException', bugMessage(error));
    response.Error = {
      Code: known.code,
      Message: known.message,
      Location: known.location ?? null,
      ActionIndex: index,
      HttpStatusCode: known.status,
    };
  }
  return response;
}

/** A bug of the host's own, with where it happened: there is no other place to see it. */
const bugMessage = (error: unknown): string =>
  `The embedded workbook failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;

/** One request's object paths, resolved when first needed and then kept. */
class Batch {
  private readonly resolved = new Map<number, Resolved>();

  constructor(
    private readonly body: RequestBody,
    private readonly session: Session,
  ) {}

  /** Not `async`: most actions answer at once, and a promise for each would cost more than the action. */
  run(action: Action): unknown {
    if (action.ActionType === ActionType.trace || action.ActionType === ActionType.ensureUnchanged) return null;
    const found = this.resolve(action.ObjectPathId ?? 0);
    return isPromise(found) ? found.then((object) => this.act(action, object)) : this.act(action, found);
  }

  private act(action: Action, object: Resolved): unknown {
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return project(object, undefined, undefined, this.session);
      case ActionType.query:
        return project(object, selectionOf(action.QueryInfo), action.QueryInfo, this.session);
      case ActionType.method:
        return this.method(action, object);
      case ActionType.setProperty: {
        const args = this.args(action.ArgumentInfo);
        if (isPromise(args)) return args.then(([value]) => this.assign(object, action.Name ?? '', value));
        return this.assign(object, action.Name ?? '', args[0]);
      }
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.assign(object, name, value);
        return null;
      default:
        throw new HostError('NotImplemented', `The embedded workbook does not know action type ${String(action.ActionType)}.`);
    }
  }

  private method(action: Action, object: HostObject): unknown {
    const name = action.Name ?? '';
    if (name === '_KeepReference') return this.session.references.keep(object);
    if (name === '_RemoveReference') return this.session.references.release(String(action.ArgumentInfo?.Arguments?.[0]));
    const args = this.args(action.ArgumentInfo);
    return isPromise(args) ? args.then((ready) => this.call(object, name, ready)) : this.call(object, name, args);
  }

  private member(object: HostObject, name: string): Member | undefined {
    const member = memberOf(object, name);
    return member && this.session.withheld.has(`${object.$type}.${member.name}`) ? undefined : member;
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const member = this.member(object, name);
    if (!member || member.kind !== 'method') throw missing(object, name);
    const method = Reflect.get(object, member.name) as (...all: unknown[]) => unknown;
    return located(object, name, () => method.apply(object, [...args]));
  }

  private assign(object: HostObject, name: string, value: unknown): null {
    const member = this.member(object, name);
    if (!member || member.kind !== 'property' || !member.writable) throw missing(object, name);
    located(object, name, () => Reflect.set(object, member.name, value));
    return null;
  }

  private resolve(id: number): Resolved | Promise<Resolved> {
    const before = this.resolved.get(id);
    if (before !== undefined) return before;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidReference', `The request names no object path ${String(id)}.`);
    const parent = path.ParentObjectPathId === undefined ? undefined : this.resolve(path.ParentObjectPathId);
    const found = isPromise(parent) ? parent.then((object) => this.follow(path, object)) : this.follow(path, parent);
    return isPromise(found) ? found.then((object) => this.keep(id, object)) : this.keep(id, found);
  }

  private keep(id: number, object: Resolved): Resolved {
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath, parent: Resolved | undefined): Resolved | Promise<Resolved> {
    // What hangs on a missing object is missing too.
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.session.root;
      case PathType.newObject: {
        const made = this.session.create(path.Name);
        if (!made) throw new HostError('ApiNotFound', `The embedded workbook does not implement ${path.Name}.`);
        return made;
      }
      case PathType.method: {
        const args = this.args(path.ArgumentInfo);
        const answer = isPromise(args)
          ? args.then((ready) => this.call(belonging(parent), path.Name, ready))
          : this.call(belonging(parent), path.Name, args);
        return isPromise(answer) ? answer.then((value) => asObject(value, path.Name)) : asObject(answer, path.Name);
      }
      case PathType.property: {
        const owner = belonging(parent);
        const member = this.member(owner, path.Name);
        if (!member || member.kind !== 'property') throw missing(owner, path.Name);
        return asObject(
          located(owner, path.Name, () => Reflect.get(owner, member.name) as unknown),
          path.Name,
        );
      }
      case PathType.indexer: {
        const owner = belonging(parent);
        if (!(owner instanceof HostCollection)) throw missing(owner, 'getItem');
        const keys = path.ArgumentInfo?.Arguments ?? [];
        const item = located(owner, 'getItem', () => owner.$item(...keys));
        if (item === null) throw at(new HostError('ItemNotFound'), owner, 'getItem');
        return item;
      }
      case PathType.reference: {
        const kept = this.session.references.get(path.Name);
        if (!kept) throw new HostError('InvalidReference');
        return kept;
      }
      case PathType.nullObject:
        return null;
      default:
        throw new HostError('NotImplemented', `The embedded workbook does not know path type ${String(path.ObjectPathType)}.`);
    }
  }

  private args(info: ArgumentInfo | undefined): unknown[] | Promise<unknown[]> {
    const values = (info?.Arguments ?? []).map((value, index) => this.argument(value, info?.ReferencedObjectPathIds?.[index]));
    return values.some(isPromise) ? Promise.all(values) : values;
  }

  /** JSON null stands for "not given"; inside arrays it keeps its meaning (leave the cell as it is). */
  private argument(value: Wire, reference: Wire): unknown {
    // Zero marks an argument that is no object; object paths count from 1.
    if (typeof reference === 'number' && reference !== 0 && reference === value) return this.resolve(reference);
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((one: Wire, index) => this.argument(one, (reference as readonly Wire[])[index]));
    }
    return value === null || value === undefined ? undefined : this.nested(value);
  }

  /** Objects inside option objects are named by `{"_ObjectPathId": n}`; arrays carry plain values and are not searched. */
  private nested(value: Wire): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const members = value as Readonly<Record<string, Wire>>;
    const id = members['_ObjectPathId'];
    if (typeof id === 'number') return this.resolve(id);
    return Object.fromEntries(Object.entries(members).map(([name, one]) => [name, this.nested(one)]));
  }
}

/** Runs a member and says in its failure which member failed. */
function located<Value>(object: HostObject, name: string, run: () => Value): Value {
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

function at(error: unknown, object: HostObject, name: string): unknown {
  if (error instanceof HostError) error.location ??= nameOf(object, name);
  return error;
}

const nameOf = (object: HostObject, name: string): string =>
  `${classOf(object).typeName}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;

function missing(object: HostObject, name: string): HostError {
  const error = new HostError('ApiNotFound', `The embedded workbook does not implement ${nameOf(object, name)}.`);
  error.location = nameOf(object, name);
  return error;
}

function belonging(parent: HostObject | undefined): HostObject {
  if (parent === undefined) throw new HostError('InvalidReference', 'The request names a member of no object.');
  return parent;
}

function asObject(value: unknown, name: string): Resolved {
  if (value === null || value === undefined) return null;
  if (value instanceof HostObject) return value;
  throw new HostError('GeneralException', `${name} is no object.`);
}

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise;
