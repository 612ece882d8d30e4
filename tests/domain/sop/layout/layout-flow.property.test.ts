import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, faults, gridFor } from './flow-checks';
import { drawings } from './random-flows';

describe('the drawing of any SOP', () => {
  it('crosses no symbol, label or line by accident, keeps inside the pelaksana columns and reaches every step', () => {
    fc.assert(
      fc.property(drawings, ({ steps, widths, pageStarts, extra }) => {
        const grid = gridFor(steps, widths, pageStarts, extra);
        expect(faults(draw(steps, grid), steps, grid)).toEqual([]);
      }),
      { numRuns: Number(process.env['RUNUT_RUNS'] ?? 2000) },
    );
  });
});
