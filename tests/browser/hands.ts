import { readFile } from 'node:fs/promises';
import type { Download, FrameLocator, Page } from 'playwright-core';

/** What a person does in the pane, in the words that stand on it. */
export interface Hands {
  press(name: string | RegExp): Promise<void>;
  tab(name: RegExp): Promise<void>;
  /** Waits until the pane says so; fails with all that it says instead. */
  said(text: string | RegExp): Promise<void>;
  /** Says who acts from now on. */
  become(jabatan: string): Promise<void>;
  /** Starts the step that waits, ticks what it needs, says what came out, and finishes or approves it. */
  doStep(jabatan: string): Promise<void>;
}

export function handsOn(pane: FrameLocator): Hands {
  const press = (name: string | RegExp): Promise<void> =>
    pane
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();

  async function said(text: string | RegExp): Promise<void> {
    try {
      await pane.getByText(text).first().waitFor();
    } catch {
      throw new Error(`The pane never said ${String(text)}, but:\n${await pane.locator('body').innerText()}`);
    }
  }

  async function become(jabatan: string): Promise<void> {
    await pane.locator('header button').last().click();
    await pane.getByLabel('Nama', { exact: false }).first().fill('Pegawai Uji');
    await pane.getByLabel('Jabatan', { exact: false }).first().fill(jabatan);
    await press('Simpan');
    await pane.locator('[role=tab]').first().waitFor();
  }

  async function doStep(jabatan: string): Promise<void> {
    await become(jabatan);
    await press(/^(Mulai|Kerjakan lagi)$/);
    const field = pane.getByLabel('Output', { exact: true });
    await field.waitFor();
    for (const box of await pane.getByRole('checkbox').all()) await box.check();
    await field.fill('Nota Dinas 01/2026');
    await press(/^(Selesai|Setujui)$/);
    await said(/Kegiatan .* (selesai|disetujui)\.|Berkas .* selesai|LKj 2025 selesai/);
  }

  return { press, said, become, doStep, tab: (name) => pane.getByRole('tab', { name }).click() };
}

export const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

/** The workbook as the page's own "Simpan" gives it. */
export async function savedWorkbook(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan', exact: true }).first().click();
  return bytesOf(await download);
}
