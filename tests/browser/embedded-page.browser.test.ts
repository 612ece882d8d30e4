import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { lostText } from '../../src/files/xlsx/messages';
import { notKept } from '../../src/files/xlsx/not-kept';
import { emptyBook, emptySheet, type Book } from '../../src/files/xlsx/book';
import { readXlsx } from '../../src/files/xlsx/read';
import { writeXlsx } from '../../src/files/xlsx/write';
import { root, siteFolder } from '../../scripts/site';
import { HOST_MESSAGES } from '../../src/host/page/messages';
import type { EmbeddedPage } from '../../src/host/page/embedded-page';
import { savedWorkbook } from './hands';
import { closeBrowser, gridReady, openWorkbook, type OpenWorkbook } from './open-workbook';

const OUT = resolve(root, 'out');

/** A pane that says when office.js is ready, writes what a ribbon button called, and does no more. */
const TRIVIAL_PANE = `<!doctype html><meta charset="utf-8"><title>Panel uji</title>
<script src="office/office.js"></script><p id="keadaan">menunggu</p><p id="tombol"></p>
<script>
  Office.onReady((info) => {
    for (const name of ['periksa', 'lacak', 'susunLkj'])
      Office.actions.associate(name, (event) => { document.getElementById('tombol').textContent += name + ' '; event.completed(); });
    document.getElementById('keadaan').textContent = 'siap di ' + info.host + ' ' + info.platform;
  });
</script>`;

/** The scripts of the page that load after its frame: the grid and the workbook beneath. */
const GRID_PARTS = /\/host\/(?!host\.)[^/]+\.js$/;

let open: OpenWorkbook;
let shared: OpenWorkbook | undefined;

/** The page of all tests that leave it as it was: with an empty workbook, and a pane that has just been opened. */
async function openEmpty(): Promise<OpenWorkbook> {
  if (shared) {
    await shared.page.evaluate(async () => {
      const desk = window.runutPage?.desk;
      if (desk) desk.replace(await desk.bench(), undefined, 'Buku1.xlsx');
    });
    await shared.pane.getByText('siap di Excel').waitFor();
  }
  return (shared ??= await openWorkbook({ paneHtml: TRIVIAL_PANE }));
}

afterEach(async () => {
  if (open !== shared) await open.close();
});
afterAll(closeBrowser);

const picture = async (name: string) => {
  await mkdir(OUT, { recursive: true });
  await open.page.screenshot({ path: resolve(OUT, `${name}.png`) });
};

const shownIn = (sheet: string, cell: string) =>
  open.page.evaluate(
    ([name, address]) => {
      const worksheet = window.runutPage?.desk.book.api.getActiveWorkbook()?.getSheetByName(name);
      return worksheet?.getRange(address).getDisplayValue();
    },
    [sheet, cell] as const,
  );

/** Types as a person would: click the cell, type, Enter. */
async function typeAt(x: number, y: number, text: string): Promise<void> {
  const canvas = await open.page.locator('.layout_kisi canvas').last().boundingBox();
  if (!canvas) throw new Error('The grid shows no cells.');
  await open.page.mouse.click(canvas.x + x, canvas.y + y);
  await open.page.keyboard.type(text);
  await open.page.keyboard.press('Enter');
}

const threeSheets = (): Book => ({
  ...emptyBook(),
  sheets: [
    { ...emptySheet('Rekap'), cells: [[{ value: 2 }, { value: 42, formula: '=A1*21' }]] },
    { ...emptySheet('Tersembunyi'), visibility: 'hidden' },
    { ...emptySheet('_runut_log'), visibility: 'veryHidden', cells: [[{ value: 'jejak' }]] },
    emptySheet('Catatan'),
  ],
});

const pick = async (name: string, buffer: Buffer) =>
  open.page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer });

const tabs = () => open.page.getByRole('tab').allTextContents();

