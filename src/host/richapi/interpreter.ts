import { HostError } from './host-error';
import { HostObject } from './host-object';
import { assignMember, callMember, isPromise } from './members';
import { ObjectPaths, type Resolved } from './object-paths';
import { project } from './project';
import { ActionType, type RequestAction, type RequestBody, type ResponseBody } from './protocol';
import { selectionOf } from './selection';
import type { Session } from './session';

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

/** The actions of one request. */
class Batch {
  private readonly paths: ObjectPaths;

  constructor(
    body: RequestBody,
    private readonly session: Session,
  ) {
    this.paths = new ObjectPaths(body.ObjectPaths, session);
  }

  /** Not `async`: most actions answer at once, and a promise for each would cost more than the action. */
  run(action: RequestAction): unknown {
    if (action.ActionType === ActionType.trace || action.ActionType === ActionType.ensureUnchanged) return null;
    const found = this.paths.resolve(action.ObjectPathId ?? 0);
    return isPromise(found) ? found.then((object) => this.act(action, object)) : this.act(action, found);
  }

  private act(action: RequestAction, object: Resolved): unknown {
    if (object === null) return null;
    const { rules } = this.session;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return project(object, undefined, undefined, this.session);
      case ActionType.query:
        return project(object, selectionOf(action.QueryInfo), action.QueryInfo, this.session);
      case ActionType.method:
        return this.method(action, object);
      case ActionType.setProperty: {
        const args = this.paths.args(action.ArgumentInfo);
        if (isPromise(args)) return args.then(([value]) => assignMember(object, action.Name ?? '', value, rules));
        return assignMember(object, action.Name ?? '', args[0], rules);
      }
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) assignMember(object, name, value, rules);
        return null;
      default:
        throw new HostError('NotImplemented', `The embedded workbook does not know action type ${String(action.ActionType)}.`);
    }
  }

  private method(action: RequestAction, object: HostObject): unknown {
    const name = action.Name ?? '';
    const { references, rules } = this.session;
    if (name === '_KeepReference') return references.keep(object);
    if (name === '_RemoveReference') {
      const [id]: readonly unknown[] = action.ArgumentInfo?.Arguments ?? [];
      return references.release(String(id));
    }
    const args = this.paths.args(action.ArgumentInfo);
    const call = (ready: readonly unknown[]): unknown => this.told(callMember(object, name, ready, rules));
    return isPromise(args) ? args.then(call) : call(args);
  }

  /** An object that a call gives is told by what identifies it. */
  private told(value: unknown): unknown {
    return value instanceof HostObject ? project(value, undefined, undefined, this.session) : value;
  }
}
