import { fold } from '../../domain/tracker/evolve';
import { readLogInSteps, type LogReading, type LogSheets } from '../../domain/tracker/log/read-log';
import { EMPTY_STATE, type State } from '../../domain/tracker/state';
import type { TrackerSession } from './session';

/** Events folded between two pauses. */
const FOLDED = 2_000;

/** Verifies a log from its first row and folds it, in pieces between which the page gets its turn. */
export async function verified(
  sheets: LogSheets,
  { digest, pause }: Pick<TrackerSession, 'digest' | 'pause'>,
): Promise<{ readonly reading: LogReading; readonly state: State }> {
  const steps = readLogInSteps(sheets, digest);
  let step = steps.next();
  for (; !step.done; step = steps.next()) await pause?.();
  const events = step.value.events.toArray();
  let state = EMPTY_STATE;
  for (let from = 0; from < events.length; from += FOLDED) {
    state = fold(events.slice(from, from + FOLDED), state);
    await pause?.();
  }
  return { reading: step.value, state };
}
