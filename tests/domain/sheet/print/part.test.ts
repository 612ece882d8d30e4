import { describe, expect, it } from 'vitest';
import type { CellInput, Edit } from '../../../../src/domain/sheet/edit';
import { END_MARK, replacePart } from '../../../../src/domain/sheet/print/part';
import type { SheetSnapshot } from '../../../../src/domain/sheet/snapshot';

/** A sheet of so many rows and two columns: a text in A, and in B a formula that shows nothing at the given row. */
const present = (rows: number, at: number, more: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  name: 'S',
  protected: false,
  values: Array.from({ length: rows }, (_, row) => [row === rows - 1 ? END_MARK : `lama ${String(row)}`, '']),
  formulas: Array.from({ length: rows }, (_, row) => ['', row === at ? '=""' : '']),
  ...more,
});
const written = (sheet: SheetSnapshot, rows: number): readonly (readonly CellInput[])[] => {
  const values = Array.from({ length: rows }, (_, row): CellInput[] => [`baru ${String(row)}`, null]);
  const edit: Edit = { kind: 'write', sheet: 'S', at: { row: 0, column: 0 }, values };
  return replacePart(sheet, 2, rows, 'S', [edit]).flatMap((one) => (one.kind === 'write' ? [one.values] : []))[0] ?? [];
};

describe('a part of a sheet that is written anew', () => {
  it('empties every cell that it leaves free, where all goes out in one piece', () => {
    expect(written(present(3, 1), 2)).toEqual([
      ['baru 0', ''],
      ['baru 1', ''],
      ['', ''],
    ]);
  });

  it('leaves alone what is known to be empty, where it goes out in pieces anyway', () => {
    const values = written(present(1_000, 7), 900);
    expect(values).toHaveLength(1_000);
    expect([values[6], values[7], values[899], values[999]]).toEqual([
      ['baru 6', null],
      ['baru 7', ''],
      ['baru 899', null],
      ['', null],
    ]);
  });

  it('empties what it does not know to be empty: formulas may show nothing', () => {
    const { formulas: _, ...unread } = present(1_000, 7);
    expect(written(unread, 900)[6]).toEqual(['baru 6', '']);
  });
});
