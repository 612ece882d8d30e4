import { describe, expect, it } from 'vitest';
import { cell } from '../../src/domain/sheet/address';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice } from '../host/node/office-in-node';

describe('text that begins with "="', () => {
  it('is read as text, whoever wrote it, and a formula as a formula', async () => {
    await startOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [["'=abc"]];
      sheet.getRange('B1').numberFormat = [['@']];
      sheet.getRange('B1').values = [['=1+1']];
      sheet.getRange('C1').formulas = [['="="&"abc"']];
      await context.sync();
    });
    const workbook = createExcelWorkbook(new KnownWorkbook());
    await workbook.write([{ kind: 'write', sheet: 'Sheet1', at: cell(0, 3), values: [['=SUM(A1)']] }]);
    for (const parts of [['formulas'], ['values', 'formulas']] as const) {
      const { sheets } = await workbook.read([{ sheet: { name: 'Sheet1' }, parts }]);
      expect(sheets[0]?.formulas).toEqual([['', '', '="="&"abc"', '']]);
      expect(sheets[0]?.values).toEqual(parts.length === 1 ? [] : [['=abc', '=1+1', '=abc', '=SUM(A1)']]);
    }
  });
});
