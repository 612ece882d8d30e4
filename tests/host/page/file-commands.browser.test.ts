import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { emptyBook, emptySheet, type Book } from '../../../src/files/xlsx/book';
import { readXlsx } from '../../../src/files/xlsx/read';
import { writeXlsx } from '../../../src/files/xlsx/write';
import { gridHands, QUIET_PANE, type GridHands } from '../../browser/grid-hands';
import { bytesOf } from '../../browser/hands';
import { closeBrowser, gridReady, openWorkbook, type OpenWorkbook } from '../../browser/open-workbook';

let open: OpenWorkbook;
let grid: GridHands;

const begin = async (options: Parameters<typeof openWorkbook>[0] = {}): Promise<void> => {
  open = await openWorkbook({ paneHtml: QUIET_PANE, ...options });
  grid = gridHands(open.page);
};

afterEach(async () => {
  await open.close();
});
afterAll(closeBrowser);

const until = <Value>(read: () => Promise<Value>) => expect.poll(read);

const bookOf = (sheet: string, value = sheet): Book => ({
  ...emptyBook(),
  sheets: [{ ...emptySheet(sheet), cells: [[{ value }]] }],
});

const button = (name: string) => open.page.getByRole('button', { name, exact: true });
const dialog = () => open.page.getByRole('dialog');
const tabs = () => open.page.getByRole('tab').allTextContents();
const sampleChosen = async (): Promise<void> => {
  await button('Contoh').click();
  await open.page.getByRole('menuitem', { name: 'Buku kerja kosong' }).click();
};
const dropped = async (name: string, book: Book): Promise<void> => {
  const base64 = Buffer.from(writeXlsx(book)).toString('base64');
  const dataTransfer = await open.page.evaluateHandle(
    ([text, file]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], file));
      return transfer;
    },
    [base64, name] as const,
  );
  await open.page.dispatchEvent('.layout_halaman', 'drop', { dataTransfer });
};

/** Whether the workbook that this tab remembers says more than its file; undefined as long as it remembers none. */
const kept = () =>
  open.page.evaluate(
    () =>
      new Promise((told) => {
        const request = indexedDB.open('runut-buku-tanam');
        request.addEventListener('success', () => {
          const found = request.result.transaction('buku').objectStore('buku').get('terakhir') as IDBRequest<
            { changed?: boolean } | undefined
          >;
          found.addEventListener('success', () => told(found.result?.changed));
        });
      }),
  );

describe('changes that are in no file', () => {
  it('are not let go by Tutup, Contoh, Buka or a dropped file before the person says so, what is being typed included', async () => {
    await begin();
    await grid.pick('Bidang A.xlsx', bookOf('A'));
    await until(tabs).toEqual(['A']);
    // Nothing was changed: nothing is asked.
    await sampleChosen();
    await until(tabs).not.toContain('A');
    await grid.pick('Bidang A.xlsx', bookOf('A'));
    await until(tabs).toEqual(['A']);

    // Typed, and no Enter.
    await grid.click('B2');
    await open.page.keyboard.type('belum disimpan');
    await button('Tutup').click();
    await dialog().getByText('Simpan perubahan pada Bidang A.xlsx?').waitFor();
    await open.page.keyboard.press('Escape');
    await until(() => dialog().count()).toBe(0);
    expect(await grid.shown('B2')).toBe('belum disimpan');

    for (const lose of [sampleChosen, () => grid.pick('B.xlsx', bookOf('B')), () => dropped('B.xlsx', bookOf('B'))]) {
      await lose();
      await dialog().waitFor();
      await button('Batal').click();
      await until(() => dialog().count()).toBe(0);
      expect(await tabs()).toEqual(['A']);
    }

    // A file that cannot be read asks nothing.
    await grid.pick('Rusak.xlsx', new Uint8Array([1, 2, 3]));
    await open.page.getByRole('alert').waitFor();
    expect(await dialog().count()).toBe(0);

    const saving = open.page.waitForEvent('download');
    await grid.pick('B.xlsx', bookOf('B'));
    await button('Simpan dahulu').click();
    const saved = readXlsx(new Uint8Array(await bytesOf(await saving)), 'Bidang A.xlsx');
    expect(saved.ok && saved.value.sheets[0]?.cells[1]?.[1]?.value).toBe('belum disimpan');
    await until(tabs).toEqual(['B']);

    await grid.type('B2', 'dilepas');
    await button('Tutup').click();
    await button('Lepaskan').click();
    await until(tabs).toEqual(['Sheet1']);
    expect(open.errors).toEqual([]);
  });

  it('hold the tab back, also after a reload, until they are a file', async () => {
    await begin();
    await grid.pick('Bidang A.xlsx', bookOf('A'));
    await until(tabs).toEqual(['A']);
    await until(kept).toBe(false);
    const asked: string[] = [];
    open.page.on('dialog', (one) => {
      asked.push(one.type());
      void one.accept();
    });
    await open.page.reload();
    await gridReady(open.page);
    expect(asked).toEqual([]);
    await grid.type('B2', 'belum disimpan');
    await until(kept).toBe(true);
    await open.page.reload();
    await gridReady(open.page);
    expect(asked).toEqual(['beforeunload']);
    await until(() => grid.shown('B2')).toBe('belum disimpan');
    await button('Tutup').click();
    await button('Batal').click();
    const saving = open.page.waitForEvent('download');
    await button('Simpan').click();
    await saving;
    await open.page.getByText('Bidang A.xlsx diunduh.').waitFor();
    await open.page.reload();
    await gridReady(open.page);
    expect(asked).toEqual(['beforeunload']);
  });
});

