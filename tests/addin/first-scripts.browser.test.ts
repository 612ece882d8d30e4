import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, inject, it } from 'vitest';
import { siteFolder } from '../../scripts/site';
import { closeBrowser, sharedBrowser } from '../browser/open-workbook';

afterAll(closeBrowser);

const FIRST = /^(?:watchdog|taskpane|first)\.[\da-f]{8}\.js$/;

it('a blank workbook shows buttons that can be pressed with three scripts of 180 KB', async () => {
  const scripts = (await readdir(siteFolder)).filter((name) => FIRST.test(name));
  expect(scripts).toHaveLength(3);
  const sizes = await Promise.all(scripts.map(async (name) => gzipSync(await readFile(join(siteFolder, name))).length));
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(180 * 1024);

  const context = await (await sharedBrowser()).newContext({ ignoreHTTPSErrors: true, locale: 'id-ID' });
  // Whatever else the pane asks for never comes.
  await context.route(
    ({ pathname }) => /^\/[\w-]+\.[\da-f]{8}\.js$/.test(pathname) && !FIRST.test(pathname.slice(1)),
    () => undefined,
  );
  const page = await context.newPage();
  await page.goto(inject('siteOrigin'));
  const pane = page.frameLocator('iframe').first();
  const template = pane.getByRole('button', { name: /Kalimantan Barat/ });
  await template.waitFor();
  expect(await template.isEnabled()).toBe(true);
  await context.close();
});
