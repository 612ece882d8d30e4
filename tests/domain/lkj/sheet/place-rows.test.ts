import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOnPages, pageBreaksOf, type SheetLine } from '../../../../src/domain/lkj/sheet/place-rows';

const PAGE = 100;
const blank = (): void => undefined;
const header: SheetLine = { height: 10, write: blank };

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
): SheetLine[] => contents.map(({ bertabel, ...one }) => ({ ...one, write: blank, ...(bertabel ? { header } : {}) }));

describe('how rows are put on pages', () => {
  it('loses no row, keeps the order, and fills no page beyond its height', () => {
    fc.assert(
      fc.property(row, (contents) => {
        const rows = from(contents);
        const placed = placeOnPages(rows, PAGE);
        expect(placed.map((one) => one.row).filter((one) => one !== header)).toEqual(rows);
        const heights = new Map<number, number>();
        for (const { row: one, page } of placed) heights.set(page, (heights.get(page) ?? 0) + one.height);
        expect(Math.max(0, ...heights.values())).toBeLessThanOrEqual(PAGE);
      }),
    );
  });

  it('tears nothing apart that belongs together and fits on a page', () => {
    fc.assert(
      fc.property(row, (contents) => {
        const rows = from(contents);
        const pages = new Map(placeOnPages(rows, PAGE).map((one) => [one.row, one.page]));
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
        const placed = placeOnPages(from(contents), PAGE);
        for (const row of [0, ...pageBreaksOf(placed)]) {
          const one = placed[row]?.row;
          expect(one?.header).toBeUndefined();
        }
      }),
    );
  });

  it('begins a chapter on a new page', () => {
    const rows: SheetLine[] = [
      { height: 20, write: blank },
      { height: 20, startsPage: true, write: blank },
    ];
    expect(placeOnPages(rows, PAGE).map(({ page }) => page)).toEqual([1, 2]);
    expect(pageBreaksOf(placeOnPages(rows, PAGE))).toEqual([1]);
  });
});
