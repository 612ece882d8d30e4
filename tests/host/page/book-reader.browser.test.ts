import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { emptyBook, emptySheet, type Book } from '../../../src/files/xlsx/book';
import { gridHands, QUIET_PANE } from '../../browser/grid-hands';
import { closeBrowser, openWorkbook, type OpenWorkbook } from '../../browser/open-workbook';

let open: OpenWorkbook;

afterEach(async () => {
  await open.close();
});
afterAll(closeBrowser);

const ROWS = 9_000;
const COLUMNS = 14;
const HEAD = { font: { bold: true }, fill: '#FFE699' } as const;

/** A file of some megabytes: texts that do not repeat, figures, a formula in each row, and a head. */
const large = (): Book => ({
  ...emptyBook(),
  sheets: [
    {
      ...emptySheet('Rekap'),
      cells: Array.from({ length: ROWS }, (_row, row) =>
        Array.from({ length: COLUMNS }, (_column, column) => {
          const number = ((row * COLUMNS + column) * 2_654_435_761) % 4_294_967_296;
          if (row === 0) return { value: `Kolom ${String(column + 1)}`, style: HEAD };
          if (column === 0) return { value: row };
          if (column === 1) return { value: row * 2, formula: `=A${String(row + 1)}*2` };
          return { value: `${number.toString(36)} ${(number * 7919).toString(36)}` };
        }),
      ),
    },
  ],
});

/** Notes what the line over the grid says while a file is opened, and how far each bar was. */
const listen = () =>
  open.page.evaluate(() => {
    const said = { texts: [] as string[], parts: {} as Record<string, number[]> };
    Object.assign(window, { terdengar: said });
    window.runutPage?.desk.subscribe(() => {
      const { busy } = window.runutPage?.desk.state ?? {};
      if (busy && said.texts.at(-1) !== busy.text.id) said.texts.push(busy.text.id);
      if (busy?.part !== undefined) (said.parts[busy.text.id] ??= []).push(busy.part);
    });
  });
const heard = () =>
  open.page.evaluate(() => (window as unknown as { terdengar: { texts: string[]; parts: Record<string, number[]> } }).terdengar);

describe('a large file', () => {
  it('is read on a thread, says what is being done and how far it is, and is all there', async () => {
    open = await openWorkbook({ paneHtml: QUIET_PANE });
    const grid = gridHands(open.page);
    await listen();
    await grid.pick('Rekap besar.xlsx', large());
    await open.page.getByRole('tab', { name: 'Rekap' }).waitFor();
    const { texts, parts } = await heard();
    expect(texts).toEqual(['Membaca Rekap besar.xlsx…', 'Memuat isi Rekap besar.xlsx…', 'Menampilkan Rekap besar.xlsx…']);
    const [, loading = '', showing = ''] = texts;
    expect(parts[loading]?.length).toBeGreaterThan(20);
    // Made ready for the grid in pieces too: in one it would tell nothing.
    expect(parts[showing]?.length).toBeGreaterThan(0);
    for (const told of Object.values(parts)) expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(parts[loading]?.at(-1)).toBe(1);
    expect(open.page.workers().map((worker) => worker.url())).toContainEqual(expect.stringContaining('runut-buka'));
    expect(await grid.held('B2')).toEqual([2, 'General', '=A2*2']);
    const last = await open.page.evaluate(
      ([row, column]) => {
        const sheet = window.runutPage?.desk.book.active;
        return [sheet?.content(row, 0), sheet?.content(row, 1), sheet?.content(row, column) !== '', sheet?.style(0, 3)?.bl];
      },
      [ROWS - 1, COLUMNS - 1] as const,
    );
    expect(last).toEqual([ROWS - 1, (ROWS - 1) * 2, true, 1]);
    expect(open.errors).toEqual([]);
  });

  it('can be stopped while it is read, which leaves the open workbook as it was, and be opened again', async () => {
    open = await openWorkbook({ paneHtml: QUIET_PANE });
    const { page } = open;
    const grid = gridHands(page);
    await grid.type('A1', 'tetap');
    await expect.poll(() => grid.shown('A1')).toBe('tetap');
    await grid.pick('Rekap besar.xlsx', large());
    await page.getByRole('button', { name: 'Hentikan' }).click();
    await page.getByText('Rekap besar.xlsx berhenti dibuka. Buku kerja yang terbuka tidak berubah.').waitFor();
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Sheet1']);
    expect(await grid.shown('A1')).toBe('tetap');
    await grid.pick('Kecil.xlsx', { ...emptyBook(), sheets: [emptySheet('Kecil')] });
    await page.getByRole('button', { name: 'Lepaskan' }).click();
    await page.getByRole('tab', { name: 'Kecil' }).waitFor();
    expect(open.errors).toEqual([]);
  });
});
