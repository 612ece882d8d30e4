import { describe, expect, it } from 'vitest';
import { area } from '../../../src/domain/sheet/address';
import { applyToSheet } from '../../../src/domain/sheet/apply-edits';
import { AreasByRow, mergesAfter } from '../../../src/domain/sheet/areas-by-row';
import type { Edit } from '../../../src/domain/sheet/edit';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';

describe('merges carried out in order', () => {
  it('part what they touch, and one cell alone joins nothing', () => {
    const merges = [area(0, 0, 1, 2), area(3, 0, 2, 2)];
    const after = (kind: 'merge' | 'unmerge', at: ReturnType<typeof area>): unknown => mergesAfter(merges, [{ kind, area: at }]);
    expect(after('merge', area(0, 1, 2, 2))).toEqual([area(3, 0, 2, 2), area(0, 1, 2, 2)]);
    expect(after('merge', area(3, 0))).toEqual([area(0, 0, 1, 2)]);
    expect(after('unmerge', area(4, 1))).toEqual([area(0, 0, 1, 2)]);
    expect(after('unmerge', area(9, 9))).toEqual(merges);
  });

  it('are looked at a few at a time, however many there are', () => {
    const tall = area(0, 9, 5_000);
    const standing = new AreasByRow([...Array.from({ length: 1_000 }, (_, row) => area(row, 0, 1, 2)), tall]);
    expect(standing.touching(area(500, 1, 2, 1))).toEqual([area(500, 0, 1, 2), area(501, 0, 1, 2)]);
    expect(standing.touching(area(2_000, 9))).toEqual([tall]);
  });

  it('cost one list of merges for a run of edits on one sheet', () => {
    let lists = 0;
    const none: SheetSnapshot = { name: 'Satu', values: [['a', 'b']], formulas: [['', '']] };
    const counted: SheetSnapshot = Object.defineProperty({ ...none }, 'merges', {
      enumerable: true,
      get: () => {
        lists += 1;
        return [];
      },
    });
    const edits = Array.from({ length: 500 }, (_, row): Edit => ({ kind: 'merge', sheet: 'Satu', area: area(row, 0, 1, 2) }));
    const after = applyToSheet(counted, edits);
    expect(after.merges).toHaveLength(500);
    expect(after.values[0]).toEqual(['a', '']);
    expect(lists).toBe(1);
  });
});
