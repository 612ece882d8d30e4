import type { ICellData } from '@univerjs/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Extent } from '../../../src/host/book/extent';
import { boundsOf, type CellPatches } from '../../../src/host/book/grid';

const place = fc.tuple(fc.nat(6), fc.nat(4), fc.option(fc.constantFrom('a', ''), { nil: null }));

/** A sheet as Univer keeps it: by row, then by column. */
class Cells {
  readonly held = new Map<string, ICellData>();
  looked = 0;

  put(patch: CellPatches): void {
    for (const [row, line] of Object.entries(patch)) {
      for (const [column, cell] of Object.entries(line)) {
        if (cell) this.held.set(`${row} ${column}`, cell);
        else this.held.delete(`${row} ${column}`);
      }
    }
  }

  readonly at = (row: number, column: number): ICellData | undefined => this.held.get(`${String(row)} ${String(column)}`);

  *standing(): Generator<readonly [number, number, ICellData]> {
    for (const [key, cell] of this.held) {
      this.looked += 1;
      const [row = 0, column = 0] = key.split(' ').map(Number);
      yield [row, column, cell];
    }
  }
}

const counts = ({ v }: ICellData): boolean => v !== '';

describe('The rectangle of cells in use', () => {
  it('is, after any changes, that of the cells that count', () => {
    fc.assert(
      fc.property(fc.array(fc.array(place, { minLength: 1, maxLength: 6 }), { maxLength: 20 }), (patches) => {
        const cells = new Cells();
        const extent = new Extent(counts);
        extent.find(() => cells.standing());
        for (const places of patches) {
          const patch: CellPatches = {};
          for (const [row, column, v] of places) (patch[row] ??= {})[column] = v === null ? null : { v };
          cells.put(patch);
          extent.follow(patch, cells.at);
          expect(extent.find(() => cells.standing())).toEqual(
            boundsOf([...cells.standing()].filter(([, , cell]) => counts(cell))),
          );
        }
      }),
    );
  });

  it('is looked for once, and again only when cells may have moved', () => {
    const cells = new Cells();
    for (let row = 0; row < 100; row += 1) cells.put({ [row]: { 0: { v: 'a' } } });
    const extent = new Extent(counts);
    for (let row = 100; row < 120; row += 1) {
      extent.find(() => cells.standing());
      const patch = { [row]: { 0: { v: 'a' }, 1: { v: '' } } };
      cells.put(patch);
      extent.follow(patch, cells.at);
    }
    expect(extent.find(() => cells.standing())).toMatchObject({ rows: 120, columns: 1 });
    expect(cells.looked).toBe(100);
    extent.forget();
    extent.find(() => cells.standing());
    expect(cells.looked).toBe(100 + 140);
  });
});
