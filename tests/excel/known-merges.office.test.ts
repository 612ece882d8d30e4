import { beforeAll, describe, expect, it } from 'vitest';
import { act } from '../../src/app/tracker/act';
import { openTracker } from '../../src/app/tracker/open-tracker';
import { newSession } from '../../src/app/tracker/session';
import { writeTemplate } from '../../src/app/sop/write-template';
import { run } from '../../src/app/use-case';
import type { Workbook } from '../../src/app/workbook';
import { createExcelEvents } from '../../src/excel/excel-events';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice, type OfficeInNode } from '../host/node/office-in-node';
import { readySop } from '../app/sop/ready-sop';
import { KADIS, stampOf } from '../domain/tracker/stories';

let office: OfficeInNode;
let workbook: Workbook;
let stop: () => Promise<void>;
const session = newSession('panel-1');
let berkas = '';

beforeAll(async () => {
  office = await startOffice();
  const known = new KnownWorkbook();
  workbook = createExcelWorkbook(known);
  stop = await createExcelEvents(known).subscribe(() => undefined);
  await run(workbook, writeTemplate, { templat: 'kalbar-lkj' }, stampOf(KADIS));
  const sop = await readySop(workbook, stampOf(KADIS));
  const started = await act(workbook, session, { kind: 'start-berkas', nama: 'LKj 2025', sop }, stampOf(KADIS));
  if (!started.ok) throw new Error(started.refusal.kind);
  ({ berkas } = started.value);
  await openTracker(workbook, session, stampOf(KADIS));
});

/** How often merged areas are asked for by what is done, which on a Microsoft 365 desktop empties what a person can undo. */
async function asked(work: () => Promise<unknown>): Promise<number> {
  office.requests.reset();
  await work();
  const paths = office.requests.bodies.flatMap(({ ObjectPaths }) => Object.values(ObjectPaths));
  return paths.filter(({ Name }) => Name === 'GetMergedAreasOrNullObject').length;
}
const note = () => act(workbook, session, { kind: 'note', berkas, teks: 'Sudah ditelepon' }, stampOf(KADIS));
const opening = () => openTracker(workbook, session, stampOf(KADIS));

/** A person selects cells of the SOP. */
async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('SOP').getRange(address).select();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** A person at the grid; what Excel tells of it arrives a moment later. */
async function person(cells: string, ...does: readonly ((sheet: ReturnType<typeof gridSheet>) => void)[]): Promise<void> {
  for (const one of does) one(gridSheet());
  gridSheet().getRange(cells).setValue('diketik');
  await office.book.settled();
  await new Promise((resolve) => setTimeout(resolve, 20));
}
async function openSheet(name: string): Promise<void> {
  office.book.activate(office.book.sheet(name)?.id ?? '', 'user');
  await new Promise((resolve) => setTimeout(resolve, 20));
}
const gridSheet = () => office.book.grid.facade(office.book.sheet('SOP')?.id ?? '');

describe('merged areas', () => {
  it('are asked for no more where nobody selected anything since the sheet was read, so that what a person may undo stays', async () => {
    expect(await asked(note)).toBe(0);
    await workbook.write([{ kind: 'ensure-sheet', sheet: 'Lain' }]);
    await openSheet('Lain');
    expect(await asked(opening)).toBe(0);
    await openSheet('SOP');
    expect([await asked(note), await asked(note)], 'somebody may have merged there meanwhile').toEqual([1, 0]);
  });

  it('are asked for no more by acts and by the tracker’s screens, once the sheet was read', async () => {
    await select('B12');
    expect(await asked(note), 'it may have been merged before').toBe(1);
    expect(await asked(note)).toBe(0);
    expect(await asked(opening)).toBe(0);
    await person('B12');
    expect(await asked(note), 'typing into one cell merges none').toBe(0);
  });

  it('are asked for anew after what may have merged cells', async () => {
    await person('B30:C31');
    expect(await asked(opening)).toBe(1);
    expect(await asked(note)).toBe(0);
    await person('B12', (sheet) => sheet.insertRows(40, 1));
    expect(await asked(note)).toBe(1);
    await workbook.write([{ kind: 'merge', sheet: 'SOP', area: { row: 45, column: 1, rows: 1, columns: 2 } }]);
    expect(await asked(note)).toBe(1);
    const read = (await workbook.read([{ sheet: { name: 'SOP' }, parts: ['values', 'merges'], mergesAsKnown: true }])).sheets[0];
    expect(read?.merges).toContainEqual({ row: 45, column: 1, rows: 1, columns: 2 });
  });

  it('are asked for as long as several cells stand selected, for Excel tells of no merge', async () => {
    await select('D50:E51');
    expect(await asked(note)).toBe(1);
    gridSheet().getRange('D50:E51').merge();
    await office.book.settled();
    expect(await asked(note)).toBe(1);
    const known = async () =>
      (await workbook.read([{ sheet: { name: 'SOP' }, parts: ['values', 'merges'], mergesAsKnown: true }])).sheets[0]?.merges;
    expect(await known()).toContainEqual({ row: 49, column: 3, rows: 2, columns: 2 });
    gridSheet().getRange('D50:E51').breakApart();
    await office.book.settled();
    await select('B12');
    expect(await asked(note), 'parted before another cell was selected').toBe(1);
    expect(await known()).not.toContainEqual({ row: 49, column: 3, rows: 2, columns: 2 });
    expect(await asked(note)).toBe(0);
  });

  it('are asked for no more while Ctrl+Z takes back what an act wrote, so that it also reaches what was typed before', async () => {
    await select('B12');
    await openSheet('Lain');
    const lain = office.book.grid.facade(office.book.sheet('Lain')?.id ?? '');
    const typed = () => lain.getRange('B2').getValue();
    lain.getRange('B2').setValue('diketik');
    await office.book.settled();
    await opening();
    expect(await asked(() => act(workbook, session, { kind: 'start', berkas, langkah: 0 }, stampOf(KADIS)))).toBe(0);
    let presses = 0;
    const pressed = async () => {
      while (presses < 100 && typed() === 'diketik' && (await office.pressUndo())) {
        presses += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
        await opening();
      }
    };
    expect(await asked(pressed)).toBe(0);
    if (office.host.profile.undoAfterWrite === 'cleared') expect([presses, typed()]).toEqual([0, 'diketik']);
    else expect(typed()).not.toBe('diketik');
  });

  it('are asked for every time where nobody tells what others change', async () => {
    await stop();
    expect(await asked(opening)).toBe(1);
    expect(await asked(opening)).toBe(1);
  });
});
