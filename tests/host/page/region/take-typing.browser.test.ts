import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { gridHands, QUIET_PANE, type GridHands } from '../../../browser/grid-hands';
import { closeBrowser, openWorkbook, type OpenWorkbook } from '../../../browser/open-workbook';

let open: OpenWorkbook;
let grid: GridHands;

const begin = async (search = ''): Promise<void> => {
  open = await openWorkbook({ paneHtml: QUIET_PANE, search });
  await open.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  grid = gridHands(open.page);
};

afterEach(async () => {
  await open.close();
});
afterAll(closeBrowser);

const until = <Value>(read: () => Promise<Value>) => expect.poll(read);

/** Opens the cell for editing and types at the end of what stands there, some letters of it taken out before. */
const edit = async (cell: string, takenOut: number, text: string): Promise<void> => {
  await grid.click(cell);
  await open.page.keyboard.press('F2');
  await open.page.waitForTimeout(150);
  for (let index = 0; index < takenOut; index += 1) await open.page.keyboard.press('Backspace');
  await open.page.keyboard.type(text);
  await open.page.keyboard.press('Enter');
};

/** As fast as hands are. */
const pause = (): Promise<void> => open.page.waitForTimeout(500);

/** Puts a text, and what it looks like, on the clipboard and pastes it by key. */
const paste = async (cell: string, plain: string, html?: string): Promise<void> => {
  await open.page.evaluate(
    ([text, look]) => {
      const kinds: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
      if (look !== undefined) kinds['text/html'] = new Blob([look], { type: 'text/html' });
      return navigator.clipboard.write([new ClipboardItem(kinds)]);
    },
    [plain, html] as const,
  );
  await pause();
  await grid.click(cell);
  await open.page.keyboard.press('Control+v');
};

