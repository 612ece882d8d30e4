import { expect, it } from 'vitest';
import { startOffice } from '../node/office-in-node';

it('members of requirement sets that the host does not declare fail as in an older Excel', async () => {
  await startOffice({ sets: { ExcelApi: '1.8', SharedRuntime: '1.1' } });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(false);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A1').load();
    await context.sync();
    sheet.shapes.addTextBox('terlalu baru');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});
