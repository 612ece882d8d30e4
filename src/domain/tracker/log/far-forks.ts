import type { TrackerEvent } from '../event';
import type { AddedEvent } from './find-head';

/** From so many records passed over on, an event was hardly written beside the others by chance. */
export const FAR_BACK = 10;

/** Forks looked at: each costs a walk through the log. */
const MOST = 200;

/**
 * Events that branch off far back: records between what they follow and where the chain joins again that neither they nor their
 * followers had seen. So begins a history put in later; a pane that was offline for long looks the same. `melewati`: how many.
 */
export function farForks(events: readonly TrackerEvent[]): readonly AddedEvent[] {
  const byHash = new Map(events.map((event) => [event.hash, event]));
  const followers = new Map<string, TrackerEvent[]>();
  for (const event of events) {
    for (const before of event.sebelum.length === 0 ? [''] : event.sebelum) {
      const known = followers.get(before);
      if (known) known.push(event);
      else followers.set(before, [event]);
    }
  }
  const starts = new Set([...followers.values()].flatMap((beside) => (beside.length > 1 ? beside : [])));
  return [...starts].slice(-MOST).flatMap((peristiwa) => {
    const before = reached(peristiwa, ({ sebelum }) => sebelum.flatMap((hash) => byHash.get(hash) ?? []));
    const after = reached(peristiwa, ({ hash }) => followers.get(hash) ?? []);
    const melewati = events.length - before.size - after.size + 1;
    return melewati < FAR_BACK ? [] : [{ peristiwa, melewati }];
  });
}

/** An event and all that can be reached from it. */
function reached(from: TrackerEvent, next: (event: TrackerEvent) => readonly TrackerEvent[]): ReadonlySet<TrackerEvent> {
  const seen = new Set<TrackerEvent>();
  const open = [from];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    open.push(...next(one));
  }
  return seen;
}
