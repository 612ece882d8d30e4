import { atOnce, eachInSteps, STEP, type Steps } from '../../steps';
import type { NewEvent, Tanda, TrackerEvent } from '../event';
import { digestOf, type Digest } from './digest';
import { hashedText } from './log-row';

/** Chains new events below the heads their writer saw: the first joins all of them, each other follows the one before it. */
export function seal(events: readonly NewEvent[], heads: readonly string[], digest: Digest = digestOf): TrackerEvent[] {
  let before: readonly string[] = [...heads].sort();
  return events.map((event) => {
    const sealed = sealOne(event, before, digest);
    before = [sealed.hash];
    return sealed;
  });
}

/** Chains one event below what its writer saw, in the order given, with the signature of the writer's computer where it has one. */
export function sealOne(event: NewEvent, before: readonly string[], digest: Digest, tanda?: Tanda): TrackerEvent {
  const hash = digest(hashedText(event, before, tanda));
  return { ...event, sebelum: before, hash, ...(tanda ? { tanda } : {}) };
}

/** What stands in a chain: its own hash (or several by which others may know it) and what it follows. */
export interface Link {
  readonly hash: string;
  readonly sebelum: readonly string[];
}

/** The hashes nothing follows. */
export const headsOf = (links: Iterable<Link>): string[] => atOnce(headsInSteps(links));

/** The same in pieces. */
export function* headsInSteps(links: Iterable<Link>): Steps<string[]> {
  const heads = new Set<string>();
  const followed = new Set<string>();
  yield* eachInSteps(links, ({ hash, sebelum }) => {
    for (const before of sebelum) {
      followed.add(before);
      heads.delete(before);
    }
    if (!followed.has(hash)) heads.add(hash);
  });
  return [...heads].sort();
}

/**
 * Order in which the links happened: nothing before what it follows, otherwise as given. Links that follow something unknown
 * count as following nothing; a circle (only possible in a forged log) is broken in the order given.
 */
export function* chainOrder<Item extends Link>(items: readonly Item[]): Steps<readonly Item[]> {
  const place = new Map<string, number>();
  yield* eachInSteps(items, ({ hash }, index) => {
    if (!place.has(hash)) place.set(hash, index);
  });
  const waitsFor: (readonly number[])[] = [];
  let ordered = true;
  yield* eachInSteps(items, ({ sebelum }, index) => {
    const before = [...new Set(sebelum.flatMap((hash) => place.get(hash) ?? []))];
    waitsFor.push(before);
    if (before.some((other) => other >= index)) ordered = false;
  });
  if (ordered) return items;
  const order: Item[] = [];
  const visited = new Uint8Array(items.length);
  let turns = 0;
  // Depth first with an explicit stack: a log of 100,000 rows sorted backwards is one long path.
  function* visit(start: number): Steps<void> {
    const stack: { index: number; rest: number[] }[] = [];
    const open = (index: number): void => {
      visited[index] = 1;
      stack.push({ index, rest: [...(waitsFor[index] ?? [])].sort((a, b) => b - a) });
    };
    open(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      if ((turns += 1) % STEP === 0) yield;
      const next = top.rest.pop();
      if (next !== undefined) {
        if (visited[next] === 0) open(next);
        continue;
      }
      stack.pop();
      const done = items[top.index];
      if (done) order.push(done);
    }
  }
  for (let index = 0; index < items.length; index += 1) if (visited[index] === 0) yield* visit(index);
  return order;
}
