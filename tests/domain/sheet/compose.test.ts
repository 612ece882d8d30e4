import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell } from '../../../src/domain/sheet/address';
import { applyEdits } from '../../../src/domain/sheet/apply-edits';
import { compose } from '../../../src/domain/sheet/compose';
import type { Edit } from '../../../src/domain/sheet/edit';
import { invert } from '../../../src/domain/sheet/invert';
import { applyToBook } from '../../../src/files/xlsx/apply-edits';
import type { Book } from '../../../src/files/xlsx/book';
import { MOVING } from './moving-book';
import { BEFORE, contents, lists, others, possible, same, structure } from './random-edits';

/** Rows may end in cells that hold nothing. */
const trimmed = (book: Book): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) => row.slice(0, row.findLastIndex((one) => one !== null) + 1)),
  })),
});

describe('two lists of edits as one', () => {
  it('do what the one and then the other does, in a snapshot and in a file', () => {
    const any = lists(fc.oneof(contents, structure, others));
    fc.assert(
      fc.property(any, any, (first, then) => {
        const all = possible([...first, ...then]);
        const [one, two] = [all.slice(0, first.length), all.slice(first.length)];
        const both = compose(one, two);
        expect(both.length).toBeLessThanOrEqual(all.length);
        expect(applyEdits(BEFORE, both)).toEqual(applyEdits(applyEdits(BEFORE, one), two));
        expect(trimmed(applyToBook(MOVING, both))).toEqual(trimmed(applyToBook(applyToBook(MOVING, one), two)));
      }),
      { numRuns: 500 },
    );
  });

  it('write a cell once, and nothing twice', () => {
    const write = (row: number, ...values: (readonly (string | null)[])[]): Edit => ({
      kind: 'write',
      sheet: 'SOP',
      at: cell(row, 2),
      values,
    });
    expect(compose([write(1, ['a', 'b'], ['c', 'd'])], [write(2, [null, 'D'], ['e', 'f']), write(4, ['g', null])])).toEqual([
      write(1, ['a', 'b'], ['c', 'D'], ['e', 'f'], ['g', null]),
    ]);
    expect(compose([write(1, ['a'])], [write(3, ['b'])])).toHaveLength(2);
    const height = (points: number): Edit => ({ kind: 'row-height', sheet: 'SOP', row: 3, rows: 2, height: points });
    expect(compose([height(10), height(12)], [height(14)])).toEqual([height(10), height(14)]);
    const gone = (rows: number): Edit => ({ kind: 'delete-rows', sheet: 'SOP', row: 4, rows });
    expect(compose([gone(1)], [gone(2)])).toEqual([gone(3)]);
  });

  it('can be taken back as one', () => {
    fc.assert(
      fc.property(lists(contents, 4), lists(contents, 4), (first, then) => {
        const all = possible([...first, ...then]);
        const both = compose(all.slice(0, first.length), all.slice(first.length));
        const back = invert(both, BEFORE, ['drawing']);
        if (!back.ok) return;
        for (const [is, was] of same(applyEdits(BEFORE, compose(both, back.value)), BEFORE)) expect(is).toEqual(was);
      }),
      { numRuns: 300 },
    );
  });
});
