import { ClockQuestion, trustClock } from '../../app/tracker/clock-question';
import type { TrackerSession } from '../../app/tracker/session';
import type { PaneState } from './pane-state';
import type { Store } from './store';

/** Asks the person about a clock that does not fit the log, and lets what they asked for go on once they say that it is right. */
export function askingClock(store: Store<PaneState>, session: TrackerSession) {
  let answer: ((right: boolean) => void) | undefined;
  return {
    /** Nothing was written when the clock is asked about: with a yes the whole is done from its beginning; undefined with a no. */
    asking: async <Value>(work: () => Promise<Value>): Promise<Value | undefined> => {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof ClockQuestion)) throw error;
        const right = await new Promise<boolean>((resolve) => {
          answer?.(false);
          answer = resolve;
          store.set({ clockDoubt: error.doubt });
        });
        if (!right) return undefined;
        trustClock(session, error.doubt);
        return work();
      }
    },
    answered: (right: boolean): void => {
      store.set({ clockDoubt: undefined });
      answer?.(right);
      answer = undefined;
    },
  };
}
