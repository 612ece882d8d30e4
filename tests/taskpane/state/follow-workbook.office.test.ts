// @vitest-environment jsdom
import { act as flush, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { act } from '../../../src/app/tracker/act';
import { openTracker } from '../../../src/app/tracker/open-tracker';
import { newSession } from '../../../src/app/tracker/session';
import { writeTemplate } from '../../../src/app/sop/write-template';
import { run } from '../../../src/app/use-case';
import { createExcelEvents } from '../../../src/excel/excel-events';
import { createExcelWorkbook } from '../../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../../src/excel/known-workbook';
import { startOffice, type OfficeInNode } from '../../host/node/office-in-node';
import { followWorkbook } from '../../../src/taskpane/state/follow-workbook';
import { KADIS, stampOf } from '../../domain/tracker/stories';
import { readySop } from '../../app/sop/ready-sop';
import { renderPane } from '../render-pane';
import { press } from '../press';

/** The whole pane on the real office.js, listening to the workbook as it does in Excel. */
let office: OfficeInNode;
let end: () => Promise<void> = () => Promise.resolve();

/** What office.js is given in place of a browser while it starts; the pane needs the page's own again. */
const OF_THE_PAGE = [
  'window', 'self', 'top', 'parent', 'name', 'document', 'location', 'navigator', 'history', 'screen', 'alert', 'innerWidth',
  'innerHeight', 'sessionStorage', 'localStorage', 'addEventListener', 'removeEventListener',
] as const; // prettier-ignore

beforeEach(async () => {
  const own = OF_THE_PAGE.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  office = await startOffice();
  for (const [name, descriptor] of own) if (descriptor) Object.defineProperty(globalThis, name, descriptor);
});
afterEach(async () => {
  await end();
});

const wait = (ms: number): Promise<void> =>
  flush(async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
  });

/** The pane of a person whose turn it is, in a workbook whose Berkas has begun. */
async function opened() {
  const known = new KnownWorkbook();
  const workbook = createExcelWorkbook(known);
  await run(workbook, writeTemplate, { templat: 'kalbar-lkj' }, stampOf(KADIS));
  const sop = await readySop(workbook, stampOf(KADIS));
  await act(workbook, newSession('awal'), { kind: 'start-berkas', nama: 'LKj 2025', sop }, stampOf(KADIS));
  const { pane } = renderPane(workbook, { events: createExcelEvents(known) });
  pane.declareSaya(KADIS);
  end = await followWorkbook(pane);
  await wait(300);
  return { pane, workbook };
}

describe('Ctrl+Z after an act', () => {
  it('is noticed by the pane, which says so and puts back what is gone when asked to', async () => {
    const { workbook } = await opened();
    await screen.findByText('Giliran saya');
    await press('Mulai');
    await screen.findByText(/^Kegiatan 1 dimulai\./);
    await wait(300);
    const log = async () => (await openTracker(workbook, newSession('lain'), stampOf(KADIS))).events.map(({ jenis }) => jenis);

    let presses = 0;
    while (presses < 100 && (await office.pressUndo())) presses += 1;
    expect(presses).toBeGreaterThan(3);
    await wait(1500);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/^\d+ peristiwa yang tadi ada di log kini hilang, misalnya karena Ctrl\+Z\./);
    expect(await log()).not.toContain('kegiatan-dimulai');
    await press('Pulihkan', alert);
    await screen.findByText(/peristiwa dipulihkan\.$/);
    expect(await log()).toContain('kegiatan-dimulai');
    await waitFor(() => expect(screen.queryByText(/kini hilang/)).toBeNull());
  });
});

describe('what a person types', () => {
  it('[T28] is followed by the pane and causes no write to the workbook, on any of its screens', async () => {
    const { pane } = await opened();
    office.requests.reset();
    const sheet = office.book.sheet('SOP');
    if (!sheet) throw new Error('no sheet');
    for (const tab of ['sop', 'data', 'lacak', 'lkj'] as const) {
      await flush(async () => {
        pane.openTab(tab);
        await Promise.resolve();
      });
      await wait(200);
      for (const [cell, typed] of [
        ['B9', `Mengetik di ${tab}`],
        ['I9', '3 jam'],
        ['Z40', 'di luar tabel'],
      ] as const) {
        office.book.grid.facade(sheet.id).getRange(cell).setValue(typed);
        await office.book.settled();
      }
      await wait(900);
    }
    expect(office.requests.reads).toBeGreaterThan(0);
    expect(office.requests.writes).toBe(0);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
