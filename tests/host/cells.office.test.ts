import { beforeEach, describe, expect, it } from 'vitest';
import { startOffice, type OfficeInNode } from '../../src/host/node/office-in-node';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice();
});

describe('cells through office.js', () => {
  it('gives back what was written, numbers and truth values as such', async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C2');
      range.values = [
        ['Kegiatan', 12.5, true],
        ['', -3, 'selesai'],
      ];
      range.load('values,valueTypes,address');
      await context.sync();
      return [range.address, range.values, range.valueTypes];
    });
    expect(values).toEqual([
      'Sheet1!A1:C2',
      [
        ['Kegiatan', 12.5, true],
        ['', -3, 'selesai'],
      ],
      [
        ['String', 'Double', 'Boolean'],
        ['Empty', 'Double', 'String'],
      ],
    ]);
    expect(office.requests.syncs).toBe(1);
  });

  it('calculates formulas, also over what the same request wrote', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)*10']];
      const total = sheet.getRange('A3').load('values,formulas');
      await context.sync();
      expect(total.values).toEqual([[30]]);
      expect(total.formulas).toEqual([['=SUM(A1:A2)*10']]);
      sheet.getRange('A1').values = [[5]];
      total.load('values');
      await context.sync();
      expect(total.values).toEqual([[70]]);
    });
  });
});
