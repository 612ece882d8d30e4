import { describe, expect, it } from 'vitest';
import { normalShare } from '../../../../src/domain/tracker/forecast/chance';
import type { StepModel } from '../../../../src/domain/tracker/forecast/flow-model';
import { forecast, type Forecast } from '../../../../src/domain/tracker/forecast/forecast';
import { flowOf, fromTheBeginning, runOnce, type FlowStart } from '../../../../src/domain/tracker/forecast/run-once';

/** Steps one after the other that always take as long as stated. */
const chain = (...menit: readonly number[]): StepModel[] =>
  menit.map((tengah, index) => ({ tengah, sebar: 0, peluangKembali: 0, setelah: index === 0 ? [] : [index - 1] }));
const returning = (steps: StepModel[], index: number, kembali: number, peluangKembali: number): StepModel[] =>
  steps.map((step, at) => (at === index ? { ...step, kembali, peluangKembali } : step));

function forecastFor(steps: readonly StepModel[], start: FlowStart = fromTheBeginning(steps), seed = 1): Forecast {
  const pieces = forecast({ steps, start, seed, sehari: 450 });
  for (let piece = pieces.next(); ; piece = pieces.next()) if (piece.done) return piece.value;
}

/** Minutes of so many runs. */
const ends = (steps: readonly StepModel[], runs: number, start: FlowStart = fromTheBeginning(steps)): number[] =>
  Array.from({ length: runs }, (_, run) => runOnce(flowOf(steps), start, 11, run).menit);
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((one) => (one - middle) ** 2)));
}

describe('a run, against what can be worked out', () => {
  it('takes the sum of steps that follow each other and the longest of those side by side', () => {
    expect(new Set(ends(chain(20, 60, 480), 5))).toEqual(new Set([560]));
    const beside: StepModel[] = [
      ...chain(10),
      { tengah: 30, sebar: 0, peluangKembali: 0, setelah: [0] },
      { tengah: 90, sebar: 0, peluangKembali: 0, setelah: [0] },
      { tengah: 5, sebar: 0, peluangKembali: 0, setelah: [1, 2] },
    ];
    const one = runOnce(flowOf(beside), fromTheBeginning(beside), 1, 0);
    expect(one.menit).toBe(105);
    // Half of the thirty minutes in which both were open, and the rest of the longer one.
    expect([...one.ditahan]).toEqual([10, 15, 75, 5]);
  });

  it('repeats geometrically: with chance p of a return, 1 / (1 - p) passages', () => {
    const p = 0.3;
    const found = ends(returning(chain(100, 20), 1, 0, p), 4_000);
    const expected = 120 / (1 - p);
    const error = (120 * Math.sqrt(p)) / (1 - p) / Math.sqrt(4_000);
    expect(Math.abs(mean(found) - expected)).toBeLessThan(3.5 * error);
    for (const passages of [1, 2, 3]) {
      const chance = (1 - p) * p ** (passages - 1);
      const share = found.filter((one) => Math.abs(one - 120 * passages) < 1e-9).length / found.length;
      expect(Math.abs(share - chance)).toBeLessThan(3.5 * Math.sqrt((chance * (1 - chance)) / 4_000));
    }
  });

  it('visits steps as often as the fundamental matrix of the chain says, returns within returns and all', () => {
    const steps = returning(returning(returning(chain(60, 20, 20, 20), 1, 0, 0.25), 2, 1, 0.2), 3, 0, 0.1);
    // Visits v of the steps: v = start + vᵀP; the mean is what the visits take.
    const go = steps.map((step, index) => steps.map((_, to) => passTo(step, index, to)));
    const visits = solve(
      steps.map((_, row) => steps.map((__, column) => (row === column ? 1 : 0) - (go[column]?.[row] ?? 0))),
      steps.map((_, index) => (index === 0 ? 1 : 0)),
    );
    const expected = visits.reduce((sum, visit, index) => sum + visit * (steps[index]?.tengah ?? 0), 0);
    const found = ends(steps, 6_000);
    expect(Math.abs(mean(found) - expected)).toBeLessThan((3.5 * deviation(found)) / Math.sqrt(6_000));
    const passed = Array.from(
      { length: 6_000 },
      (_, run) => runOnce(flowOf(steps), fromTheBeginning(steps), 11, run).lewat[1] ?? 0,
    );
    expect(Math.abs(mean(passed) - (visits[1] ?? 0))).toBeLessThan((3.5 * deviation(passed)) / Math.sqrt(6_000));
  });

  it('of two that run side by side ends by x as often as both do: the square of the chance of one', () => {
    const one: StepModel = { tengah: 120, sebar: 0.6, peluangKembali: 0, setelah: [] };
    const found = ends([one, one], 8_000);
    for (const z of [-1, 0, 0.5, 1.5]) {
      const chance = normalShare(z) ** 2;
      const share = found.filter((end) => end <= 120 * Math.exp(0.6 * z)).length / found.length;
      expect(Math.abs(share - chance)).toBeLessThan(3.5 * Math.sqrt((chance * (1 - chance)) / 8_000));
    }
  });

  it('is log-normal with the median and the mean that follow from it', () => {
    const step: StepModel = { tengah: 120, sebar: 0.6, peluangKembali: 0, setelah: [] };
    const found = ends([step], 8_000).sort((a, b) => a - b);
    expect((found[4_000] ?? 0) / 120).toBeCloseTo(1, 1);
    const expected = 120 * Math.exp(0.6 ** 2 / 2);
    expect(Math.abs(mean(found) - expected)).toBeLessThan((3.5 * deviation(found)) / Math.sqrt(8_000));
  });

  it('goes on from where the Berkas is: a step that has taken its median takes the rest of the longer half', () => {
    const steps: StepModel[] = [{ tengah: 120, sebar: 0.5, peluangKembali: 0, setelah: [] }, ...chain(0, 30).slice(1)];
    const found = ends(steps, 8_000, { selesai: [false, false], sudah: [120, undefined] }).sort((a, b) => a - b);
    // The median of what is left: the upper quartile of the whole, less what is past.
    expect(found[4_000]).toBeCloseTo(120 * Math.exp(0.5 * 0.6744898) - 120 + 30, -1);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(30);
    expect(new Set(ends(steps, 3, { selesai: [true, false], sudah: [undefined, 0] }))).toEqual(new Set([30]));
    expect(new Set(ends(steps, 3, { selesai: [true, true], sudah: [undefined, undefined] }))).toEqual(new Set([0]));
  });
});

