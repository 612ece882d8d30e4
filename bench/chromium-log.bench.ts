import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
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
    return [
      ...(await measured(browser, page, 'log', 7, 'read, verify and fold', 'at most 0.9 s')),
      ...(await measured(browser, page, 'forks', 3, 'the same where two people wrote at once 2,000 times:', '')),
      ...(await measured(browser, page, 'signatures', 3, 'verify the signatures of', 'seconds for 100,000')),
    ];
  } finally {
    await browser.close();
  }
}

/** What is done with a long log. */
export type LogWork = 'log' | 'forks' | 'signatures';

async function measured(
  browser: Browser,
  page: Page,
  work: LogWork,
  runs: number,
  what: string,
  aim: string,
): Promise<readonly Line[]> {
  const events = await page.evaluate((one) => window.prepareLog(one), work);
  await browser.startTracing(page, { categories: ['toplevel'] });
  const total = await page.evaluate((count) => window.runPrepared(count), runs);
  const longest = longestTask(await browser.stopTracing());
  return [
    {
      what: `${what} ${String(events)} events in Chromium`,
      runut: `${(Math.min(...total) / 1000).toFixed(2)} s`,
      peer: `fastest of ${String(runs)}, median ${(percentile(total, 0.5) / 1000).toFixed(2)} s`,
      aim,
    },
    {
      what: 'longest task of the pane meanwhile, processor time',
      runut: `${longest.toFixed(0)} ms`,
      peer: '',
      aim: 'at most 50 ms',
    },
  ];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Time on the processor, in microseconds: what else this machine does does not count. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of a page's own thread, in milliseconds. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${String(pid)} ${String(tid)}`;
  const named = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const main = new Set(named.map(threadOf));
  const tasks = traceEvents.filter((one) => one.ph === 'X' && one.name.endsWith('RunTask') && main.has(threadOf(one)));
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000;
}

declare global {
  interface Window {
    /** Makes what is measured next; tells of how many events. */
    prepareLog(work: LogWork): Promise<number>;
    runPrepared(runs: number): Promise<readonly number[]>;
  }
}
