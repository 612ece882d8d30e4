import * as fc from 'fast-check';
import type { FlowStep } from '../../../../src/domain/sop/layout/flow';

interface Drawing {
  readonly steps: readonly FlowStep[];
  readonly widths: readonly number[];
  readonly pageStarts: readonly number[];
  readonly extra: readonly number[];
}

/** Any SOP with up to 60 steps and 12 pelaksana: joint steps, returns near and far, page breaks, wide and narrow columns. */
export const drawings: fc.Arbitrary<Drawing> = fc
  .record({ actors: fc.integer({ min: 1, max: 12 }), count: fc.integer({ min: 1, max: 60 }), page: fc.constantFrom(0, 5, 8, 12) })
  .chain(({ actors, count, page }) =>
    fc.record({
      steps: fc
        .array(
          fc.record({
            columns: fc.uniqueArray(fc.integer({ min: 0, max: actors - 1 }), { minLength: 1, maxLength: Math.min(4, actors) }),
            many: fc.integer({ min: 0, max: 5 }),
            shape: fc.constantFrom('process', 'process', 'decision', 'decision', 'connector' as const),
            back: fc.nat(),
            near: fc.boolean(),
          }),
          { minLength: count, maxLength: count },
        )
        .map((raw) =>
          raw.map(({ columns, many, shape, back, near }, index): FlowStep => {
            const used = many < 4 ? columns.slice(0, 1) : columns;
            const main = index === 0 || index === raw.length - 1 ? 'terminator' : shape;
            return {
              symbols: used.map((column, order) => ({ column, shape: order === 0 ? main : 'process' })),
              ...(main === 'decision' ? { back: near ? index - 1 : back % index } : {}),
              nomor: String(index + 1),
              pelaku: used.map((column) => `Pelaksana ${String(column + 1)}`),
            };
          }),
        ),
      widths: fc.array(fc.integer({ min: actors > 8 ? 33 : 45, max: 110 }), { minLength: actors, maxLength: actors }),
      pageStarts: fc.constant(
        page === 0 ? [] : Array.from({ length: Math.floor((count - 1) / page) }, (_, index) => (index + 1) * page),
      ),
      extra: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 7 }),
    }),
  );
