import { checkUseCase } from '../app/sop/check-use-cases';
import { beforeAll, describe, expect, it } from 'vitest';
import { recheckUseCase } from '../../src/app/sop/recheck';
import { writeTemplate } from '../../src/app/sop/write-template';
import { run } from '../../src/app/use-case';
import type { Workbook, WorkbookChange } from '../../src/app/workbook';
import type { Stamp } from '../../src/domain/stamp';
import { createExcelEvents } from '../../src/excel/excel-events';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice, type OfficeInNode } from '../host/node/office-in-node';

/** Following a person's typing through the real office.js: what it costs, and what the events tell. */
const stamp: Stamp = {
  at: '2026-01-05T08:00:00+07:00',
  saya: { nama: 'Pegawai Contoh', jabatan: 'Kasubbag' },
  newId: () => 'id',
};

let office: OfficeInNode;
let workbook: Workbook;
const heard: WorkbookChange[] = [];

beforeAll(async () => {
  office = await startOffice();
  const known = new KnownWorkbook();
  workbook = createExcelWorkbook(known);
  await run(workbook, writeTemplate, { templat: 'kalbar-lkj' }, stamp);
  await createExcelEvents(known).subscribe((change) => {
    heard.push(change);
  });
});

describe('a check that follows typing', () => {
  it('costs one read of the rows typed into, and finds what a whole check finds', async () => {
    const first = await run(workbook, checkUseCase, { sheet: 'SOP' }, stamp);
    if (!first.ok) throw new Error('no SOP');
    const sheet = (await workbook.read([{ sheet: { name: 'SOP' }, parts: ['values', 'merges', 'shapes', 'sizes'] }])).sheets[0];
    if (!sheet) throw new Error('no sheet');
    await workbook.write([{ kind: 'write', sheet: 'SOP', at: { row: 22, column: 7 }, values: [['15 menit']] }]);
    office.requests.reset();
    const again = await run(workbook, recheckUseCase, { sheet, before: first.value.hasil, rows: [22] }, stamp);
    expect(office.requests).toMatchObject({ reads: 1, writes: 0 });
    if (!again.ok) throw new Error('refused');
    const whole = await run(workbook, checkUseCase, { sheet: 'SOP' }, stamp);
    if (!whole.ok) throw new Error('no SOP');
    const plain = (results: typeof whole.value.hasil) =>
      results[0]?.findings.map(({ rule, at, message }) => [rule, at, message.id]);
    expect(plain(again.value.hasil)).toEqual(plain(whole.value.hasil));
    expect(again.value.hasil[0]?.totalMenit).toBe(200);
  });

  it('is told where somebody typed, and when rows were put in', async () => {
    heard.length = 0;
    const sheet = office.book.grid.facade(office.book.sheet('SOP')?.id ?? '');
    sheet.getRange('H24').setValue('25 menit');
    sheet.insertRows(24, 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard.slice(0, 2)).toEqual([
      { kind: 'edited', sheet: 'SOP', address: 'H24', by: 'this-person' },
      { kind: 'edited', sheet: 'SOP', address: '25:25', by: 'this-person', shifted: true },
    ]);
  });
});
