import type { Workbook } from '../../../src/app/workbook';

/** Numbers that look random and come out the same each time. */
export function random(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_761) + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) >>> 0;
    return ((state ^ (state >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Lets several stories run side by side, one host call at a time: before each read and write a story waits, and `next` says which
 * of those waiting goes on. So every way in which calls of several panes can follow one another may come up.
 */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  private running = 0;
  private wake: () => void = () => undefined;

  constructor(private readonly next: (waiting: number) => number) {}

  /** A port whose calls wait for their turn. */
  port(inner: Workbook): Workbook {
    return {
      read: async (requests) => {
        await this.turn();
        return inner.read(requests);
      },
      write: async (edits) => {
        await this.turn();
        await inner.write(edits);
      },
    };
  }

  /** Runs the stories to their ends; rejects when one of them does. */
  async run(stories: readonly (() => Promise<void>)[]): Promise<void> {
    this.running = stories.length;
    const ended = Promise.all(
      stories.map((story) =>
        story().finally(() => {
          this.running -= 1;
          this.wake();
        }),
      ),
    );
    const schedule = async (): Promise<void> => {
      for (;;) {
        while (this.waiting.length < this.running) await new Promise<void>((resolve) => (this.wake = resolve));
        if (this.running === 0) return;
        this.waiting.splice(Math.floor(this.next(this.waiting.length) * this.waiting.length), 1)[0]?.();
      }
    };
    await Promise.all([ended, schedule()]);
  }

  private turn(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.wake();
    });
  }
}

/** What is drawn by lot is the same everywhere, so that a failure is one of the change; RUNUT_SEED draws otherwise. */
export const SEED = Number(process.env['RUNUT_SEED'] ?? 20_787);

/** How many schedules of a kind are tried at most: usually so many, `RUNUT_SCHEDULES` fewer or more. */
export const schedules = (usual: number): number => Number(process.env['RUNUT_SCHEDULES'] ?? usual);

/** As many ways as are wanted: every one where there are no more, else some drawn by lot. Gives how many were tried. */
export async function manyWays(one: (choose: (of: number) => number) => Promise<void>, wanted: number): Promise<number> {
  if (wanted >= ALL) return everyWay(one);
  for (let time = 0; time < wanted; time += 1) {
    const next = random(SEED * 100_000 + time);
    await one((of) => Math.floor(next() * of));
  }
  return wanted;
}

/** More than two panes' calls can be put in order. */
export const ALL = 2_000;

/**
 * Tells one after the other every way in which choices can be made: `choose` is called anew for each way and asked with the number of
 * possibilities. Gives how many ways there were.
 */
export async function everyWay(
  one: (choose: (of: number) => number) => Promise<void>,
  most = Number.POSITIVE_INFINITY,
): Promise<number> {
  let path: number[] = [];
  for (let count = 1; ; count += 1) {
    const taken: { at: number; of: number }[] = [];
    await one((of) => {
      const at = path[taken.length] ?? 0;
      taken.push({ at, of });
      return at;
    });
    while (taken.length > 0 && (taken.at(-1)?.at ?? 0) + 1 >= (taken.at(-1)?.of ?? 0)) taken.pop();
    const last = taken.at(-1);
    if (!last || count >= most) return count;
    path = [...taken.slice(0, -1).map(({ at }) => at), last.at + 1];
  }
}
