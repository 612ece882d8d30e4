import type { MemberRules } from './members';
import { HostCollection, HostObject, classOf, memberOf } from './host-object';
import { HostError } from './host-error';
import type { QueryInfo } from './protocol';
import type { References } from './references';
import type { Selection } from './selection';

type Answer = Record<string, unknown>;

/**
 * The part of an object a query asked for, in wire names. Without a selection only what identifies the object; an empty
 * selection means all its scalars. Collections answer their items under `_Items`.
 */
export function project(
  object: HostObject,
  selection: Selection | undefined,
  query: QueryInfo | undefined,
  session: Projected,
): Answer | Promise<Answer> {
  const answer = identity(object, session.references);
  if (!selection) return answer;
  const waiting: Promise<void>[] = [];
  const put = (into: Answer, name: string, value: unknown): void => {
    if (value instanceof Promise) waiting.push(value.then((ready: unknown) => void (into[name] = ready ?? null)));
    else into[name] = value ?? null;
  };
  if (object instanceof HostCollection) projectItems(object, selection, query, { answer, put, session });
  else projectOwn(object, selection, { answer, put, session });
  return waiting.length === 0 ? answer : Promise.all(waiting).then(() => answer);
}

/** What of a session decides on answers. */
interface Projected {
  readonly references: References;
  readonly rules: Pick<MemberRules, 'withheld'>;
}

interface Projecting {
  readonly answer: Answer;
  readonly session: Projected;
  put(into: Answer, name: string, value: unknown): void;
}

function identity(object: HostObject, references: References): Answer {
  const answer: Answer = {};
  for (const name of classOf(object).ids) answer[name] = Reflect.get(object, name);
  const reference = references.idOf(object);
  if (reference !== undefined) answer['_ReferenceId'] = reference;
  return answer;
}

function projectOwn(object: HostObject, selection: Selection, { answer, put, session }: Projecting): void {
  if (selection.size === 0 || selection.has('*')) {
    putScalars(object, { answer, put, session });
  }
  for (const [key, below] of selection) {
    if (key === '*' || key === '$all') continue;
    const member = memberOf(object, key);
    if (!member || member.kind !== 'property' || isWithheld(object, member.name, session)) throw unknownMember(object, key);
    const value: unknown = Reflect.get(object, member.name);
    put(answer, member.name, value instanceof HostObject ? project(value, below, undefined, session) : value);
  }
  if (selection.has('$all')) putScalars(object, { answer, put, session });
}

function putScalars(object: HostObject, { answer, put, session }: Projecting): void {
  for (const name of classOf(object).scalars) {
    if (!isWithheld(object, name, session)) put(answer, name, Reflect.get(object, name));
  }
}

const isWithheld = (object: HostObject, name: string, { rules: { withheld } }: Projected): boolean =>
  withheld.size > 0 && withheld.has(`${object.$type}.${name}`);

/** A collection's own scalars (there are few) are told from its items' members by name. */
function projectItems(
  collection: HostCollection,
  selection: Selection,
  query: QueryInfo | undefined,
  projecting: Projecting,
): void {
  const own = new Map([...selection].filter(([key]) => isScalar(collection, key)));
  if (own.size > 0) projectOwn(collection, own, projecting);
  const forItems = new Map([...selection].filter(([key]) => !own.has(key)));
  if (forItems.size === 0 && own.size > 0) return;
  const skip = query?.Skip ?? 0;
  const items = collection.$items().slice(skip, query?.Top === undefined ? undefined : skip + query.Top);
  const answers: Answer[] = [];
  projecting.answer['_Items'] = answers;
  items.forEach((item, index) => {
    const place = skip + index;
    const answer = project(item, forItems, undefined, projecting.session);
    const positioned = (ready: Answer): Answer => (classOf(item).ids.length > 0 ? ready : { ...ready, _Index: place });
    if (answer instanceof Promise) projecting.put(answers as unknown as Answer, String(index), answer.then(positioned));
    else answers[index] = positioned(answer);
  });
}

const isScalar = (object: HostObject, key: string): boolean => classOf(object).scalars.some((name) => name.toLowerCase() === key);

function unknownMember(object: HostObject, key: string): HostError {
  const { typeName } = classOf(object);
  const error = new HostError('InvalidArgument', `Excel or the embedded workbook has no ${typeName}.${key} to load.`);
  error.location = `${typeName}.load(${key})`;
  return error;
}
