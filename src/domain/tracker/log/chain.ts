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
export function headsOf(links: Iterable<Link>): string[] {
  const heads = new Set<string>();
  const followed = new Set<string>();
  for (const { hash, sebelum } of links) {
    for (const before of sebelum) {
      followed.add(before);
      heads.delete(before);
    }
    if (!followed.has(hash)) heads.add(hash);
  }
  return [...heads].sort();
}

/**
 * Order in which the links happened: nothing before what it follows, otherwise as given. Links that follow something unknown
 * count as following nothing; a circle (only possible in a forged log) is broken in the order given.
 */
export function chainOrder<Item extends Link>(items: readonly Item[]): Item[] {
  const place = new Map<string, number>();
  items.forEach((item, index) => {
    if (!place.has(item.hash)) place.set(item.hash, index);
  });
  const waitsFor = items.map(
    (item) => new Set(item.sebelum.map((hash) => place.get(hash)).filter((index) => index !== undefined)),
  );
  if (waitsFor.every((before, index) => [...before].every((other) => other < index))) return [...items];
  const order: Item[] = [];
  const visited = new Uint8Array(items.length);
  // Depth first with an explicit stack: a log of 100,000 rows sorted backwards is one long path.
  const visit = (start: number): void => {
    const stack: { index: number; rest: number[] }[] = [];
    const open = (index: number): void => {
      visited[index] = 1;
      stack.push({ index, rest: [...(waitsFor[index] ?? [])].sort((a, b) => b - a) });
    };
    open(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const next = top.rest.pop();
      if (next !== undefined) {
        if (visited[next] === 0) open(next);
        continue;
      }
      stack.pop();
      const done = items[top.index];
      if (done) order.push(done);
    }
  };
  for (let index = 0; index < items.length; index += 1) if (visited[index] === 0) visit(index);
  return order;
}
