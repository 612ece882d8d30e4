import { atOnce, STEP, type Steps } from '../../steps';
import type { TrackerEvent } from '../event';
import type { AddedEvent } from './find-head';
import { countUnmarked, Lineage, MOST_MARKED, placeByHash } from './lineage';

/** From so many records passed over on, an event was hardly written beside the others by chance. */
export const FAR_BACK = 10;

/**
 * Events that branch off far back: records between what they follow and where the chain joins again that neither they nor their
 * followers had seen. So begins a history put in later; a pane that was offline for long looks the same. `melewati`: how many. Of more
 * than 512 events beside each other the last ones are looked at.
 */
export const farForks = (events: readonly TrackerEvent[]): readonly AddedEvent[] => atOnce(farForksInSteps(events));

/** The same in pieces: three passes along the log, however many forks it has. */
export function* farForksInSteps(events: readonly TrackerEvent[]): Steps<readonly AddedEvent[]> {
  const followers = new Map<string, number[]>();
  for (const [index, { sebelum }] of events.entries()) {
    for (const before of sebelum.length === 0 ? [''] : sebelum) {
      const known = followers.get(before);
      if (known) known.push(index);
      else followers.set(before, [index]);
    }
    if (index % STEP === 0) yield;
  }
  const starts = new Set([...followers.values()].flatMap((beside) => (beside.length > 1 ? beside : [])));
  if (starts.size === 0) return [];
  const marked = [...starts].slice(-MOST_MARKED);
  const lineage = new Lineage(events, yield* placeByHash(events));
  const after = yield* lineage.buildsOn(marked);
  const before = yield* lineage.builtOnBy(marked);
  const passed = marked.map(() => 0);
  for (let index = 0; index < events.length; index += 1) {
    countUnmarked(after, before, index, passed);
    if (index % STEP === 0) yield;
  }
  return marked.flatMap((index, mark) => {
    const [peristiwa, melewati = 0] = [events[index], passed[mark]];
    return !peristiwa || melewati < FAR_BACK ? [] : [{ peristiwa, melewati }];
  });
}
