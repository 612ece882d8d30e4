/** Milliseconds after which the page gets its turn in long work. */
export const TURN = 16;

/** Lets the page answer what came meanwhile. */
export const giveTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
