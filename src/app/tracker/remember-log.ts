import type { TrackerEvent } from '../../domain/tracker/event';
import { fold } from '../../domain/tracker/evolve';
import type { EventList } from '../../domain/tracker/log/event-list';
import type { LogReading } from '../../domain/tracker/log/read-log';
import { EMPTY_STATE, type State } from '../../domain/tracker/state';
import type { Milestone, Seen, TrackerSession } from './session';

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

/** Milestones of the newest acts, and how many events lie between the older ones. */
const NEWEST = 16;
const APART = 1_000;

/**
 * Takes over a reading, folding only what is new, or what comes after the place where others wrote beside what was known. `folded`: all of
 * it, where that is known already.
 */
export function take(session: TrackerSession, reading: LogReading, folded?: Omit<Seen, 'reading'>): State {
  const before = session.seen;
  if (before?.reading === reading) return before.state;
  const shared = before ? reading.events.shares(before.reading.events) : 0;
  noticeTakenBack(session, before?.reading.events.after(shared) ?? [], reading);
  const known = before?.milestones.filter(({ length }) => length <= shared) ?? [];
  const from = known.at(-1) ?? { length: 0, state: EMPTY_STATE };
  const found = folded ?? { state: fold(reading.events.after(from.length), from.state), milestones: known };
  const milestones = spaced([...found.milestones, { length: reading.events.length, state: found.state }]);
  session.seen = { reading, state: found.state, milestones };
  return found.state;
}

/** All of the newest, of the older ones only some. */
function spaced(milestones: readonly Milestone[]): readonly Milestone[] {
  let last = Number.NEGATIVE_INFINITY;
  return milestones.filter(({ length }, index) => {
    const stays = index >= milestones.length - NEWEST || length >= last + APART;
    if (stays) last = length;
    return stays;
  });
}

/** Rows that another writer replaced at the same moment are not taken back: they are sent again with the next act. */
function noticeTakenBack(session: TrackerSession, seen: readonly TrackerEvent[], { events, tertimpa }: LogReading): void {
  if (seen.length + session.takenBack.length === 0) return;
  const waiting = new Set(tertimpa.map(({ hash }) => hash));
  const known = new Map([...session.takenBack, ...seen].map((event) => [event.hash, event]));
  session.takenBack = [...known.values()].filter(({ hash }) => !events.has(hash) && !waiting.has(hash));
}
