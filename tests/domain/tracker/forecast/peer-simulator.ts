import type { StepModel } from '../../../../src/domain/tracker/forecast/flow-model';

/** Numbers of (0, 1) one after the other (Mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  };
}

/** A log-normal duration, by Box and Muller. */
function duration({ tengah, sebar, paling = Infinity }: StepModel, next: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
  return Math.min(paling, tengah * Math.exp(sebar * normal));
}

/** What is to happen: a step ends, unless it was called back and begun anew meanwhile. */
interface Ending {
  readonly at: number;
  readonly step: number;
  readonly passage: number;
}

/**
 * Minutes until all is done, of so many runs, sorted: an event simulator of the plainest kind, with luck of its own, that shares nothing
 * with the forecast but the model. `sudah`: how long the first step has been open already.
 */
export function simulate(steps: readonly StepModel[], runs: number, seed: number, sudah = 0): readonly number[] {
  const next = numbers(seed);
  return Array.from({ length: runs }, () => simulateOnce(steps, next, sudah)).sort((a, b) => a - b);
}

function simulateOnce(steps: readonly StepModel[], next: () => number, sudah: number): number {
  const states = steps.map((): 'waits' | 'runs' | 'done' => 'waits');
  const passages = steps.map(() => 0);
  let agenda: Ending[] = [];
  let now = 0;
  const begin = (step: number, already = 0): void => {
    const model = steps[step];
    if (!model) return;
    states[step] = 'runs';
    passages[step] = (passages[step] ?? 0) + 1;
    let whole: number;
    do whole = duration(model, next);
    while (whole <= already);
    agenda.push({ at: now + whole - already, step, passage: passages[step] });
  };
  const beginAllThatCan = (): void =>
    steps.forEach(({ setelah }, step) => {
      if (states[step] === 'waits' && setelah.every((one) => states[one] === 'done')) begin(step);
    });
  const rests = (step: number, on: number): boolean =>
    step === on || (steps[step]?.setelah ?? []).some((before) => rests(before, on));

  begin(0, sudah);
  beginAllThatCan();
  while (agenda.length > 0) {
    agenda = agenda.sort((a, b) => a.at - b.at);
    const ending = agenda.shift();
    if (!ending || states[ending.step] !== 'runs' || passages[ending.step] !== ending.passage) continue;
    now = ending.at;
    const { kembali, peluangKembali } = steps[ending.step] ?? { peluangKembali: 0 };
    if (kembali === undefined || next() >= peluangKembali) states[ending.step] = 'done';
    else steps.forEach((_, step) => rests(step, kembali) && (states[step] = 'waits'));
    beginAllThatCan();
  }
  return now;
}