describe('the last workbooks', () => {
  it('are five, the newest first, each opened in one click as it was saved, and can be cleared', async () => {
    await begin();
    for (const name of ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam']) {
      await grid.pick(`${name}.xlsx`, bookOf(name));
      await until(tabs).toEqual([name]);
    }
    await grid.type('B1', 'tambahan');
    await button('Simpan').click();
    await open.page.getByText('Enam.xlsx diunduh.').waitFor();
    await button('Terakhir').click();
    const items = open.page.getByRole('menuitem');
    const names = async () => (await items.locator('strong').allTextContents()).map((one) => one.replace('.xlsx', ''));
    await until(names).toEqual(['Enam', 'Lima', 'Empat', 'Tiga', 'Dua']);
    expect(await items.first().textContent()).toMatch(/Hari ini, \d+ \S+ pukul \d\d\.\d\d$/);
    await open.page.getByText('Isi yang lebih dari 20 MB').waitFor();
    await items.nth(3).click();
    await until(tabs).toEqual(['Tiga']);
    await grid.type('B1', 'belum disimpan');
    await button('Terakhir').click();
    await items.filter({ hasText: 'Enam' }).click();
    await button('Lepaskan').click();
    await until(tabs).toEqual(['Enam']);
    expect(await grid.shown('B1')).toBe('tambahan');

    // A content there was no room for is named, and its file asked for.
    await open.page.evaluate(
      () =>
        new Promise((done) => {
          const request = indexedDB.open('runut-buku-tanam');
          request.addEventListener('success', () => {
            const change = request.result.transaction(['terakhir', 'isi-terakhir'], 'readwrite');
            change.objectStore('isi-terakhir').delete('Lima.xlsx');
            change
              .objectStore('terakhir')
              .put({ name: 'Lima.xlsx', at: new Date().toISOString(), hasContent: false }, 'Lima.xlsx');
            change.addEventListener('complete', () => done(request.result.close()));
          });
        }),
    );
    await open.page.reload();
    await gridReady(open.page);
    await button('Terakhir').click();
    await items.filter({ hasText: 'isi tidak disimpan, pilih lagi berkasnya' }).click();
    await open.page.getByText('Isi Lima.xlsx tidak disimpan di peramban ini.').waitFor();
    await button('Terakhir').click();
    await items.filter({ hasText: 'Kosongkan daftar' }).click();
    await button('Terakhir').click();
    await open.page.getByText('Belum ada. Berkas yang Anda buka').waitFor();
    expect(await items.count()).toBe(0);
    expect(open.errors).toEqual([]);
  });
});

