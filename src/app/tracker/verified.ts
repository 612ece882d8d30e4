import { fold } from '../../domain/tracker/evolve';
import type { Steps } from '../../domain/steps';
import { readLogInSteps, type LogSheets } from '../../domain/tracker/log/read-log';
import { EMPTY_STATE } from '../../domain/tracker/state';
import type { Milestone, Seen, TrackerSession } from './session';

/** Events folded between two pauses. */
const FOLDED = 2_000;

/** Does work step by step; between two the page gets its turn. */
export async function stepByStep<Of>(steps: Steps<Of>, pause: TrackerSession['pause']): Promise<Of> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause?.();
  }
}

/** Verifies a log from its first row and folds it, in pieces between which the page gets its turn. */
export async function verified(sheets: LogSheets, { digest, pause }: Pick<TrackerSession, 'digest' | 'pause'>): Promise<Seen> {
  const reading = await stepByStep(readLogInSteps(sheets, digest), pause);
  const events = reading.events.toArray();
  let state = EMPTY_STATE;
  const milestones: Milestone[] = [];
  for (let from = 0; from < events.length; from += FOLDED) {
    state = fold(events.slice(from, from + FOLDED), state);
    milestones.push({ length: Math.min(from + FOLDED, events.length), state });
    await pause?.();
  }
  return { reading, state, milestones };
}
