import { expect, it } from 'vitest';
import type { SelectedRow } from '../../src/app/workbook';
import { createExcelSelection } from '../../src/excel/excel-selection';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice } from '../host/node/office-in-node';

it('tells the row a person stands on, now and at each move, until it is no longer wanted', async () => {
  const office = await startOffice();
  const known = new KnownWorkbook();
  await createExcelWorkbook(known).write([{ kind: 'ensure-sheet', sheet: 'SOP' }]);
  await createExcelWorkbook(known).read([{ sheet: { name: 'SOP' }, parts: ['values'] }]);
  const selection = createExcelSelection(known);
  const heard: SelectedRow[] = [];
  const end = await selection.follow((at) => heard.push(at));
  const select = (address: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('SOP').getRange(address).select();
      await context.sync();
    });
  office.requests.reset();
  for (const address of ['C5', 'B7:D9', '12:13', 'C:C']) await select(address);
  await new Promise((resolve) => setTimeout(resolve));
  // A whole column is no row.
  expect(heard.map(({ sheet, row }) => `${sheet} ${String(row)}`)).toEqual(['SOP 4', 'SOP 6', 'SOP 11']);
  // Following asks Excel nothing: only the four moves of this test were sent.
  expect(office.requests.syncs).toBe(4);
  await select('D8');
  expect(await selection.now()).toEqual({ sheet: 'SOP', row: 7 });
  await end();
  const before = heard.length;
  await select('A2');
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toHaveLength(before);
  office.stop();
});
