import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { handsOn, type Hands } from './hands';
import { closeBrowser, openWorkbook, type OpenWorkbook } from './open-workbook';

const out = resolve(import.meta.dirname, '../../out');
let open: OpenWorkbook;
let hands: Hands;

beforeAll(async () => {
  await mkdir(out, { recursive: true });
});
afterAll(closeBrowser);

/** Where a drawn symbol stands on the screen: the cell under it is clicked there. */
async function middleOf(page: Page, symbol: string): Promise<readonly [x: number, y: number]> {
  // Every pane of the grid draws it; those that do not show have no size.
  const all = await page.locator(`.layout_lapisanBentuk [data-nama="${symbol}"] path`).all();
  const boxes = await Promise.all(all.map((one) => one.boundingBox()));
  const box = boxes.find((one) => one !== null && one.width > 0);
  if (!box) throw new Error(`${symbol} is not in sight`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}
const signOf = (page: Page, symbol: string) =>
  page.locator(`.layout_lapisanBentuk [data-nama="${symbol}"] text`).first().textContent();

it('the sheet shows where the Berkas is; its rows are worked on from the ribbon and the menu of a cell', async () => {
  open = await openWorkbook({ width: 1366, height: 768 });
  const { page, pane } = open;
  hands = handsOn(pane);
  await pane.getByRole('button', { name: /Kalimantan Barat/ }).click();
  await hands.press(/^Usulan pelaksana/);
  await hands.press(/^Terima semua/);
  await pane.getByText(/bagan alir tergambar/).waitFor();
  await hands.become('Kepala Dinas');
  await hands.tab(/Lacak/);
  await hands.press('Mulai Berkas…');
  await hands.press('Nomori ulang SOP');
  await hands.press('Mulai Berkas');
  await pane.getByText('0 dari 9 selesai').waitFor();
  await hands.press(/^Tindakan untuk Berkas/);
  await pane.getByRole('menuitem', { name: 'Warnai bagan menurut Berkas ini' }).click();
  await hands.said(/✓\sselesai, ►\ssekarang/);

  // Its cells in sight: the sheet's own place for the first symbol.
  await page.evaluate(() => {
    const { desk, engine } = window.runutPage ?? {};
    const id = desk?.book.active.id;
    if (id !== undefined) engine?.api.getActiveWorkbook()?.getSheetBySheetId(id)?.scrollToCell(20, 0);
  });
  const symbols = await page
    .locator('.layout_lapisanBentuk [data-nama^="runut:simbol:1:"], .layout_lapisanBentuk [data-nama^="runut:simbol:2:"]')
    .evaluateAll((all) => all.map((one) => (one as SVGElement).dataset['nama'] ?? ''));
  const [first, second] = [1, 2].map((step) => symbols.find((name) => name.startsWith(`runut:simbol:${String(step)}:`)) ?? '');
  expect(await signOf(page, first ?? '')).toBe('►');

  await page.mouse.click(...(await middleOf(page, second ?? '')));
  await expect.poll(() => pane.locator('[aria-expanded="true"]').first().innerText()).toContain('2. ');
  await page.getByRole('button', { name: 'Mulai', exact: true }).click();
  await hands.said(/Kegiatan 1 belum selesai|bagian Sekretaris/);

  await page.mouse.click(...(await middleOf(page, first ?? '')), { button: 'right' });
  await page.getByText('Runut', { exact: true }).last().hover();
  await page.getByText('Mulai', { exact: true }).last().click();
  await hands.said(/^Kegiatan 1 dimulai/);
  await page.getByRole('button', { name: 'Selesai', exact: true }).first().click();
  await hands.said(/Kegiatan 1 selesai|Alasan kelengkapan/);
  await page.waitForTimeout(600);
  await page.screenshot({ path: resolve(out, 'bagan-berwarna.png') });
  expect(open.errors).toEqual([]);
});
