import { afterAll, expect, it } from 'vitest';
import { emptyBook, emptySheet, type Book } from '../../../../src/files/xlsx/book';
import { gridHands, QUIET_PANE } from '../../../browser/grid-hands';
import { closeBrowser, openWorkbook } from '../../../browser/open-workbook';

afterAll(closeBrowser);

const line = { style: 'thin', color: '#000000' } as const;
const style = { fill: '#FFE699', border: { top: line, bottom: line, left: line, right: line }, numberFormat: '0.00' } as const;

const merged = (): Book => ({
  ...emptyBook(),
  sheets: [
    {
      ...emptySheet('Gabung'),
      cells: [[], [null, null, { value: 87.5, style }], [null, null, { value: '', style }]],
      merges: [{ row: 1, column: 2, rows: 2, columns: 1 }],
    },
  ],
});

it('a merged area that is copied brings its value, its look and its merge to a free place', async () => {
  const { page, errors, close } = await openWorkbook({ paneHtml: QUIET_PANE });
  const grid = gridHands(page);
  await grid.pick('Gabung.xlsx', merged());
  await page.getByRole('tab', { name: 'Gabung' }).waitFor();
  await page.waitForTimeout(800);
  await grid.click('C2');
  await page.keyboard.press('Control+c');
  await page.waitForTimeout(400);
  await grid.click('E5');
  await page.keyboard.press('Control+v');
  await expect.poll(async () => (await grid.held('E5'))[0]).toBe(87.5);
  expect(await grid.held('E5')).toEqual([87.5, '0.00', '']);
  const [merges, fill, bottom] = await page.evaluate(() => {
    const sheet = window.runutPage?.desk.book.active;
    return [sheet?.merges(), sheet?.style(4, 4)?.bg?.rgb, sheet?.style(5, 4)?.bd?.b?.s] as const;
  });
  expect(merges).toContainEqual({ row: 4, column: 4, rows: 2, columns: 1 });
  expect([fill?.toUpperCase(), bottom]).toEqual(['#FFE699', 1]);
  expect((await grid.held('C2'))[0]).toBe(87.5);
  expect(errors).toEqual([]);
  await close();
});