describe('a forecast', () => {
  const steps = returning(chain(60, 2_000, 20, 20), 2, 1, 0.25).map((step) => ({ ...step, sebar: 0.4 }));

  it('is the same each time, and four of five runs take longer than half of them', () => {
    const one = forecastFor(steps);
    expect(forecastFor(steps)).toEqual(one);
    expect(one.empatDariLima).toBeGreaterThan(one.separuh);
  });

  it('says what holds it up most, as parts of the whole', () => {
    const { penahan } = forecastFor(steps);
    expect(penahan[0]).toMatchObject({ langkah: 1 });
    expect(penahan[0]?.lewat).toBeCloseTo(1 / 0.75, 1);
    expect(penahan.reduce((sum, { bagian }) => sum + bagian, 0)).toBeCloseTo(1, 9);
  });

  it('says what a change brings: as much as the changed flow is really faster', () => {
    const { perubahan, separuh } = forecastFor(steps);
    const [best] = perubahan;
    expect(best).toMatchObject({ langkah: 1, jenis: 'sehari' });
    const capped = steps.map((step, index) => (index === 1 ? { ...step, paling: 450 } : step));
    expect(best?.lebihCepat).toBeCloseTo(separuh - forecastFor(capped).separuh, 9);
    // A day at most, however often: what is left is little more than the passages of a day each.
    expect(forecastFor(capped).separuh).toBeLessThan(3 * 450);
  });

  it('offers no change that brings nothing', () => {
    expect(forecastFor(chain(10, 10, 10)).perubahan).toEqual([]);
    expect(forecastFor(chain(2_000, 10)).perubahan).toEqual([{ langkah: 0, jenis: 'sehari', lebihCepat: 1_550 }]);
  });
});

/** The chance to go from one step of a chain to another. */
function passTo({ kembali, peluangKembali }: StepModel, index: number, to: number): number {
  if (to === index + 1) return 1 - peluangKembali;
  return to === kembali ? peluangKembali : 0;
}

/** Gauss-Jordan without pivoting, enough for these small matrices. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  rows.forEach((row, pivot) => {
    const by = row[pivot] ?? 1;
    row.forEach((value, column) => (row[column] = value / by));
    rows.forEach((other, index) => {
      const times = other[pivot] ?? 0;
      if (index !== pivot) other.forEach((value, column) => (other[column] = value - times * (row[column] ?? 0)));
    });
  });
  return rows.map((row) => row.at(-1) ?? 0);
}
