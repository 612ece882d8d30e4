import { draw, normalQuantile, normalShare } from './chance';
import type { StepModel } from './flow-model';

/** Where a Berkas is: which steps are done, and how many working minutes those that are open have been open already. */
export interface FlowStart {
  readonly selesai: readonly boolean[];
  /** By step; undefined for steps that are not open. */
  readonly sudah: readonly (number | undefined)[];
}

/** The beginning of an SOP that nobody has begun. */
export const fromTheBeginning = (steps: readonly StepModel[]): FlowStart => ({
  selesai: steps.map(() => false),
  sudah: steps.map(({ setelah }) => (setelah.length === 0 ? 0 : undefined)),
});

/** One way it may go on. Working minutes from now. */
export interface OneRun {
  readonly menit: number;
  /** How much of it each step held up; what steps side by side hold up together is divided equally. */
  readonly ditahan: Float64Array;
  /** How often each step was passed. */
  readonly lewat: Int32Array;
}

/** No flow passes more steps than this: returns within returns stop being believable long before. */
const MOST_PASSAGES = 2_000;

/** Steps with what follows from them, worked out once for all runs. */
export interface Flow {
  readonly steps: readonly StepModel[];
  /** By step: those that wait for it. */
  readonly followers: readonly (readonly number[])[];
  /** By step: those that rest on it, itself among them. */
  readonly resting: readonly (readonly number[])[];
}

export function flowOf(steps: readonly StepModel[]): Flow {
  const followers = steps.map((_, index) => steps.flatMap(({ setelah }, other) => (setelah.includes(index) ? [other] : [])));
  const resting = steps.map((_, index) => {
    const all = new Set([index]);
    for (const one of all) for (const next of followers[one] ?? []) all.add(next);
    return [...all];
  });
  return { steps, followers, resting };
}

/**
 * Lets the steps run to the end once. The same seed and run give every step the same luck at its first, second … passage whatever the
 * other steps do, so that two models differ by what differs between them and by nothing else.
 */
export function runOnce({ steps, followers, resting }: Flow, start: FlowStart, seed: number, run: number): OneRun {
  const done = [...start.selesai];
  const ends = new Float64Array(steps.length);
  const passages = new Int32Array(steps.length);
  const held = new Float64Array(steps.length);
  let opened: number[] = [];
  let now = 0;
  const open = (index: number, already: number): void => {
    const step = steps[index];
    if (!step) return;
    const passage = (passages[index] ?? 0) + 1;
    passages[index] = passage;
    ends[index] = now + remaining(step, already, draw(seed, run, index, passage, 1));
    opened.push(index);
  };
  const openIfReady = (index: number): void => {
    if (done[index] || opened.includes(index)) return;
    if (steps[index]?.setelah.every((before) => done[before])) open(index, 0);
  };
  start.sudah.forEach((already, index) => {
    if (already !== undefined && !done[index]) open(index, already);
  });
  steps.forEach((_, index) => openIfReady(index));
  for (let passed = 0; passed < MOST_PASSAGES && opened.length > 0; passed += 1) {
    const first = opened.reduce((best, one) => ((ends[one] ?? 0) < (ends[best] ?? 0) ? one : best));
    const at = ends[first] ?? now;
    for (const one of opened) held[one] = (held[one] ?? 0) + (at - now) / opened.length;
    now = at;
    opened = opened.filter((one) => one !== first);
    const step = steps[first];
    const back = step?.kembali;
    if (step && back !== undefined && draw(seed, run, first, passages[first] ?? 0, 2) < step.peluangKembali) {
      // A return opens the step it goes to, and takes back all that rests on it.
      const again = resting[back] ?? [];
      for (const one of again) done[one] = false;
      opened = opened.filter((one) => !again.includes(one));
      open(back, 0);
    } else {
      done[first] = true;
      followers[first]?.forEach(openIfReady);
    }
  }
  return { menit: now, ditahan: held, lewat: passages };
}

/** How long a step still takes that has taken `already`: of those durations that are longer than that. */
function remaining({ tengah, sebar, paling }: StepModel, already: number, luck: number): number {
  let whole = tengah;
  if (sebar > 0) {
    const past = already > 0 ? normalShare(Math.log(already / tengah) / sebar) : 0;
    whole = tengah * Math.exp(sebar * normalQuantile(past + luck * (1 - past)));
  }
  // Past all that was thought possible: a tenth more each time.
  const longest = paling === undefined ? whole : Math.min(whole, paling);
  return Math.max(longest - already, already > 0 ? Math.min(already, tengah) / 10 : 0);
}
