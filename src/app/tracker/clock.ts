import { clockDoubt } from '../../domain/tracker/log/clock';
import type { LogReading } from '../../domain/tracker/log/read-log';
import { ClockQuestion } from './clock-question';
import type { TrackerSession } from './session';

/** Throws `ClockQuestion` where an act would be logged by a clock that is far behind or ahead, and nobody has said yet that it is right. */
export function requireClock({ clock }: TrackerSession, { events }: LogReading, at: string): void {
  const doubt = clock && clockDoubt(events, at);
  if (doubt && !clock.trusted.has(doubt.arah)) throw new ClockQuestion(doubt);
}
