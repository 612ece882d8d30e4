import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/domain/sheet/address';
import { overlaps } from '../../../src/domain/sheet/areas';
import { Merging } from '../../../src/host/book/merging';

const at = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });
const areas = fc.record({
  row: fc.nat(12),
  column: fc.nat(6),
  rows: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(2_000)),
  columns: fc.integer({ min: 1, max: 3 }),
});
const changes = fc.array(fc.record({ area: areas, join: fc.boolean() }), { maxLength: 30 });

/** The merges of a sheet after each change was made at once. */
function oneByOne(merges: readonly Area[], area: Area, join: boolean): Area[] {
  const left = merges.filter((merge) => !overlaps(merge, area));
  return join && area.rows * area.columns > 1 ? [...left, area] : left;
}

const sorted = (merges: readonly Area[]): string[] => merges.map((merge) => JSON.stringify(merge)).toSorted();

describe('merges gathered before they are handed over', () => {
  it('leave the sheet as if each had been made at once', () => {
    fc.assert(
      fc.property(changes, changes, (first, then) => {
        let standing: Area[] = [];
        let expected: Area[] = [];
        const merging = new Merging();
        for (const part of [first, then]) {
          for (const { area, join } of part) {
            merging.gather([{ kind: join ? 'merge' : 'unmerge', area }]);
            expected = oneByOne(expected, area, join);
          }
          const { removed, added } = merging.take(standing);
          // Univer parts every merge that a removed rectangle touches, then adds.
          standing = [...standing.filter((merge) => !removed.some((gone) => overlaps(gone, merge))), ...added];
          expect(merging.isEmpty).toBe(true);
        }
        expect(sorted(standing)).toEqual(sorted(expected));
      }),
    );
  });

  it('take a whole sheet apart by one rectangle', () => {
    const merging = new Merging();
    merging.gather([
      { kind: 'unmerge', area: at(0, 0, 1_048_576, 16_384) },
      { kind: 'merge', area: at(2, 2, 1, 1) },
    ]);
    expect(merging.take([at(0, 0, 2, 2), at(7, 1, 1, 3)])).toEqual({ removed: [at(0, 0, 8, 4)], added: [] });
  });
});
