import { canonicalJson } from '../../tracker/log/canonical';

/** Where in a value something stands: names of members and keys of rows. */
export type Path = readonly string[];

/** Something that two people changed differently; undefined where it is not there. */
export interface Clash {
  readonly path: Path;
  readonly dasar: unknown;
  readonly saya: unknown;
  readonly mereka: unknown;
}

/** Decides a clash: the value that is to stand. */
export type Settle = (clash: Clash) => unknown;

/** How parts of a value are taken: lists by the member that names their rows, or as one whole. */
export interface MergeShape {
  /** Lists of rows, by the last name of their path: which member is a row's key. */
  readonly rows: Readonly<Record<string, string>>;
  /** Lists with a fixed number of places. */
  readonly places: ReadonlySet<string>;
}

export const sameValue = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

/**
 * Both people's changes of a value, part by part against what both began with: what only one of them changed is taken from them, what
 * both changed alike stands, and what they changed differently is settled.
 */
export function mergeThreeWay(dasar: unknown, saya: unknown, mereka: unknown, shape: MergeShape, settle: Settle): unknown {
  const merge = (path: Path, base: unknown, mine: unknown, theirs: unknown): unknown => {
    if (sameValue(mine, theirs) || sameValue(base, mine)) return theirs;
    if (sameValue(base, theirs)) return mine;
    const name = path.at(-1) ?? '';
    const key = Object.hasOwn(shape.rows, name) ? shape.rows[name] : undefined;
    if (Array.isArray(mine) && Array.isArray(theirs)) {
      const before: readonly unknown[] = Array.isArray(base) ? base : [];
      if (key !== undefined && [...mine, ...theirs].every(isRecord)) return rows(path, before, mine, theirs, key);
      if (shape.places.has(name))
        return theirs.map((one: unknown, at) => merge([...path, String(at)], before[at], mine[at], one));
      if ([...before, ...mine, ...theirs].every((one) => typeof one === 'string')) return members(before, mine, theirs);
    } else if (isRecord(mine) && isRecord(theirs)) {
      const before = isRecord(base) ? base : {};
      const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
      const merged = names.map((one) => [one, merge([...path, one], before[one], mine[one], theirs[one])] as const);
      return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
    }
    return settle({ path, dasar: base, saya: mine, mereka: theirs });
  };

  const rows = (path: Path, base: readonly unknown[], mine: unknown[], theirs: unknown[], key: string): unknown[] => {
    const [before, own, others] = [base, mine, theirs].map((list) => new Map(list.map((row) => [keyIn(row, key), row])));
    const order = orderOf([...(before?.keys() ?? [])], [...(own?.keys() ?? [])], [...(others?.keys() ?? [])]);
    return order.flatMap((id) => merge([...path, id], before?.get(id), own?.get(id), others?.get(id)) ?? []);
  };

  return merge([], dasar, saya, mereka);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keyIn = (row: unknown, key: string): string => (isRecord(row) ? String(row[key]) : '');

/** Names that one of them added or took away. */
function members(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const [before, own] = [new Set(base), new Set(mine)];
  const kept = theirs.filter((one) => own.has(one) || !before.has(one));
  const there = new Set(kept);
  return [...kept, ...mine.filter((one) => !before.has(one) && !there.has(one))];
}

/** The others' order, one's own additions after what they stood after; one's own order where only oneself changed it. */
function orderOf(base: readonly string[], mine: readonly string[], theirs: readonly string[]): readonly string[] {
  const [before, own, others] = [new Set(base), new Set(mine), new Set(theirs)];
  const shared = (list: readonly string[]): string =>
    list.filter((id) => before.has(id) && own.has(id) && others.has(id)).join('\n');
  const [first, second] = shared(theirs) === shared(base) ? [mine, theirs] : [theirs, mine];
  const there = new Set(first);
  const atFirst: string[] = [];
  const added = new Map<string, string[]>(first.map((id) => [id, []]));
  let place = atFirst;
  for (const id of second)
    if (there.has(id)) place = added.get(id) ?? place;
    else place.push(id);
  return [...atFirst, ...first.flatMap((id) => [id, ...(added.get(id) ?? [])])];
}
