import { describe, expect, it } from 'vitest';
import { fnv1a } from '../../../../src/domain/fingerprint';
import { draw, normalQuantile, normalShare } from '../../../../src/domain/tracker/forecast/chance';

describe('chance that can be repeated', () => {
  it('is the same for the same place and spread evenly over all places', () => {
    expect(draw(7, 1, 2, 3)).toBe(draw(7, 1, 2, 3));
    expect(new Set([draw(7, 1, 2, 3), draw(8, 1, 2, 3), draw(7, 2, 1, 3), draw(7, 1, 2, 4)]).size).toBe(4);
    const bins = new Int32Array(20);
    const count = 40_000;
    for (let run = 0; run < count / 40; run += 1)
      for (let step = 0; step < 20; step += 1)
        for (const use of [1, 2]) {
          const bin = Math.floor(draw(fnv1a('LKj 2025'), run, step, 1, use) * 20);
          bins[bin] = (bins[bin] ?? 0) + 1;
        }
    // Chi-squared with 19 degrees of freedom: above 43.8 only once in a thousand seeds.
    const chi = bins.reduce((sum, found) => sum + (found - count / 20) ** 2 / (count / 20), 0);
    expect(chi).toBeLessThan(43.8);
  });

  it('knows the normal distribution and its inverse', () => {
    const known = [
      [0, 0.5],
      [1, 0.841344746],
      [-1.959963985, 0.025],
      [2.326347874, 0.99],
      [-3.090232306, 0.001],
    ] as const;
    for (const [z, share] of known) {
      expect(normalShare(z)).toBeCloseTo(share, 6);
      expect(normalQuantile(share)).toBeCloseTo(z, 6);
    }
  });
});