describe('the page with the embedded workbook', () => {
  it('starts the real office.js in the pane, asks nothing of other machines, and says what it is', async () => {
    open = await openEmpty();
    await open.pane.getByText('siap di Excel OfficeOnline').waitFor();
    expect(await open.page.getByText('Buku kerja tertanam (bukan Excel)').isVisible()).toBe(true);
    await picture('halaman-kosong-1280');
    expect(open.foreign).toEqual([]);
    expect(open.errors).toEqual([]);
  });

  it('loads at most 1,800 KB of packed scripts for grid and frame, which the browser compiles while they arrive', async () => {
    open = await openEmpty();
    const asked = await open.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    const scripts = await Promise.all(
      asked.filter((path) => /^\/host\/.*\.js$/.test(path)).map((path) => readFile(join(siteFolder, path))),
    );
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThan(1_800 * 1024);
    for (const script of scripts) expect(script.toString()).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  });

  it('takes what a person types, calculates it, and undoes it', async () => {
    open = await openEmpty();
    await typeAt(80, 30, '12');
    await typeAt(80, 49, '=A1*3');
    await expect.poll(() => shownIn('Sheet1', 'A2')).toBe('36');
    await open.page.getByRole('button', { name: 'Urungkan' }).click();
    await expect.poll(() => shownIn('Sheet1', 'A2')).toBe('');
    await open.page.getByRole('button', { name: 'Ulangi' }).click();
    await expect.poll(() => shownIn('Sheet1', 'A2')).toBe('36');
    expect(open.errors).toEqual([]);
  });

  it('undoes what the pane wrote, as Microsoft 365 does, nothing from before what cannot be undone, and what a person does after', async () => {
    open = await openEmpty();
    const frame = await open.paneFrame();
    await frame.getByText('siap di Excel').waitFor();
    const undo = open.page.getByRole('button', { name: 'Urungkan' });
    await typeAt(80, 30, '12');
    await expect.poll(() => undo.isEnabled()).toBe(true);
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('1:1').insert('Down');
        sheet.getRange('A1').values = [['dari panel']];
        await context.sync();
      }),
    );
    await expect.poll(() => shownIn('Sheet1', 'A1')).toBe('dari panel');
    await open.page.keyboard.press('Control+z');
    await expect.poll(() => shownIn('Sheet1', 'A1')).toBe('');
    await expect.poll(() => undo.isEnabled()).toBe(false);
    expect(await shownIn('Sheet1', 'A2')).toBe('12');
    await typeAt(80, 49, '13');
    await expect.poll(() => shownIn('Sheet1', 'A2')).toBe('13');
    await undo.click();
    await expect.poll(() => shownIn('Sheet1', 'A2')).toBe('12');
    await expect.poll(() => undo.isEnabled()).toBe(false);
  });

  it('draws a chart over its cells and lets it follow them', async () => {
    open = await openEmpty();
    const frame = await open.paneFrame();
    await frame.getByText('siap di Excel').waitFor();
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B3').values = [
          ['Indikator', 'Capaian'],
          ['Rumah layak huni', 80],
          ['Nilai SAKIP', '=B2/2'],
        ];
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
        chart.name = 'Grafik';
        chart.top = 120;
        await context.sync();
      }),
    );
    const chart = open.page.locator('.layout_lapisanBentuk > div:not([hidden]) [data-nama="Grafik"]');
    await chart.getByText('Nilai SAKIP').waitFor();
    const heights = async (): Promise<number[]> => {
      const boxes = await chart
        .locator('rect[fill="#4472C4"]')
        .evaluateAll((all) => all.map((one) => Number(one.getAttribute('height'))));
      return boxes.map(Math.round);
    };
    await expect.poll(async () => (await heights()).length).toBe(2);
    const [high = 0, low = 0] = await heights();
    expect(high / low).toBeCloseTo(2, 1);
    await typeAt(160, 49, '20');
    await expect.poll(() => shownIn('Sheet1', 'B3')).toBe('10');
    await expect.poll(async () => chart.getByText('25', { exact: true }).count()).toBe(1);
    await picture('grafik');
    expect(open.errors).toEqual([]);
  });

  it('opens a file, shows no hidden sheet anywhere, and saves all of it again', async () => {
    open = await openEmpty();
    await pick('Tiga lembar.xlsx', Buffer.from(writeXlsx(threeSheets())));
    await expect.poll(tabs).toEqual(['Rekap', 'Catatan']);
    const page = await open.page.locator('body').textContent();
    expect(page).not.toContain('_runut_log');
    expect(page).not.toContain('Tersembunyi');
    expect(await open.page.title()).toContain('Tiga lembar.xlsx');

    await typeAt(80, 30, '4');
    await expect.poll(() => shownIn('Rekap', 'B1')).toBe('84');
    const saving = open.page.waitForEvent('download');
    await open.page.getByRole('button', { name: 'Simpan' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('Tiga lembar.xlsx');
    await mkdir(OUT, { recursive: true });
    const path = resolve(OUT, 'halaman-simpan.xlsx');
    await writeFile(path, await readFile(await download.path()));
    const read = readXlsx(new Uint8Array(await readFile(path)), 'halaman-simpan.xlsx');
    if (!read.ok) throw new Error(read.refusal.kind);
    expect(read.value.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Rekap', 'visible'],
      ['Tersembunyi', 'hidden'],
      ['_runut_log', 'veryHidden'],
      ['Catatan', 'visible'],
    ]);
    expect(read.value.sheets[0]?.cells[0]?.map((cell) => [cell?.value, cell?.formula])).toEqual([
      [4, undefined],
      [84, '=A1*21'],
    ]);
    expect(read.value.sheets[2]?.cells[0]?.[0]?.value).toBe('jejak');
    expect(open.errors).toEqual([]);
  });

  it('shows the conditional formats of a file opened in place of another', async () => {
    open = await openEmpty();
    const wanted = { color: '#14532D', fill: '#3CB371' };
    const sheet = {
      ...emptySheet('Rekap'),
      cells: [[{ value: 'Tinggi' }], [{ value: 'Rendah' }]],
      conditionals: [
        {
          areas: [{ row: 0, column: 0, rows: 2, columns: 1 }],
          rule: { kind: 'formula', formula: '=$A1="Tinggi"', look: wanted },
        },
      ],
    } as const;
    await pick('Rekap.xlsx', Buffer.from(writeXlsx({ ...emptyBook(), sheets: [sheet] })));
    await open.page.getByRole('tab', { name: 'Rekap' }).waitFor();
    const filled = () =>
      open.page.evaluate(() => {
        const canvas = [...document.querySelectorAll<HTMLCanvasElement>('.layout_kisi canvas')].at(-1);
        const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        let count = 0;
        for (let at = 0; at < pixels.length; at += 4) {
          if (pixels[at] === 0x3c && pixels[at + 1] === 0xb3 && pixels[at + 2] === 0x71) count += 1;
        }
        return count;
      });
    await expect.poll(filled).toBeGreaterThan(500);
    await typeAt(80, 30, 'Rendah');
    await expect.poll(filled).toBe(0);
  });

  it('opens a file that is dropped on the page', async () => {
    open = await openWorkbook({ paneHtml: TRIVIAL_PANE });
    const base64 = Buffer.from(writeXlsx(threeSheets())).toString('base64');
    const data = await open.page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], 'Dijatuhkan.xlsx'));
      return transfer;
    }, base64);
    await open.page.dispatchEvent('.layout_halaman', 'dragover', { dataTransfer: data });
    await open.page.getByText('Lepaskan berkas .xlsx').waitFor();
    await open.page.dispatchEvent('.layout_halaman', 'drop', { dataTransfer: data });
    await expect.poll(tabs).toEqual(['Rekap', 'Catatan']);
    expect(await open.page.title()).toContain('Dijatuhkan.xlsx');
  });

  it('keeps the open workbook when a file cannot be read, and says so in place', async () => {
    open = await openWorkbook({ paneHtml: TRIVIAL_PANE });
    await typeAt(80, 30, 'tetap');
    await pick('Rusak.xlsx', Buffer.from('ini bukan buku kerja'));
    const alert = open.page.getByRole('alert');
    await alert.getByText('Rusak.xlsx').waitFor();
    expect(await alert.textContent()).toContain('Buku kerja yang terbuka tidak berubah.');
    expect(await shownIn('Sheet1', 'A1')).toBe('tetap');
    await picture('halaman-berkas-rusak');
  });

  it('remembers the workbook over a reload until it is closed on purpose', async () => {
    open = await openWorkbook({ paneHtml: TRIVIAL_PANE });
    await pick('Tiga lembar.xlsx', Buffer.from(writeXlsx(threeSheets())));
    await expect.poll(tabs).toEqual(['Rekap', 'Catatan']);
    await open.page.waitForTimeout(2500);
    await open.page.reload();
    await expect.poll(tabs).toEqual(['Rekap', 'Catatan']);
    // Read on a thread, however large it is.
    expect(open.page.workers().map((worker) => worker.url())).toContainEqual(expect.stringContaining('runut-buka'));
    await open.page.getByRole('button', { name: 'Tutup', exact: true }).click();
    await expect.poll(tabs).toEqual(['Sheet1']);
    await open.page.waitForTimeout(2500);
    await open.page.reload();
    await open.page.waitForSelector('.foot_kaki');
    expect(await tabs()).toEqual(['Sheet1']);
  });

  it('reaches the pane from the ribbon, also while the pane is still starting', async () => {
    open = await openWorkbook({ paneHtml: TRIVIAL_PANE });
    await open.page.getByRole('button', { name: 'Lacak' }).click();
    await open.pane.getByText('lacak').waitFor();
    await open.page.getByRole('button', { name: 'Susun LKj' }).click();
    await open.pane.getByText('lacak susunLkj').waitFor();
    await open.page.getByRole('button', { name: 'Tutup panel' }).click();
    expect(await open.page.locator('.pane-area_panel').isVisible()).toBe(false);
    await open.page.getByRole('button', { name: 'Panel', exact: true }).click();
    expect(await open.page.locator('.pane-area_panel').isVisible()).toBe(true);
    expect(await open.pane.locator('#tombol').textContent()).toBe('lacak susunLkj ');
  });

  it('lets the pane be made wider and narrower, by mouse and by keyboard, never below 320 pixels', async () => {
    open = await openWorkbook({ paneHtml: TRIVIAL_PANE });
    const width = async () => (await open.page.locator('.pane-area_panel').boundingBox())?.width;
    expect(await width()).toBe(350);
    const divider = open.page.getByRole('separator');
    await divider.focus();
    await open.page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(360);
    const box = await divider.boundingBox();
    if (!box) throw new Error('no divider');
    await open.page.mouse.move(box.x + 4, box.y + 200);
    await open.page.mouse.down();
    await open.page.mouse.move(box.x - 96, box.y + 200, { steps: 4 });
    await open.page.mouse.up();
    expect(await width()).toBeGreaterThan(440);
    await divider.focus();
    await open.page.keyboard.press('End');
    expect(await width()).toBe(320);
  });

  it('draws the flowchart of the sample over its cells, and keeps it there when the sheet scrolls and zooms', async () => {
    open = await openWorkbook({ paneHtml: TRIVIAL_PANE });
    await open.page.getByRole('button', { name: 'Contoh', exact: true }).click();
    const items = open.page.getByRole('menuitem');
    await expect.poll(() => items.first().evaluate((item) => item === document.activeElement)).toBe(true);
    await open.page.keyboard.press('ArrowDown');
    await open.page.keyboard.press('Enter');
    await expect
      .poll(() => open.page.locator('.layout_lapisanBentuk svg').last().locator('g[data-nama]').count())
      .toBeGreaterThan(20);
    await open.page.mouse.move(500, 500);
    // It opens at its table, all of whose columns are in sight.
    await open.page.mouse.wheel(0, 60);
    await open.page.getByRole('button', { name: 'Perkecil' }).click();
    await open.page.waitForTimeout(600);
    await picture('halaman-bagan-1280');

    const symbols = await open.page.evaluate(() => {
      const sheet = window.runutPage?.desk.book.active;
      const layer = [...document.querySelectorAll('.layout_lapisanBentuk > div')].at(-1);
      return (sheet?.drawnShapes() ?? [])
        .filter(({ geometry }) => geometry?.startsWith('FlowChart'))
        .map(({ name, box }) => {
          const drawn = layer?.querySelector(`[data-nama="${CSS.escape(name)}"] path`)?.getBoundingClientRect();
          return {
            row: sheet?.sizes.rowAt(box.top + box.height / 2).index,
            column: sheet?.sizes.columnAt(box.left + box.width / 2).index,
            x: drawn ? drawn.x + drawn.width / 2 : 0,
            y: drawn ? drawn.y + drawn.height / 2 : 0,
          };
        });
    });
    expect(symbols).toHaveLength(9);
    for (const { row, column, x, y } of symbols) {
      await open.page.mouse.click(x, y);
      const clicked = await open.page.evaluate(() => {
        const range = window.runutPage?.desk.book.api.getActiveWorkbook()?.getActiveRange();
        return { row: range?.getRow(), column: range?.getColumn() };
      });
      expect(clicked).toEqual({ row, column });
    }
  });

  it('serves two panes on one workbook', async () => {
    open = await openWorkbook({ paneHtml: TRIVIAL_PANE, search: '?panel=2' });
    const first = await open.paneFrame(0);
    const second = await open.paneFrame(1);
    for (const frame of [first, second]) await frame.getByText('siap di Excel').waitFor();
    await first.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [['dari panel satu']];
        await context.sync();
      }),
    );
    const seen = await second.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2').load({ values: true });
        await context.sync();
        return String(range.values[0]?.[0]);
      }),
    );
    expect(seen).toBe('dari panel satu');
  });

  it('opens a workbook the pane makes in a tab of its own, and says so', async () => {
    open = await openWorkbook({ paneHtml: TRIVIAL_PANE });
    const frame = await open.paneFrame();
    await frame.getByText('siap di Excel').waitFor();
    const base64 = Buffer.from(
      writeXlsx({ ...threeSheets(), properties: { title: 'LKj 2025' }, sheets: [emptySheet('LKj')] }),
    ).toString('base64');
    // A person's click lets the page open a tab.
    await open.page.getByRole('button', { name: 'Periksa' }).click();
    const opening = open.context.waitForEvent('page');
    await frame.evaluate((bytes) => Excel.createWorkbook(bytes), base64);
    const opened = await opening;
    await opened.getByRole('tab', { name: 'LKj' }).waitFor();
    expect(await opened.title()).toContain('LKj 2025.xlsx');
    await open.page.getByText('LKj 2025.xlsx dibuka di tab baru.').waitFor();

    const refused = await frame.evaluate(() =>
      Excel.createWorkbook('AAAA').then(
        () => 'dibuka',
        () => 'ditolak',
      ),
    );
    expect(refused).toBe('ditolak');
    expect(await tabs()).toEqual(['Sheet1']);
  });

  it('lets a person type only into the unlocked cells of a protected sheet', async () => {
    open = await openEmpty();
    await typeAt(80, 30, 'tetap');
    const frame = await open.paneFrame();
    await frame.getByText('siap di Excel').waitFor();
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A2').format.protection.locked = false;
        sheet.protection.protect();
        await context.sync();
      }),
    );
    await typeAt(80, 30, 'diubah');
    await open.page.getByText('Sel ini dilindungi.').waitFor();
    expect(await shownIn('Sheet1', 'A1')).toBe('tetap');
    await typeAt(80, 49, 'boleh');
    await expect.poll(() => shownIn('Sheet1', 'A2')).toBe('boleh');
  });

  it('can be slow, deny a request, and hang', async () => {
    open = await openWorkbook({ paneHtml: TRIVIAL_PANE });
    const frame = await open.paneFrame();
    await frame.getByText('siap di Excel').waitFor();
    const write = () =>
      frame.evaluate(() => {
        const begun = performance.now();
        const work = Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x']];
          await context.sync();
        });
        const patience = new Promise<string>((resolve) => {
          setTimeout(() => {
            resolve('menggantung');
          }, 2500);
        });
        const outcome = work.then(
          () => (performance.now() - begun >= 300 ? 'lambat' : 'cepat'),
          (error: { code: string }) => error.code,
        );
        return Promise.race([outcome, patience]);
      });
    const tell = (faults: Partial<EmbeddedPage['desk']['host']['faults']>) =>
      open.page.evaluate((given) => Object.assign(window.runutPage?.desk.host.faults ?? {}, given), faults);
    await write();
    expect(await write()).toBe('cepat');
    await tell({ latency: 300 });
    expect(await write()).toBe('lambat');
    await tell({ latency: 0, deny: { next: 'write', code: 'AccessDenied' } });
    expect(await write()).toBe('AccessDenied');
    expect(await write()).toBe('cepat');
    await tell({ hang: true });
    expect(await write()).toBe('menggantung');
  });

  it('starts the pane while the grid still loads, and answers it once the workbook is there', async () => {
    open = await openWorkbook({ paneHtml: TRIVIAL_PANE });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await open.context.route(GRID_PARTS, async (route) => {
      await held;
      await route.continue();
    });
    await open.page.reload({ waitUntil: 'commit' });
    await open.pane.getByText('menunggu').waitFor();
    expect(await open.page.locator('.foot_kaki').count()).toBe(0);
    release();
    await open.pane.getByText('siap di Excel').waitFor();
    await gridReady(open.page);
    expect(open.errors).toEqual([]);
  });

  it('says so when the grid cannot start, and begins with an empty workbook in one step', async () => {
    open = await openWorkbook({ paneHtml: TRIVIAL_PANE });
    await open.context.route(GRID_PARTS, (route) => route.abort());
    await open.page.reload({ waitUntil: 'commit' });
    const alert = open.page.getByRole('alert');
    await alert.getByText('Buku kerja tidak dapat ditampilkan').waitFor();
    await open.context.unroute(GRID_PARTS);
    await alert.getByRole('button', { name: 'Mulai dari buku kosong' }).click();
    await gridReady(open.page);
    await open.pane.getByText('siap di Excel').waitFor();
    expect(await alert.count()).toBe(0);
  });

  it('fits a small, dark screen', async () => {
    open = await openWorkbook({ paneHtml: TRIVIAL_PANE, width: 700, height: 560, dark: true });
    await picture('halaman-kecil-gelap');
    const overflow = await open.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(overflow).toBe(false);
  });

  it('keeps the sheet as paper where the system forces its own colours: cells are drawn in theirs', async () => {
    open = await openWorkbook({ paneHtml: TRIVIAL_PANE, forcedColors: true });
    await picture('halaman-warna-paksa');
    const shown = await open.page.locator('.layout_kisi').evaluate((element) => {
      const nameBox = element.querySelector('input');
      const paper = element.parentElement;
      return {
        paper: paper && getComputedStyle(paper).backgroundColor,
        nameBox: nameBox && getComputedStyle(nameBox).backgroundColor,
      };
    });
    expect(shown).toEqual({ paper: 'rgb(255, 255, 255)', nameBox: 'rgba(0, 0, 0, 0)' });
  });
});

