import type { TrackerEvent } from '../../domain/tracker/event';
import { fold } from '../../domain/tracker/evolve';
import { digestOf, type Digest } from '../../domain/tracker/log/digest';
import type { LogReading } from '../../domain/tracker/log/read';
import { laneOf } from '../../domain/tracker/log/salinan';
import type { State } from '../../domain/tracker/state';
import { SHEET } from '../../domain/sheet/names';

/**
 * What one open pane remembers of the log, so that an act reads only what is new. Nothing depends on it: a pane that opens afresh
 * reads everything again from the workbook.
 */
export interface TrackerSession {
  readonly lane: number;
  readonly digest: Digest;
  /** Reading and state of the moment the log was last seen. */
  seen?: { readonly reading: LogReading; readonly state: State };
  /** What the sheets are called now; somebody may have renamed them. */
  names: { readonly log: string; readonly salinan: string };
  /** Whether renamed sheets have been looked for. */
  searched: boolean;
  /** Own newest events: looked for at every reading, and sent again with the next act should another writer have replaced them. */
  recent: readonly TrackerEvent[];
  /** Events of a write nobody could confirm; see `resend`. */
  pending: readonly TrackerEvent[];
}

/** `id` is any text that no other open pane shares, and that stays while this one is open. */
export function newSession(id: string, digest: Digest = digestOf): TrackerSession {
  return {
    lane: laneOf(id),
    digest,
    names: { log: SHEET.log, salinan: SHEET.salinan },
    searched: false,
    recent: [],
    pending: [],
  };
}

const RECENT = 50;

export function remember(session: TrackerSession, events: readonly TrackerEvent[]): void {
  session.recent = [...session.recent, ...events].slice(-RECENT);
}

/** Takes over a reading, folding only what is new. */
export function take(session: TrackerSession, reading: LogReading): State {
  const before = session.seen;
  if (before?.reading === reading) return before.state;
  const known = before?.reading.events ?? [];
  // A reading that went on from the last one begins with the very same events.
  const goesOn =
    before !== undefined &&
    known.length > 0 &&
    reading.events[0] === known[0] &&
    reading.events[known.length - 1] === known[known.length - 1];
  const state = goesOn ? fold(reading.events.slice(known.length), before.state) : fold(reading.events);
  session.seen = { reading, state };
  return state;
}
