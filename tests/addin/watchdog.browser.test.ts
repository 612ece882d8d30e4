import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { closeBrowser, openWorkbook, sharedBrowser } from '../browser/open-workbook';

afterAll(closeBrowser);

it('a firewall that swallows office.js without an answer is told in words, with a way to try again', async () => {
  const context = await (await sharedBrowser()).newContext({ ignoreHTTPSErrors: true, locale: 'id-ID' });
  const page = await context.newPage();
  await page.route('**/office.js', () => undefined);
  await page.goto(`${inject('siteOrigin')}/taskpane.html`, { waitUntil: 'commit' });
  await page.getByText('Menyiapkan panel…').waitFor();
  await page.getByRole('alert').getByText('Penghubung ke Excel tidak dapat dimuat').waitFor();
  expect(await page.getByRole('button', { name: 'Muat ulang panel' }).isVisible()).toBe(true);
  await context.close();
});

it('the pane works under the headers that its server is told to send', async () => {
  const config = await readFile(resolve(import.meta.dirname, '../../assets/server/web.config'), 'utf8');
  const policy = /name="Content-Security-Policy" value="([^"]*)"/.exec(config)?.[1] ?? '';
  const open = await openWorkbook({ paneHeaders: { 'content-security-policy': policy } });
  await open.pane.getByRole('button', { name: /Kalimantan Barat/ }).click();
  await open.pane.getByRole('button', { name: /^Usulan pelaksana/ }).waitFor();
  expect(open.errors.filter((error) => error.includes('Content Security Policy'))).toEqual([]);
  await open.close();
});
