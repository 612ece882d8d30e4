import { HostError } from './host-error';
import { HostCollection, HostObject } from './host-object';
import { at, callMember, isPromise, located, missing, readMember } from './members';
import { PathType, type ArgumentInfo, type ObjectPath, type RequestBody, type Wire } from './protocol';
import type { Session } from './session';

/** What a path leads to; null where there is nothing (`getItemOrNullObject`). */
export type Resolved = HostObject | null;

/** One request's object paths, resolved when first needed and then kept. */
export class ObjectPaths {
  private readonly resolved = new Map<number, Resolved>();

  constructor(
    private readonly paths: RequestBody['ObjectPaths'],
    private readonly session: Session,
  ) {}

  resolve(id: number): Resolved | Promise<Resolved> {
    const before = this.resolved.get(id);
    if (before !== undefined) return before;
    const path = this.paths[String(id)];
    if (!path) throw new HostError('InvalidReference', `The request names no object path ${String(id)}.`);
    // Known to be null from an earlier request: the client no longer sends what it hung on.
    if (path.ObjectPathType === PathType.nullObject) return this.keep(id, null);
    const parent = path.ParentObjectPathId === undefined ? undefined : this.resolve(path.ParentObjectPathId);
    const found = isPromise(parent) ? parent.then((object) => this.follow(path, object)) : this.follow(path, parent);
    return isPromise(found) ? found.then((object) => this.keep(id, object)) : this.keep(id, found);
  }

  /** The arguments of a call, objects among them resolved. */
  args(info: ArgumentInfo | undefined): unknown[] | Promise<unknown[]> {
    const values = (info?.Arguments ?? []).map((value, index) => this.argument(value, info?.ReferencedObjectPathIds?.[index]));
    return values.some(isPromise) ? Promise.all(values) : values;
  }

  private keep(id: number, object: Resolved): Resolved {
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath, parent: Resolved | undefined): Resolved | Promise<Resolved> {
    // What hangs on a missing object is missing too.
    if (parent === null) return null;
    const { rules } = this.session;
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
        const call = (ready: readonly unknown[]): unknown => callMember(belonging(parent), path.Name, ready, rules);
        const answer = isPromise(args) ? args.then(call) : call(args);
        return isPromise(answer) ? answer.then((value) => asObject(value, path.Name)) : asObject(answer, path.Name);
      }
      case PathType.property:
        return asObject(readMember(belonging(parent), path.Name, rules), path.Name);
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
      default:
        throw new HostError('NotImplemented', `The embedded workbook does not know path type ${String(path.ObjectPathType)}.`);
    }
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

function belonging(parent: HostObject | undefined): HostObject {
  if (parent === undefined) throw new HostError('InvalidReference', 'The request names a member of no object.');
  return parent;
}

function asObject(value: unknown, name: string): Resolved {
  if (value === null || value === undefined) return null;
  if (value instanceof HostObject) return value;
  throw new HostError('GeneralException', `${name} is no object.`);
}
