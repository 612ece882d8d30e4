import { clockDoubt, type ClockDoubt } from '../../domain/tracker/log/clock';
import type { LogReading } from '../../domain/tracker/log/read-log';
import type { TrackerSession } from './session';

/** Thrown before anything is written, where somebody must say first whether this computer's clock is right. */
export class ClockQuestion extends Error {
  constructor(readonly doubt: ClockDoubt) {
    super(`clock ${doubt.arah}: ${doubt.kini}, newest record ${doubt.terakhir}`);
    this.name = 'ClockQuestion';
  }
}

/** Throws `ClockQuestion` where an act would be logged by a clock that is far behind or ahead, and nobody has said yet that it is right. */
export function requireClock({ clock }: TrackerSession, { events }: LogReading, at: string): void {
  const doubt = clock && clockDoubt(events, at);
  if (doubt && !clock.trusted.has(doubt.arah)) throw new ClockQuestion(doubt);
}

/** Somebody has said that the clock is right. */
export const trustClock = ({ clock }: TrackerSession, { arah }: ClockDoubt): void => void clock?.trusted.add(arah);