describe('figures in the grid', () => {
  it('are typed and shown as in an Excel set to Indonesian', async () => {
    await begin();
    const typed = [
      ['A1', '87,5', '87,5', 87.5, 'General'],
      ['A2', '87,5%', '87,50%', 0.875, '0.00%'],
      ['A3', '1.000', '1.000', 1000, '#,##0'],
      ['A4', '1.350', '1.350', 1350, '#,##0'],
      ['A5', 'Rp1.350.000', 'Rp1.350.000', 1_350_000, '"Rp"#,##0'],
      ['A6', '12/3/2026', '12/03/2026', 46_093, 'm/d/yyyy'],
      ['A7', '3,5e2', '3,50E+02', 350, '0.00E+00'],
      ['A8', '1.35', '1.35', '1.35', 'General'],
      ['A9', '12 Maret 2026', '12-Mar-26', 46_093, 'd-mmm-yy'],
      ['A10', '- Surat masuk', '- Surat masuk', '- Surat masuk', 'General'],
      ['A11', "'007", '007', '007', 'General'],
    ] as const;
    for (const [cell, text] of typed) await grid.type(cell, text);
    await until(() => grid.shown('A11')).toBe('007');
    for (const [cell, , shown, value, format] of typed) {
      expect([cell, await grid.shown(cell)]).toEqual([cell, shown]);
      expect((await grid.held(cell)).slice(0, 2)).toEqual([value, format]);
    }

    // A hurried person corrects what stands there.
    await edit('A1', 0, '1');
    await edit('A2', 1, '');
    await edit('A6', 1, '7');
    await edit('A3', 1, '5');
    await grid.type('A4', '2.500,25');
    await until(() => grid.held('A4')).toEqual([2500.25, '#,##0', '']);
    expect(await grid.shown('A1')).toBe('87,51');
    expect(await grid.held('A2')).toEqual([0.875, '0.00%', '']);
    expect(await grid.shown('A6')).toBe('12/03/2027');
    expect(await grid.held('A3')).toEqual([1005, '#,##0', '']);
    await grid.type('A2', '5');
    await until(() => grid.shown('A2')).toBe('5,00%');

    // Formulas, with a comma out of habit too.
    await grid.type('C1', '=SUM(A1;A3)*1,5');
    await grid.type('C2', '=ROUND(A1,1)');
    await until(() => grid.held('C1')).toEqual([1638.765, 'General', '=SUM(A1,A3)*1.5']);
    await until(() => grid.held('C2')).toEqual([87.5, 'General', '=ROUND(A1,1)']);
    expect(await grid.shown('C1')).toBe('1638,765');
    await edit('C1', 1, '4');
    await until(() => grid.held('C1')).toEqual([1529.514, 'General', '=SUM(A1,A3)*1.4']);
    const undo = open.page.getByRole('button', { name: 'Urungkan' });
    await edit('C2', 0, '');
    await undo.click();
    await until(() => grid.held('C1')).toEqual([1638.765, 'General', '=SUM(A1,A3)*1.5']);
    await grid.type('C3', '=1.350*2');
    await open.page.getByText('Rumus =1.350*2 disimpan sebagai teks').waitFor();
    expect(await grid.held('C3')).toEqual(['=1.350*2', 'General', '']);

    // References picked by mouse while the formula is typed.
    await grid.click('D1');
    await open.page.keyboard.type('=SUM(');
    await pause();
    await grid.click('A1');
    await pause();
    await open.page.keyboard.type(';');
    await pause();
    await grid.click('A3');
    await pause();
    await open.page.keyboard.press('Enter');
    await until(() => grid.held('D1')).toEqual([1092.51, 'General', '=SUM(A1,A3)']);

    // What the pane sends and reads is en-US all the same.
    const frame = await open.paneFrame();
    await frame.getByText('siap').waitFor();
    const seen = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('F1:F3').values = [['1.35'], ['87,5'], ['=SUM(A1,A3)']];
        const range = sheet.getRange('F1:F3').load({ values: true, formulas: true });
        await context.sync();
        return [range.values, range.formulas] as unknown[][][];
      }),
    );
    expect(seen).toEqual([
      [[1.35], ['87,5'], [1092.51]],
      [[1.35], ['87,5'], ['=SUM(A1,A3)']],
    ]);
    expect(open.errors).toEqual([]);
  });

  it('are pasted so too, from a text, a list and a table', async () => {
    await begin();
    await paste('A1', '87,5%');
    await until(() => grid.held('A1')).toEqual([0.875, '0.00%', '']);
    await paste('A3', '1.350\t87,5\n12/3/2026\t1.35\n=A1*2\t=ROUND(A1;1)');
    await until(() => grid.held('A3')).toEqual([1350, '#,##0', '']);
    expect(await grid.held('B3')).toEqual([87.5, 'General', '']);
    expect(await grid.held('A4')).toEqual([46_093, 'm/d/yyyy', '']);
    expect(await grid.held('B4')).toEqual(['1.35', 'General', '']);
    await until(() => grid.held('A5')).toEqual([1.75, 'General', '=A1*2']);
    await until(() => grid.held('B5')).toEqual([0.9, 'General', '=ROUND(A1,1)']);
    await paste(
      'D1',
      '1.000',
      '<table><tr><td style="border: 0.5pt solid black; white-space: normal">Rp1.000</td><td>87,5</td></tr></table>',
    );
    await until(() => grid.held('D1')).toEqual([1000, '"Rp"#,##0', '']);
    expect(await grid.shown('E1')).toBe('87,5');
    const look = await open.page.evaluate(() => window.runutPage?.desk.book.active.style(0, 3));
    expect([look?.bd?.t?.s, look?.bd?.l?.s, look?.tb]).toEqual([1, 1, 3]);
    // Copied in the grid and pasted: as it is.
    await grid.click('B4');
    await open.page.keyboard.press('Control+c');
    await pause();
    await grid.click('F1');
    await open.page.keyboard.press('Control+v');
    await until(() => grid.held('F1')).toEqual(['1.35', 'General', '']);
    await open.page.keyboard.press('Control+z');
    await open.page.keyboard.press('Control+z');
    await until(() => grid.held('D1')).toEqual(['', 'General', '']);
    expect(open.errors).toEqual([]);
  });

  it('are English where the page is', async () => {
    await begin('?bahasa=en');
    for (const [cell, text] of [['A1', '87.5'], ['A2', '1,350.5'], ['A3', '12/3/2026'], ['A4', '=SUM(A1,A2)*1.5'], ['A5', '87,5']] as const) await grid.type(cell, text); // prettier-ignore
    await until(() => grid.shown('A5')).toBe('87,5');
    expect(await grid.held('A1')).toEqual([87.5, 'General', '']);
    expect(await grid.shown('A2')).toBe('1,350.50');
    expect(await grid.shown('A3')).toBe('12/3/2026');
    await until(() => grid.shown('A4')).toBe('2157');
    expect(await grid.held('A5')).toEqual(['87,5', 'General', '']);
  });
});