describe('a large remembered workbook', () => {
  it('need not be waited for: its opening is stopped, and it is opened again as it was, changes included', async () => {
    const many = { ...emptySheet('Besar'), cells: Array.from({ length: 30_000 }, () => [{ value: Math.random() }]) };
    await begin();
    await grid.pick('Besar.xlsx', { ...emptyBook(), sheets: [many] });
    await until(tabs).toEqual(['Besar']);
    await grid.type('B1', 'belum disimpan');
    await until(kept).toBe(true);

    // The page begins again, and the thread that reads comes late.
    let late: (() => void) | undefined;
    const held = new Promise<void>((come) => (late = come));
    open.page.on('dialog', (one) => void one.accept());
    await open.context.route(/runut-buka/, async (route) => {
      await held;
      await route.continue();
    });
    await open.page.reload({ waitUntil: 'commit' });
    await open.page.getByText('Membaca Besar.xlsx…').waitFor();
    await button('Hentikan').click();
    await gridReady(open.page);
    late?.();
    await open.page.getByText('Besar.xlsx berhenti dibuka.').waitFor();
    await open.page.getByText('Isinya tidak hilang').waitFor();
    expect(await tabs()).toEqual(['Sheet1']);
    await button('Buka lagi').click();
    await until(tabs).toEqual(['Besar']);
    expect(await grid.shown('B1')).toBe('belum disimpan');
    await button('Tutup').click();
    await dialog().getByText('Simpan perubahan pada Besar.xlsx?').waitFor();
    expect(open.errors).toEqual([]);
  });
});

/** As a disk that gave back half a file, or an older page that wrote what this one cannot read. */
const spoilKept = () =>
  open.page.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.open('runut-buku-tanam');
        request.addEventListener('success', () => {
          const store = request.result.transaction('buku', 'readwrite').objectStore('buku');
          const found = store.get('terakhir') as IDBRequest<{ bytes: Uint8Array }>;
          found.addEventListener('success', () =>
            store.put({ ...found.result, bytes: found.result.bytes.slice(0, 400) }, 'terakhir'),
          );
          store.transaction.addEventListener('complete', () => done(request.result.close()));
        });
      }),
  );

describe('a remembered workbook that can no longer be read', () => {
  it('is told of at every start and kept as it is, whatever is done meanwhile, until it is discarded', async () => {
    await begin();
    await grid.pick('Rencana.xlsx', bookOf('Rencana'));
    await until(kept).toBe(false);
    await spoilKept();
    await open.page.reload();
    await gridReady(open.page);
    const told = open.page.getByRole('alert').filter({ hasText: 'Rencana.xlsx, buku kerja yang terakhir terbuka di sini' });
    await told.getByText('Isinya masih ada di peramban ini').waitFor();
    expect(await tabs()).toEqual(['Sheet1']);

    // Another workbook takes its place, and still it is there.
    await grid.type('A1', 'buku lain');
    await until(kept).toBe(true);
    open.page.on('dialog', (one) => void one.accept());
    await open.page.reload();
    await gridReady(open.page);
    expect(await grid.shown('A1')).toBe('buku lain');
    const saving = open.page.waitForEvent('download');
    await told.getByRole('button', { name: 'Unduh' }).click();
    expect((await bytesOf(await saving)).length).toBe(400);
    await told.getByRole('button', { name: 'Buang' }).click();
    await open.page.getByText('Rencana.xlsx dibuang dari peramban ini.').waitFor();
    await open.page.reload();
    await gridReady(open.page);
    await until(() => grid.shown('A1')).toBe('buku lain');
    expect(await told.count()).toBe(0);
    expect(open.errors).toEqual([]);
  });
});

describe('a browser that keeps nothing', () => {
  it('is told of, and the page works on', async () => {
    await begin();
    await open.context.addInitScript(() => {
      if (window !== window.top) return;
      const refuse = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      IDBFactory.prototype.open = refuse;
      Object.defineProperty(window, 'localStorage', { get: refuse });
    });
    await open.page.reload();
    await gridReady(open.page);
    await open.page.getByText('Peramban ini tidak mengizinkan penyimpanan').waitFor();
    await grid.type('A1', 'tetap jalan');
    await until(() => grid.shown('A1')).toBe('tetap jalan');
    const divider = open.page.getByRole('separator');
    await divider.focus();
    await open.page.keyboard.press('ArrowLeft');
    const saving = open.page.waitForEvent('download');
    await button('Simpan').click();
    await saving;
    expect(open.errors).toEqual([]);
  });
});
