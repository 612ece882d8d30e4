import type { Page } from 'playwright-core';
import type { Book } from '../../src/files/xlsx/book';
import { writeXlsx } from '../../src/files/xlsx/write';

/** A pane that says when office.js is ready and does no more. */
export const QUIET_PANE = `<!doctype html><meta charset="utf-8"><title>Panel uji</title>
<script src="office/office.js"></script><p id="keadaan">menunggu</p>
<script>Office.onReady(() => { document.getElementById('keadaan').textContent = 'siap'; });</script>`;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a person does at the grid, in cells of the sheet in view. */
export interface GridHands {
  click(cell: string): Promise<void>;
  /** Clicks the cell, types, presses Enter. */
  type(cell: string, text: string): Promise<void>;
  /** As the cell shows it. */
  shown(cell: string): Promise<string | undefined>;
  /** As the workbook holds it: value, number format, formula. */
  held(cell: string): Promise<readonly [value: unknown, format: string, formula: string]>;
  /** Picks a workbook as a file of that name. */
  pick(name: string, content: Book | Uint8Array): Promise<void>;
}

export function gridHands(page: Page): GridHands {
  const click = async (cell: string): Promise<void> => {
    const place = await page.evaluate((address) => {
      const box = window.runutPage?.desk.book.api.getActiveWorkbook()?.getActiveSheet().getRange(address).getCellRect();
      const canvas = [...document.querySelectorAll('.layout_kisi canvas')].at(-1)?.getBoundingClientRect();
      if (!box || !canvas) return undefined;
      return { x: canvas.x + box.x + Math.min(12, box.width / 2), y: canvas.y + box.y + Math.min(9, box.height / 2) };
    }, cell);
    if (!place) throw new Error(`${cell} is not in view.`);
    await page.mouse.click(place.x, place.y);
  };
  return {
    click,
    type: async (cell, text) => {
      await click(cell);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    shown: (cell) =>
      page.evaluate(
        (address) => window.runutPage?.desk.book.api.getActiveWorkbook()?.getActiveSheet().getRange(address).getDisplayValue(),
        cell,
      ),
    held: (cell) =>
      page.evaluate((address) => {
        const sheet = window.runutPage?.desk.book.active;
        const range = window.runutPage?.desk.book.api.getActiveWorkbook()?.getActiveSheet().getRange(address);
        if (!sheet || !range) throw new Error('no workbook');
        const [row, column] = [range.getRow(), range.getColumn()];
        return [
          sheet.content(row, column),
          sheet.style(row, column)?.n?.pattern ?? 'General',
          sheet.formula(row, column),
        ] as const;
      }, cell),
    pick: async (name, content) => {
      const bytes = content instanceof Uint8Array ? content : writeXlsx(content);
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
    },
  };
}
