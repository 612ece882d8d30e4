import type { ClockDoubt } from '../../domain/tracker/log/clock';
import type { TrackerSession } from './session';

/** Thrown before anything is written, where somebody must say first whether this computer's clock is right. */
export class ClockQuestion extends Error {
  constructor(readonly doubt: ClockDoubt) {
    super(`clock ${doubt.arah}: ${doubt.kini}, newest record ${doubt.terakhir}`);
    this.name = 'ClockQuestion';
  }
}

/** Somebody has said that the clock is right. */
export const trustClock = ({ clock }: TrackerSession, { arah }: ClockDoubt): void => void clock?.trusted.add(arah);
