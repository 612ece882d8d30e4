import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { area } from '../../../src/domain/sheet/address';
import { applyEdits, applyToSheet } from '../../../src/domain/sheet/apply-edits';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { applyToBook } from '../../../src/files/xlsx/apply-edits';
import { MOVING } from './moving-book';
import { BEFORE, contents, lists, others, same, structure, wholeSnapshot } from './random-edits';

describe('edits of a snapshot', () => {
  it('make of it what would be read after the same edits of the file', () => {
    fc.assert(
      fc.property(lists(fc.oneof(contents, structure, others), 8), (edits) => {
        for (const [planned, read] of same(applyEdits(BEFORE, edits), wholeSnapshot(applyToBook(MOVING, edits)))) {
          expect(planned).toEqual(read);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('leave the given one as it was', () => {
    const copy = structuredClone(BEFORE);
    fc.assert(
      fc.property(lists(fc.oneof(contents, structure)), (edits) => {
        applyEdits(BEFORE, edits);
        expect(BEFORE).toEqual(copy);
      }),
      { numRuns: 200 },
    );
  });

  it('leave out what they make unknowable, and nothing else', () => {
    const sheet: SheetSnapshot = {
      name: 'SOP',
      values: [['a'], ['b']],
      sizes: { columns: [40], rows: [10, 12] },
      shapes: [{ name: 'x', type: 'Rectangle', left: 0, top: 11, width: 5, height: 5 }],
      conditionals: ['=A1>1'],
    };
    const cleared = applyToSheet(sheet, [{ kind: 'clear', sheet: 'SOP', area: area(0, 0), what: 'all' }]);
    expect(cleared).toEqual({ ...sheet, values: [[''], ['b']], conditionals: undefined });
    const above = applyToSheet(sheet, [{ kind: 'insert-rows', sheet: 'SOP', row: 0, rows: 1 }]);
    expect(above).toEqual({ name: 'SOP', values: [[''], ['a'], ['b']], conditionals: ['=A2>1'] });
    const between = applyToSheet(sheet, [{ kind: 'insert-rows', sheet: 'SOP', row: 1, rows: 2 }]);
    expect(between.sizes?.rows).toEqual([10, 10, 10, 12]);
    expect(between.shapes?.[0]?.top).toBe(31);
    expect(applyToSheet(sheet, [{ kind: 'write', sheet: 'Lain', at: { row: 0, column: 0 }, values: [['z']] }])).toEqual(sheet);
  });
});
