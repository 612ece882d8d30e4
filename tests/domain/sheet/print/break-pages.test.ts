import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakPages, type PrintRow } from '../../../../src/domain/sheet/print/break-pages';
import { pageRoom } from '../../../../src/domain/sheet/print/paper';

const ROOMS = { first: 100, later: 80 };
const plain = (...heights: readonly number[]): PrintRow[] => heights.map((height) => ({ height }));

describe('a page', () => {
  it('ends before the row that no longer fits', () => {
    expect(breakPages(plain(40, 40, 40, 40, 40), { first: 110, later: 200 })).toEqual([2]);
  });

  it('has room for what its first and last row take at its edges', () => {
    const edge = { height: 40, opening: 50, closing: 50 };
    expect(breakPages([{ height: 40, closing: 50 }, edge, { height: 40, opening: 50 }], { first: 90, later: 200 })).toEqual([2]);
    expect(breakPages([{ height: 40, closing: 50 }, edge, { height: 40, opening: 50 }], { first: 89, later: 200 })).toEqual([1]);
    expect(breakPages([edge, edge, edge, edge], { first: 89, later: 89 })).toEqual([1, 2, 3]);
  });

  it('gives a row higher than a page a page of its own', () => {
    expect(breakPages(plain(900, 40), { first: 300, later: 300 })).toEqual([1]);
    expect(breakPages(plain(40, 900, 40), { first: 300, later: 300 })).toEqual([1, 2]);
  });

  it('takes a heading along with what follows it', () => {
    expect(breakPages([...plain(70), { height: 20, keep: true }, { height: 20 }], ROOMS)).toEqual([1]);
  });

  it('begins where a row asks for it, but not twice', () => {
    expect(breakPages([{ height: 10, fresh: true }, { height: 10 }, { height: 10, fresh: true }], ROOMS)).toEqual([2]);
  });

  it('lets a group that no page holds flow on, unless most of the page is used', () => {
    const long = [...Array.from({ length: 9 }, () => ({ height: 20, keep: true })), { height: 20 }];
    expect(breakPages([{ height: 40 }, ...long], ROOMS)).toEqual([4, 8]);
    expect(breakPages([{ height: 60 }, ...long], ROOMS)).toEqual([1, 5, 9]);
  });

  it('is never fuller than it may be, and tears nothing apart that a page holds', () => {
    const rows = fc.array(
      fc.record({ height: fc.integer({ min: 1, max: 60 }), keep: fc.boolean(), fresh: fc.boolean(), head: fc.nat({ max: 15 }) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const printed = given.map(({ head, ...row }): PrintRow => ({ ...row, opening: row.height + head }));
        const starts = breakPages(printed, ROOMS);
        const pages = [0, ...starts].map((from, index, all) => printed.slice(from, all[index + 1] ?? printed.length));
        pages.forEach((page, index) => {
          const used = page.reduce((sum, { height }) => sum + height, 0) + (page[0]?.opening ?? 0) - (page[0]?.height ?? 0);
          expect(used).toBeLessThanOrEqual(index === 0 ? ROOMS.first : ROOMS.later);
        });
        for (let from = 0; from < printed.length;) {
          let to = from + 1;
          while (printed[to - 1]?.keep === true && to < printed.length) to += 1;
          const group = printed.slice(from, to);
          const alone = group.reduce((sum, { height }) => sum + height, 0) + (group[0]?.opening ?? 0) - (group[0]?.height ?? 0);
          if (alone <= ROOMS.later) expect(starts.filter((start) => start > from && start < to)).toEqual([]);
          from = to;
        }
        for (const start of starts) expect(start).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the room of a page', () => {
  it('grows for a sheet wider than the page, which is printed smaller', () => {
    expect(pageRoom('landscape', 1680)).toBe(2 * pageRoom('landscape'));
    expect(pageRoom('landscape', 300)).toBe(pageRoom('landscape'));
  });

  it('is what F4 holds between its margins', () => {
    expect(pageRoom('landscape')).toBeLessThanOrEqual(612 - 36 - 39.6);
    expect(pageRoom('portrait')).toBeLessThanOrEqual(936 - 36 - 39.6);
  });
});
