import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleFor } from '../../../../src/host/book/charts/chart-scale';

describe('the axis of a chart’s figures', () => {
  it('begins at zero and ends beyond the largest, in round steps', () => {
    expect(scaleFor([12, 84.5, 60])).toEqual({ min: 0, max: 100, ticks: [0, 20, 40, 60, 80, 100] });
    expect(scaleFor([0.2, 0.75]).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
    expect(scaleFor([-25, 106]).min).toBe(-50);
    expect(scaleFor([95, 95]).min).toBe(0);
  });

  it('begins near values that would all look alike from zero', () => {
    const { min } = scaleFor([95, 97, 99]);
    expect(min).toBeGreaterThan(80);
    expect(min).toBeLessThanOrEqual(95);
  });

  it('keeps to the ends it is given', () => {
    expect(scaleFor([70, 81], 60, 90)).toEqual({ min: 60, max: 90, ticks: [60, 65, 70, 75, 80, 85, 90] });
    expect(scaleFor([5], 10, 10).ticks).toEqual([10, 11]);
  });

  it('holds all values, rising, in few steps, whatever they are', () => {
    const figure = fc.double({ noNaN: true, min: -1e12, max: 1e12 }).filter((value) => value === 0 || Math.abs(value) > 1e-6);
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 20 }), (values) => {
        const { min, max, ticks } = scaleFor(values);
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(20);
        expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
        for (const value of values) expect(value >= min && value <= max).toBe(true);
      }),
    );
  });
});
