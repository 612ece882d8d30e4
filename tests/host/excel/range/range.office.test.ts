import { beforeEach, describe, expect, it } from 'vitest';
import { startOffice, type OfficeInNode } from '../../node/office-in-node';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice();
});

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

describe('values', () => {
  it('come back as they were written, with their kinds', async () => {
    const read = await Excel.run(async (context) => {
      const range = sheet(context).getRange('A1:C2');
      range.values = [
        ['Kegiatan', 12.5, true],
        ['', -3, 'selesai'],
      ];
      range.load('values,valueTypes,address');
      await context.sync();
      return { address: range.address, values: range.values, kinds: range.valueTypes };
    });
    expect(read).toEqual({
      address: 'Sheet1!A1:C2',
      values: [
        ['Kegiatan', 12.5, true],
        ['', -3, 'selesai'],
      ],
      kinds: [
        ['String', 'Double', 'Boolean'],
        ['Empty', 'Double', 'String'],
      ],
    });
    expect(office.requests).toMatchObject({ syncs: 1, writes: 1, service: 1 });
  });

  it('are read as an en-US person types them', async () => {
    const written = ['1,234.5', '50%', '3/14/2026', '2026-03-14', "'007", '12 Maret', 'TRUE', "'=1+1"];
    const read = await Excel.run(async (context) => {
      const range = sheet(context).getRange('A1:H1');
      range.values = [written];
      range.load('values,numberFormat');
      await context.sync();
      return range.toJSON();
    });
    expect(read.values).toEqual([[1234.5, 0.5, 46095, 46095, '007', '12 Maret', true, '=1+1']]);
    expect(read.numberFormat).toEqual([['#,##0.00', '0%', 'm/d/yyyy', 'm/d/yyyy', 'General', 'General', 'General', 'General']]);
  });

  it('stay text in cells formatted as text', async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange('B2');
      range.numberFormat = [['@']];
      range.values = [['1.2']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['1.2']]);
    });
  });

  it('leave a cell alone where null is given, and spread when one value is given', async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.values = [
        [null, 1],
        [2, null],
      ];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 1],
        [2, 7],
      ]);
    });
  });

  it('arrive whole when the client sends them in pieces', async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 10 }, (_unused, column) => row * 10 + column));
    await Excel.run(async (context) => {
      sheet(context).getRange('A1:J1000').values = rows;
      await context.sync();
    });
    const [request] = office.requests.bodies;
    expect(request?.Actions.filter(({ Name }) => Name === 'Values').length).toBeGreaterThan(1);
    expect(office.requests.syncs).toBe(1);
    expect(office.book.active.content(999, 9)).toBe(9999);
    expect(office.book.active.content(437, 2)).toBe(4372);
  });

  it('cannot be read of whole columns', async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange('A:A').load('values,address,rowCount');
      await context.sync();
      expect(range.values).toBeNull();
      expect([range.address, range.rowCount]).toEqual(['Sheet1!A:A', 1_048_576]);
    });
  });
});

