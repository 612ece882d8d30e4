import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { localCertificate } from '../scripts/certificate';
import { serve } from '../scripts/serve';
import { buildSite, cacheFolder, siteFolder } from '../scripts/site';
import { launchBrowser } from '../tests/browser/chromium';
import { ms, percentile, type Line } from './measure';
import { buildPeerPane } from './peer-pane/build';

const PEER = 'peer/taskpane.html';
const RUNUT = 'taskpane.html';
const OPENINGS = 9;

/**
 * The pane against an add-in that does nothing yet on the same libraries: bytes of JavaScript before its first button, time to the first
 * content with an empty cache at full and a quarter of the processor's speed. And how long the whole embedded workbook takes.
 */
export async function run(): Promise<readonly Line[]> {
  await buildSite();
  await buildPeerPane(join(siteFolder, 'peer'));
  const site = await serve({ folder: siteFolder, certificate: await localCertificate(cacheFolder), port: 0 });
  const browser = await launchBrowser();
  try {
    return [
      await size(),
      await firstContent(browser, site.origin, 1),
      await firstContent(browser, site.origin, 4),
      await usablePane(browser, `${site.origin}/`),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

async function size(): Promise<Line> {
  const [runut, peer] = [await initialScript(RUNUT), await initialScript(PEER)];
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
  return {
    what: 'pane: JavaScript before the first button of a blank workbook, gzip',
    runut: kb(runut),
    peer: `template ${kb(peer)}`,
    ratio: runut / peer,
    aim: 'at most 180 KB',
  };
}

/**
 * The gzipped bytes of the scripts a page names itself and of the piece called "first", which the pane fetches by itself; Microsoft's
 * office.js aside: both load that.
 */
async function initialScript(page: string): Promise<number> {
  const html = await readFile(join(siteFolder, page), 'utf8');
  const names = [...html.matchAll(/["']([\w.-]+\.[0-9a-f]{8}\.js)["']/g)].map(([, name]) => name ?? '');
  const folder = join(siteFolder, page, '..');
  names.push(...(await readdir(folder)).filter((name) => /^first\.[0-9a-f]{8}\.js$/.test(name)));
  const sizes = await Promise.all([...new Set(names)].map(async (name) => gzipSync(await readFile(join(folder, name))).length));
  if (sizes.length === 0) throw new Error(`${page} names no script of its own.`);
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

/** Alternates between the two, so that whatever else the machine does touches both alike. */
async function firstContent(browser: Browser, origin: string, throttle: number): Promise<Line> {
  const runut: number[] = [];
  const peer: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    runut.push(await openOnce(browser, `${origin}/${RUNUT}`, throttle));
    peer.push(await openOnce(browser, `${origin}/${PEER}`, throttle));
  }
  const [ours, theirs] = [percentile(runut, 0.5), percentile(peer, 0.5)];
  return {
    what: `pane: first content, processor at 1/${throttle.toString()}`,
    runut: ms(ours),
    peer: `template ${ms(theirs)}`,
    ratio: ours / theirs,
    aim: 'at most 0.6',
  };
}

/** Milliseconds from navigation to the first contentful paint in a fresh profile. */
async function openOnce(browser: Browser, address: string, throttle: number): Promise<number> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 350, height: 800 }, locale: 'id-ID' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await page.goto(address);
    return await firstPaint(page);
  } finally {
    await context.close();
  }
}

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((found) => {
        new PerformanceObserver((list, observer) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (!paint) return;
          observer.disconnect();
          found(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );

/** From the address being opened until a person can press the pane's first button, over the embedded workbook. */
async function usablePane(browser: Browser, address: string): Promise<Line> {
  const times: number[] = [];
  for (let opening = 0; opening < 3; opening += 1) {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 800 },
      locale: 'id-ID',
    });
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(address);
    const pane = page.frameLocator('.pane-area_panelIsi iframe').first();
    await pane.locator('main button:enabled').first().waitFor({ timeout: 60_000 });
    times.push(performance.now() - start);
    await context.close();
  }
  const seconds = percentile(times, 0.5) / 1000;
  return { what: 'embedded workbook: page load to a usable pane', runut: `${seconds.toFixed(1)} s`, peer: '', aim: 'no peer' };
}
