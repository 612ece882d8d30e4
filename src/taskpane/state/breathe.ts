/** Milliseconds a piece of long work may take before the page gets its turn; longer would be felt while typing or scrolling. */
const TURN = 30;

/** Lets the page answer in the middle of long work, but only when its turn has come. */
export function breather(): () => Promise<void> | undefined {
  let since = 0;
  return () => {
    const now = performance.now();
    // After an idle time the work has just begun.
    if (now - since > 10 * TURN) since = now;
    if (now - since < TURN) return undefined;
    return new Promise((resolve) => {
      setTimeout(() => {
        since = performance.now();
        resolve();
      });
    });
  };
}