describe('formulas', () => {
  it('are calculated before a value is read, over what the same request wrote', async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)*10']];
      const total = sheet(context).getRange('A3').load('values,formulas');
      await context.sync();
      expect([total.values, total.formulas]).toEqual([[[30]], [['=SUM(A1:A2)*10']]]);
      sheet(context).getRange('A1').values = [[5]];
      total.load('values');
      await context.sync();
      expect(total.values).toEqual([[70]]);
    });
  });

  it('reach over sheets, keep their values through formatting, and yield errors as errors', async () => {
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.add('Bidang Umum');
      data.getRange('B2:B3').values = [[4], [0]];
      const range = sheet(context).getRange('A1:C1');
      range.formulas = [["='Bidang Umum'!B2/2", "='Bidang Umum'!B2/'Bidang Umum'!B3", '=IFERROR(B1,"n/a")']];
      range.format.fill.color = '#FFF2CC';
      range.load('values,valueTypes,formulas');
      await context.sync();
      expect(range.values).toEqual([[2, '#DIV/0!', 'n/a']]);
      expect(range.valueTypes).toEqual([['Double', 'Error', 'String']]);
      data.name = 'Umum';
      range.load('formulas');
      await context.sync();
      expect(String(range.formulas[0]?.[0])).toMatch(/^='?Umum'?!B2\/2$/);
    });
  });

  it('follow inserted and deleted rows', async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange('A1:A4').values = [[1], [2], [3], ['=SUM(A1:A3)']];
      sheet(context).getRange('2:2').insert('Down');
      sheet(context).getRange('A2').values = [[10]];
      const total = sheet(context).getRange('A5').load('values,formulas');
      await context.sync();
      expect([total.formulas, total.values]).toEqual([[['=SUM(A1:A4)']], [[16]]]);
      sheet(context).getRange('A1').getEntireRow().delete('Up');
      const after = sheet(context).getRange('A4').load('values');
      await context.sync();
      expect(after.values).toEqual([[15]]);
    });
  });

  it('that Excel would not take are refused', async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange('A1').formulas = [['=SUM(A1:A2']];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });
});

describe('ranges', () => {
  it('give the used range, with or without cells that are only formatted', async () => {
    await Excel.run(async (context) => {
      const empty = sheet(context).getUsedRangeOrNullObject();
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      sheet(context).getRange('B3:C4').values = [
        [1, 2],
        [3, 4],
      ];
      sheet(context).getRange('F9').format.fill.color = '#FFFF00';
      const all = sheet(context).getUsedRange().load('address');
      const values = sheet(context).getUsedRange(true).load('address');
      await context.sync();
      expect([all.address, values.address]).toEqual(['Sheet1!B3:F9', 'Sheet1!B3:C4']);
    });
  });

  it('know their merged areas', async () => {
    await Excel.run(async (context) => {
      const none = sheet(context).getRange('A1:F9').getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet(context).getRange('A1:C1').values = [['Judul', 'hilang', '']];
      sheet(context).getRange('A1:C1').merge();
      sheet(context).getRange('D2:E4').merge();
      const merged = sheet(context).getRange('A1:F9').getMergedAreasOrNullObject();
      merged.load('areaCount,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
      const row = sheet(context).getRange('A1:C1').load('values');
      await context.sync();
      expect(merged.areas.items.map((area) => [area.rowIndex, area.columnIndex, area.rowCount, area.columnCount])).toEqual([
        [0, 0, 1, 3],
        [1, 3, 3, 2],
      ]);
      expect(row.values).toEqual([['Judul', '', '']]);
      sheet(context).getRange('E3').unmerge();
      const left = sheet(context).getRange('A1:F9').getMergedAreasOrNullObject().load('areaCount');
      await context.sync();
      expect(left.areaCount).toBe(1);
    });
  });

  it('that are kept follow their cells when rows are inserted above', async () => {
    await Excel.run(async (context) => {
      const kept = sheet(context).getRange('B5').load('address');
      await context.sync();
      sheet(context).getRange('1:2').insert('Down');
      await context.sync();
      kept.values = [['di sini']];
      kept.load('address');
      await context.sync();
      expect(kept.address).toBe('Sheet1!B7');
      expect(office.book.active.content(6, 1)).toBe('di sini');
    });
  });

  it('clear contents alone, or everything', async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange('A1:B1');
      range.values = [['a', 'b']];
      range.format.fill.color = '#AABBCC';
      range.clear('Contents');
      range.load('values,format/fill/color');
      await context.sync();
      expect([range.values, range.format.fill.color]).toEqual([[['', '']], '#AABBCC']);
      range.merge();
      range.clear();
      range.load('format/fill/color');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFFFF');
    });
    expect(office.book.active.merges()).toEqual([]);
  });
});
