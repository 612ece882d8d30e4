import { afterAll, afterEach, expect, it } from 'vitest';
import { fittingZoom } from '../../../src/host/page/show-table';
import { QUIET_PANE } from '../../browser/grid-hands';
import { closeBrowser, openWorkbook, type OpenWorkbook } from '../../browser/open-workbook';

let open: OpenWorkbook | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});
afterAll(closeBrowser);

it('the zoom that fits is never above full size nor below half, and leaves room for the row numbers', () => {
  expect([fittingZoom(300, 1000), fittingZoom(750, 866), fittingZoom(7500, 1000)]).toEqual([1, 0.8, 0.5]);
});

it.each([
  ['SOP Kalimantan Barat', 1366],
  ['SOP Sinjai', 1024],
])('the sample %s opens at its table, with all columns of it in sight at %i pixels', async (sample, width) => {
  open = await openWorkbook({ width, height: 768, paneHtml: QUIET_PANE });
  const { page } = open;
  await page.getByRole('button', { name: 'Contoh', exact: true }).click();
  await page
    .getByRole('menuitem', { name: new RegExp(`^${sample}`) })
    .first()
    .click();
  const seen = () =>
    page.evaluate(() => {
      const sheet = window.runutPage?.desk.book.active;
      const range = window.runutPage?.desk.book.api.getActiveWorkbook()?.getActiveSheet().getVisibleRange();
      if (!sheet || !range) return undefined;
      const rowOf = (text: string) => Array.from({ length: 60 }, (_, row) => row).find((row) => sheet.content(row, 0) === text);
      const head = rowOf('No.') ?? rowOf('No') ?? -1;
      const first =
        rowOf('1') ?? Array.from({ length: 60 }, (_, row) => row).find((row) => row > head && sheet.content(row, 0) === 1);
      let last = 0;
      for (let column = 0; column < 30; column += 1)
        for (let row = head; row < head + 3; row += 1) if (sheet.content(row, column) !== '') last = column;
      return { first, last, top: range.startRow, bottom: range.endRow, right: range.endColumn, chosen: sheet.selection.row };
    });
  await expect.poll(async () => (await seen())?.chosen).toBeGreaterThan(10);
  await page.waitForTimeout(1500);
  const { first = -1, last = 99, bottom = 0, top = 99, right = 0, chosen } = (await seen()) ?? {};
  expect(chosen).toBe(first);
  expect([top <= first, bottom > first, right >= last]).toEqual([true, true, true]);
  expect(await page.evaluate(() => window.runutPage?.desk.state.changed)).toBe(false);
  expect(open.errors).toEqual([]);
});
