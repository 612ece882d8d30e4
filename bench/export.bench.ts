import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { exportLkj } from '../src/app/lkj/export-lkj';
import { savePengaturan } from '../src/app/kinerja/open-pengaturan';
import { writeFormulirSheets } from '../src/app/kinerja/write-formulir-sheets';
import { compileLkjSheet } from '../src/app/lkj/compile-sheet';
import { run as doIt } from '../src/app/use-case';
import type { Lkj } from '../src/domain/lkj/lkj';
import type { Edit } from '../src/domain/sheet/edit';
import { emptyBook } from '../src/files/xlsx/book';
import { createBookWorkbook } from '../src/files/xlsx/book-workbook';
import { localCertificate } from '../scripts/certificate';
import { serve } from '../scripts/serve';
import { cacheFolder } from '../scripts/site';
import { launchBrowser } from '../tests/browser/chromium';
import { manyIndikator } from '../tests/domain/lkj/many-indikator';
import { ms, percentile, type Line } from './measure';
import type { Paused } from './longest-pause';
import { buildPage } from './peer-pane/build';

const ROUNDS = 4;
const STAMP = { at: '2026-01-20T09:12:00+07:00', saya: { nama: 'Penyusun', jabatan: 'Kasubbag' }, newId: () => 'id' };

/** The report as a file, in a browser: how long it takes and how long the pane stands still, on a thread of its own and on the pane's. */
export async function run(): Promise<readonly Line[]> {
  const folder = await mkdtemp(join(tmpdir(), 'runut-export-'));
  await buildPage({ folder, entry: resolve(import.meta.dirname, 'export-in-browser.ts'), html: 'export.html' });
  const site = await serve({ folder, certificate: await localCertificate(cacheFolder), port: 0 });
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    await page.goto(`${site.origin}/export.html`);
    const lines: Line[] = [];
    for (const indikator of [60, 200]) {
      const report = await reportOf(indikator);
      for (const kind of ['xlsx', 'docx'] as const) lines.push(...(await compared(page, kind, indikator, report)));
    }
    return lines;
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true });
  }
}

interface Report {
  readonly lkj: Lkj;
  readonly edits: readonly Edit[];
}

async function reportOf(indikator: number): Promise<Report> {
  const { pengaturan, isi } = manyIndikator(indikator);
  const workbook = createBookWorkbook(emptyBook());
  const input = { pengaturan, jejak: null, bentuk: 'xlsx' as const };
  await doIt(workbook, savePengaturan, { pengaturan }, STAMP);
  await doIt(workbook, writeFormulirSheets, { pengaturan, isi }, STAMP);
  await doIt(workbook, compileLkjSheet, input, STAMP);
  const planned = exportLkj.plan(await workbook.read(exportLkj.reads(input)), input, STAMP);
  if (!planned.ok) throw new Error(JSON.stringify(planned.refusal));
  return planned.value.outcome;
}

async function compared(page: Page, kind: 'xlsx' | 'docx', indikator: number, { lkj, edits }: Report): Promise<Line[]> {
  await page.evaluate(
    ([given, all]) => {
      window.report = { lkj: given, edits: all };
    },
    [lkj, edits] as const,
  );
  const once = (where: 'away' | 'here'): Promise<Paused> =>
    page.evaluate(([what, on]) => window.exportOnce(what, on, window.report.lkj, window.report.edits), [kind, where] as const);
  const times = { away: [] as Paused[], here: [] as Paused[] };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const where of ['away', 'here'] as const) times[where].push(await once(where));
  const middle = (where: 'away' | 'here', of: keyof Paused): number =>
    percentile(times[where].slice(1).map((one) => one[of]), 0.5); // prettier-ignore
  const line = (what: string, of: keyof Paused, aim: string): Line => ({
    what: `${what} (${String(indikator)} indikator)`,
    runut: ms(middle('away', of)),
    peer: `on the pane's own ${ms(middle('here', of))}`,
    ratio: middle('away', of) / middle('here', of),
    aim,
  });
  return [
    line(`export .${kind}: the pane stands still at most`, 'longest', 'at most 50 ms'),
    line(`export .${kind}: whole`, 'total', 'beside the pane'),
    { what: '  the first, its code fetched', runut: ms(times.away[0]?.total ?? 0), peer: '', aim: 'cold' },
  ];
}

declare global {
  interface Window {
    report: Report;
    exportOnce(kind: 'xlsx' | 'docx', where: 'away' | 'here', lkj: Lkj, edits: readonly Edit[]): Promise<Paused>;
  }
}
