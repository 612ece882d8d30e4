import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bytesOf } from '../../../browser/hands';
import { closeBrowser, openWorkbook, type OpenWorkbook } from '../../../browser/open-workbook';
import { seriousFindings } from '../../../browser/serious-findings';

const OUT = resolve(import.meta.dirname, '../../../../out');
afterAll(closeBrowser);

const LOOKED = { include: '.pane-area_panelIsi iframe', exclude: ['[data-tabster-dummy]'] };

/** The pane made as narrow as Excel lets it be: it is looked at, and nothing may scroll sideways. */
async function look({ page, paneFrame }: OpenWorkbook, name: string): Promise<void> {
  await page.locator('.pane-area_panelIsi iframe').evaluate((frame) => {
    frame.style.width = '320px';
  });
  const frame = await paneFrame();
  const wide = await frame.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('[data-body]')].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    ),
  );
  expect({ name, wide }).toEqual({ name, wide: false });
  expect(await seriousFindings(page, LOOKED)).toEqual([]);
  await mkdir(OUT, { recursive: true });
  await page.locator('.pane-area_panelIsi iframe').screenshot({ path: resolve(OUT, `uji-${name}.png`) });
}

describe('the trial of this Excel, from the menu, by keyboard, in the embedded workbook', () => {
  it.each(['excel-365', 'excel-2021-id'])('finds nothing that differs in %s and leaves one sheet and a file', async (excel) => {
    const open = await openWorkbook({ width: 1440, height: 900, dark: excel === 'excel-2021-id', search: `?excel=${excel}` });
    const { page, pane } = open;
    await pane.getByRole('button', { name: 'Menu lain' }).click();
    await pane.getByRole('menuitem', { name: 'Uji di Excel ini…' }).click();
    const begin = pane.getByRole('button', { name: 'Mulai uji' });
    await begin.waitFor();
    await look(open, `${excel}-mulai`);
    await begin.press('Enter');
    const done = pane.getByRole('button', { name: 'Sudah' });
    await done.waitFor();
    expect(await pane.locator(':focus').innerText()).toContain('Ketik Runut di sel B1');
    await look(open, `${excel}-tangan`);
    const frame = await open.paneFrame();
    await page.evaluate(() => {
      window.runutPage?.desk.book.api.getActiveWorkbook()?.getActiveSheet().getRange('B1').setValue('Runut');
    });
    await done.press('Enter');
    for (let task = 1; task < 6; task += 1) {
      const skip = pane.getByRole('button', { name: 'Lewati' });
      await skip.waitFor();
      const asked = await pane.locator(':focus').innerText();
      await skip.press('Enter');
      await frame.waitForFunction((before) => document.activeElement?.textContent !== before, asked);
    }
    await pane.getByText(/^Uji selesai/).waitFor();
    await look(open, `${excel}-hasil`);
    expect(await pane.locator(':focus').innerText()).toMatch(/^Uji selesai: tidak ada yang berbeda pada \d+ baris\.$/);
    const names = await page.evaluate(() => window.runutPage?.desk.book.sheets.map(({ name }) => name));
    expect(names).toEqual(['Sheet1', 'Uji Runut']);
    const download = page.waitForEvent('download', (one) => one.suggestedFilename().endsWith('.json'));
    await pane.getByRole('button', { name: 'Unduh hasil uji' }).press('Enter');
    const file = JSON.parse(String(await bytesOf(await download))) as {
      readonly lines: readonly { readonly verdict: string }[];
    };
    expect(new Set(file.lines.map(({ verdict }) => verdict))).toEqual(new Set(['dicatat', 'sesuai', 'tidak-ada', 'dilewati']));
    expect(open.foreign).toEqual([]);
    await open.close();
  });
});
