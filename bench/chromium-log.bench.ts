import { resolve } from 'node:path';
import { build } from 'esbuild';
import { launchBrowser } from '../tests/browser/chromium';
import { percentile, type Line } from './measure';

/** Reading, verifying and folding a long log where the pane does it: in a browser, with the pane's own hash. */
export async function run(): Promise<readonly Line[]> {
  const entry = resolve(import.meta.dirname, 'log-in-browser.ts');
  const bundled = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
  });
  const script = bundled.outputFiles[0]?.text ?? '';
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const measured = await page.evaluate(() => window.verifyLongLog());
    const total = Math.min(...measured.total);
    return [
      {
        what: `read, verify and fold ${String(measured.events)} events in Chromium`,
        runut: `${(total / 1000).toFixed(2)} s`,
        peer: `fastest of ${String(measured.total.length)}, median ${(percentile(measured.total, 0.5) / 1000).toFixed(2)} s`,
        aim: 'at most 0.9 s',
      },
      {
        what: 'longest time the pane stands still meanwhile',
        runut: `${measured.longest.toFixed(0)} ms`,
        peer: '',
        aim: 'at most 100 ms',
      },
    ];
  } finally {
    await browser.close();
  }
}

declare global {
  interface Window {
    verifyLongLog(): Promise<{ readonly events: number; readonly total: readonly number[]; readonly longest: number }>;
  }
}
