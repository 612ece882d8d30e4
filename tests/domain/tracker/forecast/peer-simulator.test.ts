import { expect, it } from 'vitest';
import type { StepModel } from '../../../../src/domain/tracker/forecast/flow-model';
import { forecast, type Forecast } from '../../../../src/domain/tracker/forecast/forecast';
import { fromTheBeginning, type FlowStart } from '../../../../src/domain/tracker/forecast/run-once';
import { numbers, simulate } from './peer-simulator';

const DAY = 450;
const RUNS = 4_000;

function forecastFor(steps: readonly StepModel[], start: FlowStart = fromTheBeginning(steps)): Forecast {
  const pieces = forecast({ steps, start, seed: 5, sehari: DAY });
  for (let piece = pieces.next(); ; piece = pieces.next()) if (piece.done) return piece.value;
}

/** Steps that follow one or two before them, side by side at times, and send work back to one they rest on. */
function someFlow(seed: number): StepModel[] {
  const next = numbers(seed);
  const below = (count: number): number => Math.floor(next() * count);
  const steps: StepModel[] = [];
  for (let index = 0; index < 3 + below(7); index += 1) {
    const setelah = index === 0 ? [] : [...new Set([below(index), Math.max(0, index - 1 - below(2))])];
    const back = setelah[0] ?? 0;
    const returns = index > 0 && next() < 0.5;
    steps.push({
      tengah: 10 + below(900),
      sebar: 0.2 + next() * 0.6,
      setelah,
      peluangKembali: returns ? 0.05 + next() * 0.35 : 0,
      ...(returns && { kembali: steps[back]?.setelah[0] ?? back }),
    });
  }
  return steps;
}

/** By how many standard deviations, of the luck of both, the share of the peer's runs that end by then differs from the share meant. */
function off(ends: readonly number[], menit: number, share: number): number {
  const found = ends.filter((end) => end <= menit).length / ends.length;
  return Math.abs(found - share) / Math.sqrt(share * (1 - share) * (1 / 1_000 + 1 / ends.length));
}

it.each(Array.from({ length: 8 }, (_, index) => index + 1))(
  'half and four of five runs end when a plain simulator of the same model says so, changed steps as well: flow %i',
  (seed) => {
    const steps = someFlow(seed);
    const { separuh, empatDariLima, perubahan } = forecastFor(steps);
    const ends = simulate(steps, RUNS, 100 + seed);
    expect(off(ends, separuh, 0.5)).toBeLessThan(4);
    expect(off(ends, empatDariLima, 0.8)).toBeLessThan(4);
    for (const { langkah, jenis, lebihCepat } of perubahan) {
      const changed = jenis === 'sehari' ? { paling: DAY } : { peluangKembali: 0 };
      const faster = simulate(
        steps.map((step, index) => (index === langkah ? { ...step, ...changed } : step)),
        RUNS,
        200 + seed,
      );
      expect(off(faster, separuh - lebihCepat, 0.5)).toBeLessThan(4);
    }
  },
);

it('also from where a Berkas is: its first kegiatan has been open for as long as it usually takes', () => {
  const steps = someFlow(4);
  const sudah = steps[0]?.tengah ?? 0;
  const open = steps.map((_, index) => (index === 0 ? sudah : undefined));
  const { separuh, empatDariLima } = forecastFor(steps, { selesai: steps.map(() => false), sudah: open });
  const ends = simulate(steps, RUNS, 300, sudah);
  expect(off(ends, separuh, 0.5)).toBeLessThan(4);
  expect(off(ends, empatDariLima, 0.8)).toBeLessThan(4);
});
