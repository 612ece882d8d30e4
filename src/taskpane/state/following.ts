/** Ends following. */
type End = () => Promise<void>;

/**
 * Follows something that comes in bursts: `later` does its work once they pause (milliseconds). The returned function ends it. A host
 * that tells nothing leaves the pane right but not live.
 */
export async function following(
  pause: number,
  begin: (later: (work: () => void) => void) => Promise<End> | undefined,
): Promise<End> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const end = await begin((work) => {
      clearTimeout(timer);
      timer = setTimeout(work, pause);
    });
    return async () => {
      clearTimeout(timer);
      await end?.();
    };
  } catch {
    return () => Promise.resolve();
  }
}
