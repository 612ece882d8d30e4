import type { StepModel } from './flow-model';
import { flowOf, runOnce, type FlowStart } from './run-once';

/** When a flow will probably be at its end. Minutes are working minutes from now. */
export interface Forecast {
  /** Half of all runs end by then. */
  readonly separuh: number;
  /** Four of five runs end by then. */
  readonly empatDariLima: number;
  /** What each step holds up on average, most first; steps that hold nothing up are left out. */
  readonly penahan: readonly StepHold[];
  /** What would make it faster, most first; only what gains at least an hour. */
  readonly perubahan: readonly Change[];
}

export interface StepHold {
  readonly langkah: number;
  readonly menit: number;
  /** Share of the whole, 0 to 1. */
  readonly bagian: number;
  /** How often it is passed on average. */
  readonly lewat: number;
}

/** `sehari`: the step never takes longer than a working day. `tanpa-kembali`: it never sends work back. */
export interface Change {
  readonly langkah: number;
  readonly jenis: 'sehari' | 'tanpa-kembali';
  /** By how many working minutes half of all runs end earlier. */
  readonly lebihCepat: number;
}

/** Runs a forecast is made of: the middle is then known to about two percent. */
const RUNS = 1_000;
/** Steps run through between two moments at which others may have their turn: a few milliseconds. */
const PIECE = 600;
/** How many steps are tried for what a change would bring. */
const TRIED = 3;
const LEAST_GAIN = 60;

export interface ForecastOf {
  readonly steps: readonly StepModel[];
  readonly start: FlowStart;
  readonly seed: number;
  /** Minutes of a working day. */
  readonly sehari: number;
}

/** Makes a forecast in pieces: it stops after each, and goes on when asked; the last one gives the forecast. */
export function* forecast({ steps, start, seed, sehari }: ForecastOf): Generator<undefined, Forecast> {
  const { ends, held, passed } = yield* runs(steps, start, seed);
  const whole = mean(ends);
  const penahan = steps
    .map((_, langkah): StepHold => {
      const menit = (held[langkah] ?? 0) / RUNS;
      return { langkah, menit, bagian: whole === 0 ? 0 : menit / whole, lewat: (passed[langkah] ?? 0) / RUNS };
    })
    .filter(({ menit }) => menit > 0)
    .sort((a, b) => b.menit - a.menit);
  const middle = quantile(ends, 0.5);
  const perubahan: Change[] = [];
  for (const { langkah } of penahan.slice(0, TRIED)) {
    for (const [jenis, changed] of changesOf(steps[langkah], sehari)) {
      const other = yield* runs(steps.with(langkah, changed), start, seed);
      const lebihCepat = middle - quantile(other.ends, 0.5);
      if (lebihCepat >= LEAST_GAIN) perubahan.push({ langkah, jenis, lebihCepat });
    }
  }
  return {
    separuh: middle,
    empatDariLima: quantile(ends, 0.8),
    penahan,
    perubahan: perubahan.sort((a, b) => b.lebihCepat - a.lebihCepat),
  };
}

function changesOf(step: StepModel | undefined, sehari: number): readonly (readonly [Change['jenis'], StepModel])[] {
  if (!step) return [];
  const changes: [Change['jenis'], StepModel][] = [['sehari', { ...step, paling: sehari }]];
  if (step.peluangKembali > 0) changes.push(['tanpa-kembali', { ...step, peluangKembali: 0 }]);
  return changes;
}

function* runs(
  steps: readonly StepModel[],
  start: FlowStart,
  seed: number,
): Generator<undefined, { readonly ends: Float64Array; readonly held: Float64Array; readonly passed: Float64Array }> {
  const ends = new Float64Array(RUNS);
  const held = new Float64Array(steps.length);
  const passed = new Float64Array(steps.length);
  const flow = flowOf(steps);
  const piece = Math.max(1, Math.floor(PIECE / Math.max(1, steps.length)));
  for (let run = 0; run < RUNS; run += 1) {
    if (run % piece === 0) yield undefined;
    const { menit, ditahan, lewat } = runOnce(flow, start, seed, run);
    ends[run] = menit;
    ditahan.forEach((minutes, index) => (held[index] = (held[index] ?? 0) + minutes));
    lewat.forEach((count, index) => (passed[index] = (passed[index] ?? 0) + count));
  }
  return { ends: ends.sort(), held, passed };
}

const mean = (values: Float64Array): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** The value that a share of the sorted values does not exceed. */
const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0;
