import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Layer } from '../../src/taskpane/state/pane-state';
import { launchBrowser } from '../browser/chromium';
import { seriousFindings } from '../browser/serious-findings';
import { bundleGallery, openGallery, type View } from './gallery/open-gallery';
import { settledPane, SHOWS, tour } from './gallery/tour';

let browser: Browser;
let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  [browser, files] = await Promise.all([launchBrowser(), bundleGallery()]);
});

afterAll(async () => {
  await browser.close();
});

const VIEWS: readonly (readonly [name: string, view: View])[] = [
  ['350 px, light, Indonesian', { width: 350, tema: 'light', bahasa: 'id' }],
  ['320 px, dark, English', { width: 320, tema: 'dark', bahasa: 'en' }],
  ['320 px, forced colours', { width: 320, tema: 'dark', bahasa: 'id', forcedColors: true }],
];

// The invisible stops by which Fluent's menu catches the Tab key hand the focus on at once.
const LOOKED = { exclude: ['[data-tabster-dummy]'] };

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const scrollers = [document.documentElement, ...document.querySelectorAll('[data-body]')];
    return scrollers.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  });

describe.concurrent.each(VIEWS)('the pane at %s', (_, view) => {
  it('has nothing serious for axe on any screen, and never scrolls sideways', async () => {
    const page = await openGallery(browser, files, view);
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    const seen = new Set<string>();
    await tour(page, view.bahasa, async (screen) => {
      seen.add(screen);
      for (const found of await seriousFindings(page, LOOKED)) failures.push(`${screen}: ${found}`);
      if (await isTooWide(page)) failures.push(`${screen}: wider than the pane`);
    });
    await page.context().close();
    expect(failures).toEqual([]);
    expect(Object.keys(SHOWS).filter((stop) => !seen.has(stop))).toEqual([]);
  });
});

/** Screens with much in little room. */
const LOW: readonly Layer[] = [
  'perbaikan',
  'aturan',
  'bagan',
  'pemetaan',
  'usulan',
  'saya',
  'perjanjian',
  'identitas',
  'pengaturan',
  'bantuan',
  'susunan',
];

it('at 200 % zoom on 1366 × 768 screens leave room to read, and every button at the foot and line of a long menu can be pressed', async () => {
  // What Excel's own rows leave of the screen.
  const page = await openGallery(browser, files, { width: 320, height: 300, tema: 'light', bahasa: 'id' });
  await page
    .getByRole('button', { name: /Penyusunan Laporan/ })
    .first()
    .click();
  await page.locator('.sop_saring').waitFor();
  const failures: string[] = [];
  const look = async (screen: string): Promise<void> => {
    await settledPane(page);
    if (await isTooWide(page)) failures.push(`${screen}: wider than the pane`);
    const room = (await page.locator('[data-body]').first().boundingBox())?.height ?? 0;
    if (room < 110) failures.push(`${screen}: ${String(room)} pixels to read in`);
    for (const button of await page.locator('.frame_foot button:enabled').all()) await button.click({ trial: true });
  };
  await page.getByText('SOP ditulis di lembar').waitFor();
  await look('SOP, with a word on what was done');
  for (const layer of LOW) {
    await page.evaluate((wanted) => window.pane.openLayer(wanted), layer);
    await look(layer);
  }
  expect(failures).toEqual([]);
  await page.locator('[data-susun=p1]').click();
  const lines = page.getByRole('menuitem');
  await lines.first().waitFor();
  expect(await lines.count()).toBeGreaterThan(3);
  for (const one of [lines.first(), lines.last()]) await one.click({ trial: true, timeout: 10_000 });
  await page.context().close();
});

describe('by keyboard alone', () => {
  it('a template is chosen, checked and drawn, and a Berkas begins', async () => {
    const page = await openGallery(browser, files, { width: 320, tema: 'light', bahasa: 'id' });
    await page.getByRole('button', { name: /Penyusunan Laporan/ }).waitFor();
    const to = async (name: RegExp | string) => {
      const wanted = page.getByRole('button', { name }).first();
      await wanted.waitFor();
      for (let step = 0; step < 120; step += 1) {
        if (await wanted.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never reached ${String(name)}`);
    };
    await to(/Penyusunan Laporan/);
    await page.keyboard.press('Enter');
    await page.locator('.sop_saring').waitFor();
    await to(/^Usulan pelaksana/);
    await page.keyboard.press('Enter');
    await to(/^Terima semua/);
    await page.keyboard.press('Enter');
    await page.getByText(/bagan alir tergambar/).waitFor();
    await to('Saya siapa?');
    await page.keyboard.press('Enter');
    await page.getByLabel(/^Nama/).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Orang Uji');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Kepala Dinas');
    await page.keyboard.press('Enter');
    const sop = page.getByRole('tab', { name: /SOP/ });
    for (let step = 0; step < 20 && !(await sop.evaluate((element) => element === document.activeElement)); step += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('ArrowRight');
    await to('Mulai Berkas…');
    await page.keyboard.press('Enter');
    await to('Nomori ulang SOP');
    await page.keyboard.press('Enter');
    await to('Mulai Berkas');
    await page.keyboard.press('Enter');
    await page.getByText('Giliran saya').waitFor();
    expect(await page.getByRole('button', { name: 'Mulai', exact: true }).isEnabled()).toBe(true);
    await page.context().close();
  });
});
