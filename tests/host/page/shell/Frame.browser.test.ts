import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { gridHands, QUIET_PANE } from '../../../browser/grid-hands';
import { closeBrowser, openWorkbook, type OpenWorkbook } from '../../../browser/open-workbook';
import { seriousFindings } from '../../../browser/serious-findings';

let open: OpenWorkbook;

afterEach(async () => {
  await open.close();
});
afterAll(closeBrowser);

const until = <Value>(read: () => Promise<Value>) => expect.poll(read);
const button = (name: string) => open.page.getByRole('button', { name, exact: true });

/** Controls of title bar, ribbon and foot that are cut off by the window or lie over one another. */
const outOfPlace = (): Promise<string[]> =>
  open.page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('[data-bagian="judul"], [data-bagian="pita"], [data-bagian="tab"]'),
    ].flatMap((part) => [...part.querySelectorAll<HTMLElement>('button:not([popover] button):not([role="tab"])')]);
    const shown = all.filter((one) => one.getClientRects().length > 0).map((one) => [one, one.getBoundingClientRect()] as const);
    const named = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.textContent;
    return [
      ...all.filter((one) => one.getClientRects().length === 0).map((one) => `hidden: ${named(one)}`),
      ...shown
        .filter(([, box]) => box.left < 0 || box.right > innerWidth + 0.5 || box.top < 0 || box.bottom > innerHeight + 0.5)
        .map(([one]) => `cut off: ${named(one)}`),
      ...shown.flatMap(([one, a], index) =>
        shown
          .slice(index + 1)
          .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
          .map(([other]) => `over each other: ${named(one)}, ${named(other)}`),
      ),
    ];
  });

// Univer's own grid is its makers' affair, the pane's document the pane tests'.
const faults = () => seriousFindings(open.page, { exclude: ['.layout_kisi', 'iframe'] });

describe('the frame around the grid', () => {
  it.each([
    ['at 200 % on 1366×768', { width: 683, height: 384 }],
    ['320 pixels wide', { width: 320, height: 640 }],
    ['in a wide window', { width: 1366, height: 768 }],
  ])('has every command in reach, and the sheet in view in sight, %s', async (_where, size) => {
    open = await openWorkbook({ paneHtml: QUIET_PANE, ...size });
    expect(await outOfPlace()).toEqual([]);
    const canvas = await open.page.locator('.layout_kisi canvas').last().boundingBox();
    expect([(canvas?.height ?? 0) > 60, (canvas?.width ?? 0) > 150]).toEqual([true, true]);
    for (let count = 0; count < 6; count += 1) await button('Lembar baru').click();
    const inView = () =>
      open.page.evaluate(() => {
        const tab = document.querySelector('[role="tab"][aria-selected="true"]')?.getBoundingClientRect();
        const row = document.querySelector('[role="tablist"]')?.getBoundingClientRect();
        return tab && row ? tab.left >= row.left - 1 && tab.right <= row.right + 1 : undefined;
      });
    await until(inView).toBe(true);
    await open.page.setViewportSize({ width: size.width - 40, height: size.height });
    await until(inView).toBe(true);
    await open.page.setViewportSize(size);
    if (size.width < 560) {
      // The pane lies over the sheet, and is closed again.
      expect(await open.page.locator('.pane-area_panel').isVisible()).toBe(false);
      await button('Panel').click();
      const pane = await open.page.locator('.pane-area_panel').boundingBox();
      expect(pane?.width).toBe(size.width);
      await button('Tutup panel').click();
    }
    await button('Periksa').click();
    expect(open.errors).toEqual([]);
  });

  it('has nothing serious against it in axe: light, dark, in forced colours, with its menus and its question open', async () => {
    for (const colours of [
      {},
      { dark: true, width: 683, height: 384 },
      { forcedColors: true },
      { dark: true, search: '?bahasa=en' },
    ]) {
      open = await openWorkbook({ paneHtml: QUIET_PANE, ...colours });
      const english = 'search' in colours;
      await gridHands(open.page).type('B2', 'x');
      await button(english ? 'Recent' : 'Terakhir').click();
      expect(await faults()).toEqual([]);
      await open.page.keyboard.press('Escape');
      await button(english ? 'Close' : 'Tutup').click();
      await open.page.getByRole('dialog').waitFor();
      expect(await faults()).toEqual([]);
      if (colours !== undefined && !english) await open.close();
    }
  });

  it('is English where English was chosen in the pane, the menus of the grid too, and says how to get there at once', async () => {
    open = await openWorkbook({ paneHtml: QUIET_PANE });
    // Chosen in the pane, in a document of its own.
    await (await open.paneFrame()).evaluate(() => localStorage.setItem('runut.bahasa', 'en'));
    await open.page.getByText('Panel kini berbahasa Inggris.').waitFor();
    await button('Muat ulang').click();
    await open.page.getByText('Embedded workbook, not Excel').waitFor();
    await open.page.waitForSelector('.layout_kisi [data-u-comp="editor"]', { state: 'attached' });
    const grid = gridHands(open.page);
    await grid.type('B2', '1,350.5');
    await until(() => grid.shown('B2')).toBe('1,350.50');
    const canvas = await open.page.locator('.layout_kisi canvas').last().boundingBox();
    await open.page.mouse.click((canvas?.x ?? 0) + 130, (canvas?.y ?? 0) + 50, { button: 'right' });
    await open.page
      .getByText('Clear contents', { exact: false })
      .or(open.page.getByText('Clear', { exact: true }))
      .first()
      .waitFor();
    await open.page.keyboard.press('Escape');
    await button('Close').click();
    await open.page.getByText('Save the changes to Book1.xlsx?').waitFor();
    const words = (await open.page.locator('.layout_halaman').innerText()).replace(/\s+/g, ' ');
    expect(words).not.toMatch(/Simpan|Tutup|Lembar|Buku|Contoh|Lepaskan/);
    expect(open.errors).toEqual([]);
  });
});
