import { resolve } from 'node:path';
import { build } from 'esbuild';
import { launchBrowser } from '../tests/browser/chromium';
import { percentile, type Line } from './measure';

/** Reading, verifying and folding a long log, and verifying its signatures, where the pane does it: in a browser. */
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
    // A key needs a page of an https address, which this one is taken for.
    const page = await browser.newPage();
    await page.route('https://runut.test/', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await page.goto('https://runut.test/');
    await page.addScriptTag({ content: script });
    const log = await page.evaluate(() => window.verifyLongLog());
    const signatures = await page.evaluate(() => window.verifySignatures());
    return [
      ...linesOf(`read, verify and fold ${String(log.events)} events in Chromium`, log, 'at most 0.9 s'),
      ...linesOf(`verify ${String(signatures.events)} signatures in Chromium`, signatures, 'seconds for 100,000'),
    ];
  } finally {
    await browser.close();
  }
}

const linesOf = (what: string, { total, longest }: Measured, aim: string): Line[] => [
  {
    what,
    runut: `${(Math.min(...total) / 1000).toFixed(2)} s`,
    peer: `fastest of ${String(total.length)}, median ${(percentile(total, 0.5) / 1000).toFixed(2)} s`,
    aim,
  },
  { what: 'longest time the pane stands still meanwhile', runut: `${longest.toFixed(0)} ms`, peer: '', aim: 'at most 50 ms' },
];

interface Measured {
  readonly events: number;
  readonly total: readonly number[];
  readonly longest: number;
}

declare global {
  interface Window {
    verifyLongLog(): Promise<Measured>;
    verifySignatures(): Promise<Measured>;
  }
}
