import { afterAll, expect, inject, it } from 'vitest';
import { closeBrowser, openWorkbook, sharedBrowser } from '../browser/open-workbook';

afterAll(closeBrowser);

it('goes on without a network once it was left alone for a moment, in every screen', async () => {
  const { page, pane, paneFrame, context, close, errors } = await openWorkbook();
  await pane.getByRole('tab', { name: 'SOP' }).waitFor();
  const frame = await paneFrame();
  const fetched = () => frame.evaluate(() => performance.getEntriesByType('resource').length);
  for (let before = -1; before !== (await fetched()); await page.waitForTimeout(1500)) before = await fetched();
  await context.setOffline(true);
  for (const [name, heading] of [
    ['Riwayat', 'Riwayat'],
    ['Pengaturan', 'Pengaturan'],
    ['Bantuan', 'Bantuan'],
    ['Uji di Excel ini…', /^Uji/],
  ] as const) {
    await pane.getByRole('button', { name: 'Menu lain' }).click();
    await pane.getByRole('menuitem', { name }).click();
    await pane.getByRole('heading', { level: 1, name: heading }).waitFor();
    await pane.getByRole('button', { name: 'Kembali' }).click();
  }
  for (const name of ['Lacak', 'Data', 'LKj', 'SOP']) {
    await pane.getByRole('tab', { name }).click();
    expect(await pane.getByText('belum dapat dimuat').count()).toBe(0);
  }
  expect(errors.filter((error) => error.includes('Loading chunk'))).toEqual([]);
  await close();
});

it('a pane opened before the server got a newer one says so, and is loaded anew when told to', async () => {
  const context = await (await sharedBrowser()).newContext({ ignoreHTTPSErrors: true, locale: 'id-ID' });
  let updated = true;
  const named = await (await context.request.get(`${inject('siteOrigin')}/taskpane.html`)).text();
  /** A piece of the pane that its page does not name. */
  const isPiece = ({ pathname }: URL) => /^\/[\w-]+\.[\da-f]{8}\.js$/.test(pathname) && !named.includes(pathname.slice(1));
  await context.route(isPiece, (route) => (updated ? route.fulfill({ status: 404, body: '' }) : route.continue()));
  await context.route('**/taskpane.html', async (route) => {
    if (route.request().isNavigationRequest() || !updated) return route.continue();
    return route.fulfill({ contentType: 'text/html', body: '<script defer src="taskpane.00000000.js"></script>' });
  });
  const page = await context.newPage();
  await page.goto(inject('siteOrigin'));
  const pane = page.frameLocator('iframe').first();
  await pane.getByRole('heading', { name: 'Runut di server sudah diperbarui' }).waitFor();
  updated = false;
  await pane.getByRole('button', { name: 'Muat ulang panel' }).click();
  const first = pane.getByRole('button', { name: /Kalimantan Barat/ });
  await first.waitFor();
  expect(await first.isVisible()).toBe(true);
  await context.close();
});
