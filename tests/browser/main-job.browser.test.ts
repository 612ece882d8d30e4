import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as sheetjs from 'xlsx';
import { handsOn, savedWorkbook, type Hands } from './hands';
import { closeBrowser, openWorkbook, type OpenWorkbook } from './open-workbook';

/** The whole main job by pressing and typing, on the real pane, the real office.js and the embedded workbook. */
const out = resolve(import.meta.dirname, '../../out');
const KASUBBAG = 'Kasubbag Renja, Monev dan Keuangan';

let open: OpenWorkbook;
let pane: FrameLocator;
let hands: Hands;

beforeAll(async () => {
  await mkdir(out, { recursive: true });
});
afterAll(closeBrowser);

/** The first cell, in reading order, whose formula or text matches. */
const cellWith = (sheet: sheetjs.WorkSheet | undefined, pattern: RegExp): string =>
  Object.entries(sheet ?? {}).find(([, cell]: [string, sheetjs.CellObject]) => pattern.test(String(cell.f ?? cell.v)))?.[0] ?? '';

const picture = async (name: string): Promise<void> => {
  await open.page.waitForTimeout(700);
  await open.page.screenshot({ path: resolve(out, `${name}.png`) });
};

async function saved(page: Page, file: string): Promise<Buffer> {
  const bytes = await savedWorkbook(page);
  await writeFile(resolve(out, file), bytes);
  return bytes;
}

/** The parts of the package that no spreadsheet library shows. */
const partOf = (bytes: Uint8Array, name: RegExp): string =>
  Object.entries(unzipSync(bytes))
    .filter(([path]) => name.test(path))
    .map(([, part]) => strFromU8(part))
    .join('\n');

