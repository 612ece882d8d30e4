import { build } from 'esbuild';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';

/** How the pane is looked at. */
export interface View {
  readonly width: number;
  /** Absent: 800. */
  readonly height?: number;
  readonly tema: 'light' | 'dark';
  readonly bahasa: 'id' | 'en';
  readonly forcedColors?: boolean;
}

/** Trusted as this machine's own, for without that a page has no cryptography. */
const ORIGIN = 'http://pane.localhost';
const KINDS: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** The pane on a workbook in memory, as one bundle without webpack: names and contents of its files. */
export async function bundleGallery(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('gallery.tsx', import.meta.url))],
    outdir: '/gallery',
    bundle: true,
    write: false,
    minifySyntax: true,
    minifyWhitespace: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}

/** A page of the pane's size with the pane in it. Its requests are answered here: nothing leaves the machine. */
export async function openGallery(browser: Browser, files: ReadonlyMap<string, Uint8Array>, view: View): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height ?? 800 },
    colorScheme: view.tema,
    forcedColors: view.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.route(`${ORIGIN}/**`, async (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    const file = files.get(name);
    if (file) await route.fulfill({ contentType: KINDS[name.split('.').at(-1) ?? ''] ?? '', body: Buffer.from(file) });
    else await route.fulfill({ contentType: 'text/html', body: PAGE });
  });
  await page.goto(`${ORIGIN}/?tema=${view.tema}&bahasa=${view.bahasa}`);
  return page;
}

const PAGE = `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Runut</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/gallery.css"></head>
<body><div id="root"></div><script type="module" src="/gallery.js"></script></body></html>`;
