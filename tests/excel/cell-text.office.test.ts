import { expect, it } from 'vitest';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice } from '../host/node/office-in-node';

/** What the host would take for something else if it were handed over as it stands. */
const TEXTS = [
  'TRUE', 'false', ' False ', '1', '1.5', '1,234', '(5)', '$3', '€ 4', '10%', '=A1', '+62', '-', '@nama', "'kutip", '#REF!', 'Jan 2', 'mar-3',
  'December 25', '007', ' 12', 'Maret', 'falsetto', 'truely', 'A1', '',
]; // prettier-ignore

it('every text that is written is that text when it is read, never a number, a date, a truth value or a formula', async () => {
  await startOffice();
  const workbook = createExcelWorkbook(new KnownWorkbook());
  await workbook.write([{ kind: 'write', sheet: 'Sheet1', at: { row: 0, column: 0 }, values: TEXTS.map((text) => ['x', text]) }]);
  const { sheets } = await workbook.read([{ sheet: { name: 'Sheet1' }, parts: ['values', 'formulas'] }]);
  expect(sheets[0]?.values.map((row) => row[1])).toEqual(TEXTS);
  expect(sheets[0]?.formulas?.flat().filter((formula) => formula !== '')).toEqual([]);
});
