import { describe, expect, it } from 'vitest';
import { area, type Area } from '../../../src/domain/sheet/address';
import type { Edit } from '../../../src/domain/sheet/edit';
import { applyToBook } from '../../../src/files/xlsx/apply-edits';
import { emptyBook, type Book } from '../../../src/files/xlsx/book';

const list = (at: Area, ...options: string[]): Edit => ({
  kind: 'validation',
  sheet: 'A',
  area: at,
  validation: { rule: { kind: 'list', options }, strict: false, title: 'Tanda', message: 'Pilih' },
});
const none = (at: Area): Edit => ({ kind: 'validation', sheet: 'A', area: at, validation: null });

/** What may be chosen in each cell of 4 × 4; a cell must never have two lists. */
function choices(book: Book): string[] {
  const sheet = book.sheets[0];
  return [0, 1, 2, 3].map((row) =>
    [0, 1, 2, 3]
      .map((column) => {
        const here = (sheet?.validations ?? []).filter(({ areas }) =>
          areas.some(
            (one) => row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
          ),
        );
        return here.map(({ rule }) => (rule.kind === 'list' ? rule.options.join('') : '?')).join('+') || '.';
      })
      .join(' '),
  );
}

const WHOLE = area(0, 0, 4, 4);

describe('a list of choices written over another', () => {
  it('takes its place', () => {
    expect(choices(applyToBook(emptyBook('A'), [list(WHOLE, 'a'), list(WHOLE, 'b')]))).toEqual(
      Array.from({ length: 4 }, () => 'b b b b'),
    );
  });

  it('leaves what lies around it on every side', () => {
    expect(choices(applyToBook(emptyBook('A'), [list(WHOLE, 'a'), list(area(1, 1, 2, 2), 'b')]))).toEqual([
      'a a a a',
      'a b b a',
      'a b b a',
      'a a a a',
    ]);
  });

  it.each([
    ['the top', area(0, 0, 1, 4), ['. . . .', 'a a a a', 'a a a a', 'a a a a']],
    ['the bottom', area(3, 0, 1, 4), ['a a a a', 'a a a a', 'a a a a', '. . . .']],
    ['the left', area(0, 0, 4, 1), ['. a a a', '. a a a', '. a a a', '. a a a']],
    ['a corner', area(2, 2, 9, 9), ['a a a a', 'a a a a', 'a a . .', 'a a . .']],
    ['the middle', area(1, 1, 1, 2), ['a a a a', 'a . . a', 'a a a a', 'a a a a']],
    ['everything', area(0, 0, 9, 9), ['. . . .', '. . . .', '. . . .', '. . . .']],
  ])('taken away from %s', (_, at, left) => {
    expect(choices(applyToBook(emptyBook('A'), [list(WHOLE, 'a'), none(at)]))).toEqual(left);
    const cleared: Edit = { kind: 'clear', sheet: 'A', area: at, what: 'all' };
    expect(choices(applyToBook(emptyBook('A'), [list(WHOLE, 'a'), cleared]))).toEqual(left);
  });

  it('stays where only contents are cleared', () => {
    const edits: Edit[] = [list(WHOLE, 'a'), { kind: 'clear', sheet: 'A', area: WHOLE, what: 'contents' }];
    expect(choices(applyToBook(emptyBook('A'), edits))).toEqual(Array.from({ length: 4 }, () => 'a a a a'));
  });
});
