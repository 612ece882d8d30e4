/** One line of the report: what Runut needs, what the peer needs in the same run, and what is aimed at. */
export interface Line {
  readonly what: string;
  readonly runut: string;
  readonly peer: string;
  /** Runut divided by peer (or by its own baseline); below 1 is better. Undefined for plain counts. */
  readonly ratio?: number;
  readonly aim: string;
}

/** The median of several runs of `work`, in milliseconds, after one run to warm up. */
export async function median(work: () => unknown, runs = 7): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return percentile(times, 0.5);
}

/** The value below which the given share of the measurements lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(3) : value.toFixed(0)} ms`;

/** Compares two times of the same run. */
export const against = (what: string, runut: number, peerName: string, peer: number, aim: string): Line => ({
  what,
  runut: ms(runut),
  peer: `${peerName} ${ms(peer)}`,
  ratio: runut / peer,
  aim,
});