describe("a stranger's workbook", () => {
  it('is opened with a word on what will not be kept, and saved with the rest', async () => {
    const name = 'isi-buku-kerja-orang-lain.xlsx';
    const bytes = await readFile(resolve(root, `tests/fixtures/orang-lain/${name}`));
    const lost = notKept(bytes, name);
    const before = readXlsx(bytes, name);
    if ('kind' in lost || !before.ok) throw new Error('not readable');
    open = await openWorkbook({ width: 1280, height: 800, paneHtml: TRIVIAL_PANE });
    await gridReady(open.page);
    await pick(name, bytes);
    await open.page.getByRole('tab', { name: before.value.sheets[0]?.name ?? '' }).waitFor();
    const told = open.page.getByText(HOST_MESSAGES.tidakIkut(name).id);
    if (lost.length > 0) {
      await told.waitFor();
      const said = (await open.page.locator('body').innerText()).replace(/\s+/g, ' ');
      expect(said).toContain(lostText(lost).id.replace(/\s+/g, ' '));
    }
    await picture('buku-orang-lain');
    const after = readXlsx(await savedWorkbook(open.page), name);
    if (!after.ok) throw new Error('not readable');
    const kept = ({ sheets }: Book) =>
      sheets.map((sheet) => ({
        name: sheet.name,
        // Differential looks are counted anew in every file.
        kept: sheet.kept?.map(({ xml }) => xml.replace(/dxfId="\d+"/g, '')),
        merges: sheet.merges,
        validations: sheet.validations.map(({ areas, rule }) => ({ areas, rule })),
        formulas: sheet.cells.map((row) => row.map((cell) => cell?.formula)),
      }));
    expect(kept(after.value)).toEqual(kept(before.value));
    expect([lost.length > 0, kept(before.value).some((sheet) => (sheet.kept ?? []).length > 0)]).toEqual([true, true]);
  });
});
