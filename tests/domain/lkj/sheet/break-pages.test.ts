import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bagiHalaman, pageBreaksOf, type BarisCetak } from '../../../../src/domain/lkj/sheet/break-pages';

const PAGE = 100;
const blank = (): void => undefined;
const header: BarisCetak = { height: 10, write: blank };

const row = fc.array(
  fc.record({
    height: fc.integer({ min: 1, max: 60 }),
    keepWithNext: fc.boolean(),
    startsPage: fc.boolean(),
    bertabel: fc.boolean(),
  }),
  { maxLength: 60 },
);

const from = (
  contents: readonly { height: number; keepWithNext: boolean; startsPage: boolean; bertabel: boolean }[],
): BarisCetak[] => contents.map(({ bertabel, ...one }) => ({ ...one, write: blank, ...(bertabel ? { header } : {}) }));

describe('how rows are put on pages', () => {
  it('loses no row, keeps the order, and fills no page beyond its height', () => {
    fc.assert(
      fc.property(row, (contents) => {
        const rows = from(contents);
        const placed = bagiHalaman(rows, PAGE);
        expect(placed.map((one) => one.row).filter((one) => one !== header)).toEqual(rows);
        const heights = new Map<number, number>();
        for (const { row: one, halaman } of placed) heights.set(halaman, (heights.get(halaman) ?? 0) + one.height);
        expect(Math.max(0, ...heights.values())).toBeLessThanOrEqual(PAGE);
      }),
    );
  });

  it('tears nothing apart that belongs together and fits on a page', () => {
    fc.assert(
      fc.property(row, (contents) => {
        const rows = from(contents);
        const pages = new Map(bagiHalaman(rows, PAGE).map((one) => [one.row, one.halaman]));
        for (let start = 0; start < rows.length;) {
          let end = start;
          while (rows[end]?.keepWithNext === true && rows[end + 1]) end += 1;
          const groups = rows.slice(start, end + 1);
          const height = groups.reduce((jumlah, one) => jumlah + one.height, groups[0]?.header ? 10 : 0);
          if (height <= PAGE) expect(new Set(groups.map((one) => pages.get(one))).size).toBe(1);
          start = end + 1;
        }
      }),
    );
  });

  it('writes the head of a table again wherever a page begins inside it', () => {
    fc.assert(
      fc.property(row, (contents) => {
        const placed = bagiHalaman(from(contents), PAGE);
        for (const row of [0, ...pageBreaksOf(placed)]) {
          const one = placed[row]?.row;
          expect(one?.header).toBeUndefined();
        }
      }),
    );
  });

  it('begins a chapter on a new page', () => {
    const rows: BarisCetak[] = [
      { height: 20, write: blank },
      { height: 20, startsPage: true, write: blank },
    ];
    expect(bagiHalaman(rows, PAGE).map(({ halaman }) => halaman)).toEqual([1, 2]);
    expect(pageBreaksOf(bagiHalaman(rows, PAGE))).toEqual([1]);
  });
});
