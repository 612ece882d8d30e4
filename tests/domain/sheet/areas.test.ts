import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { area, contains, type Area } from '../../../src/domain/sheet/address';
import { bounding, carvedOut, covers, intersection, overlaps, parted, without } from '../../../src/domain/sheet/areas';
import { areas, COLUMNS, ROWS } from './labelled-grid';

/** The cells of a grid that a test holds for. */
const cells = (holds: (row: number, column: number) => boolean): readonly string[] =>
  Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => (holds(row, column) ? [`${String(row)},${String(column)}`] : [])),
  ).flat(2);
const of = (...all: readonly Area[]): readonly string[] =>
  cells((row, column) => all.some((one) => contains(one, { row, column })));

describe('rectangles', () => {
  it('share, cover, surround and lose the cells that a grid counts out', () => {
    fc.assert(
      fc.property(areas, areas, (one, other) => {
        const both = cells((row, column) => contains(one, { row, column }) && contains(other, { row, column }));
        const shared = intersection(one, other);
        expect(shared ? of(shared) : []).toEqual(both);
        expect(overlaps(one, other)).toBe(both.length > 0);
        expect(covers(one, other)).toBe(both.length === of(other).length);
        const around = bounding(one, other);
        expect(covers(around, one) && covers(around, other)).toBe(true);
        const left = without(one, other);
        expect(of(...left)).toEqual(of(one).filter((cell) => !both.includes(cell)));
        expect(left.reduce((sum, part) => sum + part.rows * part.columns, 0)).toBe(of(...left).length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('of a rule go where another rule comes, and the rule with its last cell', () => {
    const [rule, kept] = [{ areas: [area(0, 0, 2, 2), area(5, 0)] }, { areas: [area(8, 8)] }];
    expect(carvedOut([rule, kept], area(0, 0, 2, 1))).toEqual([{ areas: [area(0, 1, 2, 1), area(5, 0)] }, kept]);
    expect(carvedOut([rule, kept], area(0, 0, 6, 2))).toEqual([kept]);
    expect(carvedOut([kept], area(0, 0))[0]).toBe(kept);
  });

  it('that are merged part what they touch', () => {
    const merges = [area(0, 0, 1, 2), area(3, 0, 2, 2)];
    expect(parted(merges, area(0, 1))).toEqual([area(3, 0, 2, 2)]);
    expect(parted(merges, area(9, 0))).toBe(merges);
  });
});
