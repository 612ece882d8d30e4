import type { TrackerEvent } from '../event';
import type { EventList } from './event-list';

/**
 * The last place of a log that everything below it and these new events build on: only what comes after it can count in another order
 * once they are added. -1 where there is none. `heads`: the hashes of the log that nothing followed. Looks at no event above that place.
 */
export function placeBeforeBranches(known: EventList, heads: readonly string[], added: readonly TrackerEvent[]): number {
  const wanted = new Set([...heads, ...added.flatMap(({ sebelum }) => sebelum)]);
  for (const { hash } of added) wanted.delete(hash);
  for (let place = known.length - 1; place >= 0; place -= 1) {
    const event = known.at(place);
    if (!event) return -1;
    wanted.delete(event.hash);
    if (wanted.size === 0) return place;
    // What begins beside all others follows no place.
    if (event.sebelum.length === 0) return -1;
    for (const hash of event.sebelum) wanted.add(hash);
  }
  return -1;
}
