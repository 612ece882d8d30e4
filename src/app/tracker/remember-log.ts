import type { TrackerEvent } from '../../domain/tracker/event';
import { fold } from '../../domain/tracker/evolve';
import type { EventList } from '../../domain/tracker/log/event-list';
import type { LogReading } from '../../domain/tracker/log/read-log';
import type { State } from '../../domain/tracker/state';
import type { TrackerSession } from './session';

const RECENT = 50;

export function rememberEvents(session: TrackerSession, events: readonly TrackerEvent[]): void {
  session.recent = [...session.recent, ...events].slice(-RECENT);
  session.fresh = [...session.fresh, ...events].slice(-RECENT);
}

/** All own newest events were found in this list. */
export function confirmIn(session: TrackerSession, events: EventList): void {
  session.confirmed = events;
  session.fresh = [];
}

/**
 * Leaves a lane that somebody else is writing in: whoever overwrites a row there would overwrite its copy as well. Where all are
 * taken, the pane stays where it is.
 */
export function keepLane(session: TrackerSession, { lanes }: LogReading): void {
  const own = new Set(session.recent.map(({ hash }) => hash));
  const taken = new Set(lanes.flatMap(({ lane, hash }) => (own.has(hash) ? [] : [lane])));
  if (taken.has(session.lane)) session.lane = session.lanes.find((lane) => !taken.has(lane)) ?? session.lane;
}

/** Takes over a reading, folding only what is new. `folded`: the state of all of it, where that is known already. */
export function take(session: TrackerSession, reading: LogReading, folded?: State): State {
  const before = session.seen;
  if (before?.reading === reading) return before.state;
  const added = before && reading.events.since(before.reading.events);
  noticeTakenBack(session, added ? [] : (before?.reading.events.toArray() ?? []), reading);
  const state = added ? fold(added, before.state) : (folded ?? fold(reading.events));
  session.seen = { reading, state };
  return state;
}

/** Rows that another writer replaced at the same moment are not taken back: they are sent again with the next act. */
function noticeTakenBack(session: TrackerSession, seen: readonly TrackerEvent[], { events, tertimpa }: LogReading): void {
  if (seen.length + session.takenBack.length === 0) return;
  const waiting = new Set(tertimpa.map(({ hash }) => hash));
  const known = new Map([...session.takenBack, ...seen].map((event) => [event.hash, event]));
  session.takenBack = [...known.values()].filter(({ hash }) => !events.has(hash) && !waiting.has(hash));
}
