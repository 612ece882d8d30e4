/** Milliseconds that something took, and the longest the page could not answer meanwhile. */
export interface Paused {
  readonly total: number;
  readonly longest: number;
}

/** Runs in a browser. */
export async function longestPause(work: () => Promise<void>): Promise<Paused> {
  let longest = 0;
  // A page that answers would run this every few milliseconds.
  let last = performance.now();
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 4);
  const start = performance.now();
  try {
    await work();
    // What the work held up comes to its turn.
    await new Promise((resolve) => {
      setTimeout(resolve, 8);
    });
  } finally {
    clearInterval(beat);
  }
  return { total: performance.now() - start, longest: Math.max(longest, performance.now() - last) };
}
