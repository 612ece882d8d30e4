import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rectanglesOf, runs } from '../../../../src/domain/sheet/print/rectangles';

type Named = 'a' | 'b' | undefined;

const COLUMNS = 5;
const lines = fc.array(
  fc.option(fc.array(fc.constantFrom<Named>('a', 'b', undefined), { maxLength: COLUMNS }), { nil: undefined }),
  {
    maxLength: 8,
  },
);

describe('rectangles of cells with the same name', () => {
  it('cover every named cell once and nothing else, each row whole and as far down as it goes', () => {
    fc.assert(
      fc.property(lines, (cells) => {
        const of = (row: number, column: number): Named => cells[row]?.[column];
        const covered = new Map<string, string>();
        for (const [at, name] of rectanglesOf(cells.map((line) => runs(line ?? [], (cell: Named) => cell)))) {
          for (let row = at.row; row < at.row + at.rows; row += 1) {
            for (let column = at.column; column < at.column + at.columns; column += 1) {
              expect(covered.has(`${String(row)} ${String(column)}`)).toBe(false);
              covered.set(`${String(row)} ${String(column)}`, name);
            }
          }
          const run = (row: number) => Array.from({ length: COLUMNS }, (_, column) => of(row, column));
          const isRun = (row: number): boolean =>
            run(row).every((one, column) => column < at.column || column >= at.column + at.columns || one === name) &&
            of(row, at.column - 1) !== name &&
            of(row, at.column + at.columns) !== name;
          for (let row = at.row; row < at.row + at.rows; row += 1) expect(isRun(row)).toBe(true);
          expect([at.row > 0 && isRun(at.row - 1), isRun(at.row + at.rows)]).toEqual([false, false]);
        }
        for (let row = 0; row < cells.length; row += 1)
          for (let column = 0; column < COLUMNS; column += 1)
            expect(covered.get(`${String(row)} ${String(column)}`)).toBe(of(row, column));
      }),
    );
  });
});
