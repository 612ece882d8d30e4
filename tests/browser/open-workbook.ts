import { inject } from 'vitest';
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import type { EmbeddedPage } from '../../src/host/page/embedded-page';
import { launchBrowser } from './chromium';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built page is served, e.g. `https://localhost:40123`. */
    siteOrigin: string;
  }
}

declare global {
  interface Window {
    runutPage?: EmbeddedPage;
  }
}

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** The page in colours of the system's own, light on black. */
  readonly forcedColors?: boolean;
  /** Search part of the page's address, e.g. `?panel=2`. */
  readonly search?: string;
  /** A pane's page of the test's own in place of the add-in's. */
  readonly paneHtml?: string;
  /** Headers that the pane's page is served with, besides those the test's server sends. */
  readonly paneHeaders?: Readonly<Record<string, string>>;
}

/** The embedded workbook in a browser tab, with its pane. */
export interface OpenWorkbook {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The pane's document: locate in it as in a page. */
  readonly pane: FrameLocator;
  /** The pane's frame, for evaluating in it; asked anew after every reload. */
  paneFrame(number?: number): Promise<Frame>;
  /** Addresses outside this machine that anything asked for. */
  readonly foreign: readonly string[];
  /** Errors nobody caught, and what was written to the console as one. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;

/** One browser for a test file; `closeBrowser` in its `afterAll`. */
export const sharedBrowser = (): Promise<Browser> => (browser ??= launchBrowser());

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** Until the grid takes keys: its cell editor comes some moments after its cells. */
export async function gridReady(page: Page): Promise<void> {
  await page.waitForSelector('.foot_kaki');
  await page.waitForSelector('.layout_kisi [data-u-comp="editor"]', { state: 'attached' });
}

/** Opens the page in a fresh profile: nothing remembered from other tests. */
export async function openWorkbook(options: OpenOptions = {}): Promise<OpenWorkbook> {
  const { width = 1280, height = 800, dark = false, forcedColors = false } = options;
  const { search = '', paneHtml, paneHeaders } = options;
  const origin = inject('siteOrigin');
  const context = await (
    await sharedBrowser()
  ).newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    colorScheme: dark || forcedColors ? 'dark' : 'light',
    forcedColors: forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
    locale: 'id-ID',
    acceptDownloads: true,
  });
  const foreign: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const address = request.url();
    if (/^https?:|^wss?:/.test(address) && !address.startsWith(`${origin}/`)) foreign.push(address);
  });
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  if (paneHtml !== undefined) {
    await context.route(`${origin}/taskpane.html*`, (route) => route.fulfill({ contentType: 'text/html', body: paneHtml }));
  }
  if (paneHeaders) {
    await context.route(`${origin}/taskpane.html*`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), ...paneHeaders } });
    });
  }
  const page = await context.newPage();
  await page.goto(`${origin}/${search}`);
  await gridReady(page);

  const paneFrame = async (number = 0): Promise<Frame> => {
    const element = await page.locator('.pane-area_panelIsi iframe').nth(number).elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('The pane has no frame.');
    return frame;
  };
  return {
    page,
    context,
    pane: page.frameLocator('.pane-area_panelIsi iframe').first(),
    paneFrame,
    foreign,
    errors,
    close: () => context.close(),
  };
}
