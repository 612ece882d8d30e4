import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, openWorkbook, type OpenWorkbook } from '../../browser/open-workbook';

let open: OpenWorkbook;

afterEach(async () => {
  await open.close();
});
afterAll(closeBrowser);

const until = <Value>(read: () => Promise<Value>) => expect.poll(read);

/** Where the keyboard is: the part of the page, and what has the focus there, in the pane's document too. */
const focused = (): Promise<readonly [part: string, name: string]> =>
  open.page.evaluate(() => {
    const active = document.activeElement;
    const inPane = active instanceof HTMLIFrameElement;
    const element = inPane ? active.contentDocument?.activeElement : active;
    const label = element && 'labels' in element && (element as HTMLInputElement).labels?.[0];
    const name = (element?.getAttribute('aria-label') ?? (label || element)?.textContent ?? '').trim();
    const part = active?.closest<HTMLElement>('[data-bagian]')?.dataset['bagian'];
    if (part !== undefined) return [inPane ? 'isi panel' : part, name];
    return [active instanceof HTMLInputElement ? 'rumus' : active?.closest('.layout_halaman') ? 'kisi' : 'tempat lain', name];
  });
const part = async (): Promise<string> => (await focused())[0];

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await open.page.keyboard.press(key);
};

/** Tab until something of that name has the focus, as long as it takes once round. */
const tabTo = async (name: RegExp, key = 'Tab'): Promise<void> => {
  const seen: string[] = [];
  for (let count = 0; count < 60; count += 1) {
    const [, now] = await focused();
    if (name.test(now)) return;
    seen.push(now);
    await press(key);
    await open.page.waitForTimeout(60);
  }
  throw new Error(`The keyboard never came to ${String(name)}, but to ${seen.join(' | ')}`);
};

const goTo = async (wanted: string, key = 'F6'): Promise<void> => {
  for (let count = 0; count < 8; count += 1) {
    await press(key);
    await open.page.waitForTimeout(150);
    if ((await part()) === wanted) return;
  }
  throw new Error(`${key} never came to ${wanted}.`);
};

describe('by keyboard alone', () => {
  it('F6 goes round the page and back, Tab leaves the pane at either end, and Esc comes back to the cells', async () => {
    open = await openWorkbook();
    await open.pane.getByRole('tab').first().waitFor();
    // In the cells Tab is Excel's own, and leaves them nowhere.
    await until(part).toBe('kisi');
    await press('Tab', 'Tab', 'Shift+Tab');
    expect(await part()).toBe('kisi');
    const round: string[] = [];
    for (const key of [
      'F6',
      'F6',
      'F6',
      'F6',
      'F6',
      'F6',
      'Shift+F6',
      'Shift+F6',
      'Shift+F6',
      'Shift+F6',
      'Shift+F6',
      'Shift+F6',
    ]) {
      await press(key);
      await open.page.waitForTimeout(150);
      round.push(await part());
    }
    expect(round.slice(0, 6)).toEqual(['tab', 'isi panel', 'judul', 'pita', 'rumus', 'kisi']);
    expect(round.slice(6)).toEqual(['rumus', 'pita', 'judul', 'isi panel', 'tab', 'kisi']);

    // Out of the pane at its end, into the title bar; back at its beginning, to its own title.
    await goTo('isi panel');
    for (let count = 0; (await part()) === 'isi panel' && count < 60; count += 1) {
      await press('Tab');
      await open.page.waitForTimeout(60);
    }
    expect(await part()).toBe('judul');
    await goTo('isi panel', 'Shift+F6');
    for (let count = 0; (await part()) === 'isi panel' && count < 60; count += 1) {
      await press('Shift+Tab');
      await open.page.waitForTimeout(60);
    }
    expect(await focused()).toEqual(['panel', 'Tutup panel']);

    for (const from of ['judul', 'pita', 'rumus', 'tab', 'isi panel']) {
      await goTo(from);
      await press('Escape');
      await until(part).toBe('kisi');
    }
    // Esc closes what is open first, and a name that is typed is given up in place.
    await goTo('judul');
    await tabTo(/^Contoh$/);
    await press('Enter', 'ArrowDown', 'Escape');
    expect(await focused()).toEqual(['judul', 'Contoh']);
    await goTo('tab');
    await press('F2');
    await open.page.keyboard.type('salah');
    await press('Escape');
    expect(await open.page.getByRole('tab').allTextContents()).toEqual(['Sheet1']);
    expect(open.errors).toEqual([]);
  });

  it('a sample is opened, its flowchart drawn, a Berkas begun, and its first kegiatan done', async () => {
    open = await openWorkbook({ width: 1440, height: 900 });
    await open.pane.getByRole('tab').first().waitFor();
    await goTo('judul');
    await tabTo(/^Contoh$/);
    await press('Enter');
    await until(async () => (await focused())[1]).toMatch(/^SOP Kalimantan Barat/);
    await press('Enter');
    await open.page.getByRole('tab', { name: 'SOP' }).waitFor();
    // Untouched, it is let go unasked.
    const changed = (): Promise<boolean | undefined> => open.page.evaluate(() => window.runutPage?.desk.state.changed);
    await open.pane.getByRole('button', { name: /^Usulan pelaksana/ }).waitFor();
    await open.page.waitForTimeout(1000);
    expect(await changed()).toBe(false);
    await goTo('isi panel');
    await tabTo(/^Usulan pelaksana/);
    await press('Enter');
    await open.pane.getByRole('button', { name: /^Terima semua/ }).waitFor();
    await goTo('isi panel');
    await tabTo(/^Terima semua/);
    await press('Enter');
    await open.pane.getByText(/bagan alir tergambar/).waitFor();
    expect(await changed()).toBe(true);

    // From a heading on, which office.js does not know, and from what is gone once it was pressed, the keyboard goes on in the pane.
    const goesTo = (name: string | RegExp) => until(focused).toEqual(['isi panel', expect.stringMatching(name)]);
    const pressIn = async (name: RegExp, key?: string) => {
      await open.pane.getByRole('button', { name }).first().waitFor();
      await tabTo(name, key);
      await press('Enter');
    };
    await goTo('isi panel');
    await pressIn(/^Saya siapa/, 'Shift+Tab');
    await goesTo(/^Saya$/);
    await press('Tab');
    await open.page.keyboard.type('Orang Uji');
    await press('Tab');
    await open.page.keyboard.type('Kepala Dinas');
    await press('Enter');
    await goesTo(/^SOP/);
    await press('ArrowRight');
    await pressIn(/^Mulai Berkas/);
    await goesTo('Berkas baru');
    await pressIn(/^Nomori ulang/);
    await goesTo('Periode');
    await pressIn(/^Mulai Berkas$/);
    await goesTo(/^Lacak/);
    await pressIn(/^Mulai$/);
    await goesTo('Output');
    await open.page.keyboard.type('Nota 1');
    // Esc closes what is open in the pane, and leaves the keyboard where it was opened.
    await pressIn(/^Tindakan untuk Berkas/);
    await goesTo('Tambah catatan');
    await press('Enter');
    await goesTo('Tutup');
    await press('Escape');
    await goesTo('Tindakan untuk Berkas');
    await pressIn(/^Selesai$/);
    await open.pane.getByText(/Kegiatan 1 selesai\. Berikutnya: kegiatan 2/).waitFor();
    await goesTo('Saya bertindak');
    expect(open.errors).toEqual([]);
  });
});