describe.each([
  ['kalbar', 'excel-365', /Kalimantan Barat/, 9],
  ['sinjai', 'excel-2021-id', /Sinjai/, 8],
])('from the SOP %s in %s', (name, excel, templat, steps) => {
  it('writes the template, accepts the pelaksana, checks, and starts a Berkas', async () => {
    open = await openWorkbook({ width: 1440, height: 900, search: `?excel=${excel}` });
    ({ pane } = open);
    hands = handsOn(pane);
    await pane.getByRole('button', { name: templat }).click();
    await hands.press(/^Usulan pelaksana/);
    await hands.press(/^Terima semua/);
    await pane.getByText(/bagan alir tergambar/).waitFor();
    if (name === 'kalbar') {
      const body = await pane.locator('#r-body').innerText();
      for (const said of [
        'Nomor 4 dipakai dua kali dan 5 tidak ada',
        'Kelengkapan kosong',
        'Waktu kosong',
        'Output kosong',
        'kasubbag TU',
        'Gubernur',
      ]) {
        expect(body).toContain(said);
      }
    }
    await pane
      .getByText(name === 'kalbar' ? 'B30' : /^[A-J]\d+$/)
      .first()
      .click();
    await open.page.locator('.layout_lapisanBentuk [data-nama^="runut:simbol"]').first().waitFor({ state: 'attached' });
    if (name === 'kalbar') {
      await hands.press(/^Perbaiki yang pasti/);
      await pane.getByText(/temuan diperbaiki/).waitFor();
    }
    await picture(`${name}-sop`);
    await hands.tab(/Lacak/);
    await hands.become('Kepala Dinas');
    await hands.tab(/Lacak/);
    await hands.press('Mulai Berkas…');
    await hands.press('Mulai Berkas');
    await pane.getByText(`0 dari ${String(steps)} selesai`).waitFor();
    await hands.doStep('Kepala Dinas');
    await pane.getByText(`1 dari ${String(steps)} selesai`).waitFor();
    await picture(`${name}-lacak`);
    const bytes = await saved(open.page, `${name}.xlsx`);
    const book = sheetjs.read(bytes);
    expect(book.SheetNames).toEqual(expect.arrayContaining(['SOP', '_runut_log']));
    expect(partOf(bytes, /^xl\/workbook\.xml$/)).toMatch(
      /<sheet [^>]*name="_runut_log"[^>]*state="veryHidden"|<sheet [^>]*state="veryHidden"[^>]*name="_runut_log"/,
    );
    const signed = /"_tanda":\{"kunci":"[0-9a-f]{32}","nilai":"[\w-]{86}"/;
    const acts = sheetjs.utils.sheet_to_json<string[]>(book.Sheets['_runut_log'] ?? {}, { header: 1 }).slice(1);
    expect(acts.length).toBeGreaterThan(1);
    expect(acts.filter((row) => !signed.test(row[11] ?? ''))).toEqual([]);
    const drawing = partOf(bytes, /^xl\/drawings\/drawing/);
    expect(drawing.match(/prst="flowChart(Terminator|Process|Decision)"/g)?.length).toBeGreaterThanOrEqual(steps);
    expect(drawing).toContain('<xdr:cxnSp');
    const sheet = book.Sheets['SOP'];
    expect(sheet?.['!merges']?.length).toBeGreaterThan(5);
    expect(partOf(bytes, /^xl\/worksheets\/sheet/)).toContain('<dataValidation');
    expect(open.foreign).toEqual([]);
    if (name !== 'kalbar') await open.close();
  });
});

describe('on with the Kalbar SOP', () => {
  it('walks the steps, sends one back with a reason, fills the data, compiles the LKj and exports it', async () => {
    await open.close();
    open = await openWorkbook({ width: 1440, height: 900 });
    ({ pane } = open);
    hands = handsOn(pane);
    await pane.getByRole('button', { name: /Kalimantan Barat/ }).click();
    await hands.press(/^Usulan pelaksana/);
    await hands.press(/^Terima semua/);
    await pane.getByText(/bagan alir tergambar/).waitFor();
    await hands.become('Kepala Dinas');
    await hands.tab(/Lacak/);
    await hands.press('Mulai Berkas…');
    await hands.press('Nomori ulang SOP');
    await hands.press('Mulai Berkas');
    await pane.getByText('0 dari 9 selesai').waitFor();
    for (const jabatan of ['Kepala Dinas', 'Sekretaris', KASUBBAG, 'Tim LKj']) await hands.doStep(jabatan);
    await hands.become(KASUBBAG);
    await hands.press('Mulai');
    await pane.getByLabel('Output', { exact: true }).waitFor();
    await hands.press('Kembalikan…');
    await hands.press('Angka tidak cocok');
    await hands.press('Kembalikan');
    await pane.getByText(/dikembalikan ke kegiatan/).waitFor();
    for (const jabatan of ['Tim LKj', KASUBBAG, 'Sekretaris', 'Kepala Dinas', 'Sekretaris', KASUBBAG])
      await hands.doStep(jabatan);
    await pane
      .getByText(/LKj 2025 selesai/)
      .first()
      .waitFor();
    await picture('lacak-selesai');

    await hands.tab(/^Data/);
    await pane.getByText('Coba dengan angka contoh').click();
    await pane.getByText('Perumahan', { exact: false }).first().waitFor();
    await picture('data');
    await hands.tab(/LKj/);
    await hands.press('Susun LKj');
    await pane.getByLabel('Alasan dijadikan Final').fill('Percobaan dengan angka contoh');
    await hands.press('Jadikan Final');
    await pane
      .getByText(/LKj .*disusun sebagai Final/)
      .first()
      .waitFor();
    await picture('lkj');
    const shownTab = open.page.locator('.foot_tab[aria-selected=true]');
    expect(await shownTab.textContent()).toBe('LKj');
    expect(
      await shownTab.evaluate(
        (tab) => tab.getBoundingClientRect().right <= (tab.parentElement?.getBoundingClientRect().right ?? 0) + 1,
      ),
    ).toBe(true);
    const opened = open.context.waitForEvent('page');
    await hands.press('Ekspor');
    const report = await opened;
    await report.waitForSelector('.foot_kaki');
    await report.waitForTimeout(2500);
    const bytes = await saved(report, 'LKj 2025.xlsx');
    const workbook = await saved(open.page, 'main-job.xlsx');
    expect(sheetjs.read(bytes).SheetNames).toEqual(['LKj']);
    // Neither kept the pane or the page from answering: each was written on a thread of its own.
    const threads = open.page.workers().map((worker) => worker.url());
    expect(threads).toEqual(
      expect.arrayContaining([expect.stringContaining('runut-berkas'), expect.stringContaining('runut-simpan')]),
    );
    const lkj = sheetjs.read(workbook).Sheets['LKj'];
    const exported = sheetjs.read(bytes, { cellFormula: true }).Sheets['LKj'];
    const capaian = cellWith(exported, /^ROUND\(ROUND\(G(\d+)\/F\1\*100,9\),2\)\/100$/);
    expect(exported?.[capaian]).toMatchObject({ t: 'n', v: 0.9947 });
    expect(lkj?.[capaian]).toMatchObject({ t: 'n', v: 0.9947 });
    expect(cellWith(exported, /^BAB III AKUNTABILITAS KINERJA$/)).not.toBe('');
    expect(partOf(workbook, /^xl\/worksheets\/sheet/)).toContain('<sheetProtection');
    expect(open.errors).toEqual([]);
    await writeFile(resolve(out, 'main-job.txt'), sheetjs.utils.sheet_to_csv(exported ?? {}));
    await open.close();
  });
});
