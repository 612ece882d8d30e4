import { beforeEach, describe, expect, it } from 'vitest';
import { emptyBook, emptySheet } from '../../../src/files/xlsx/book';
import { startOffice, type OfficeInNode } from '../node/office-in-node';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice();
});

const LONG = 'Menyusun konsep laporan kinerja sesuai dengan format yang berlaku. '.repeat(2).trim();
const ONE_LINE = 14.25;

/** The heights of the sheet's first rows, once what is done has been sent. */
const heightsAfter = (act: (sheet: Excel.Worksheet) => void, rows = 3): Promise<number[]> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    act(sheet);
    const read = Array.from({ length: rows }, (_, row) => sheet.getCell(row, 0).load('height'));
    await context.sync();
    return read.map(({ height }) => height);
  });

describe('a row without a height of its own', () => {
  it('grows with its wrapped texts, whichever came first, and becomes small again', async () => {
    const wrapped = await heightsAfter((sheet) => {
      sheet.getRange('B1').values = [[LONG]];
      sheet.getRange('B1').format.wrapText = true;
      sheet.getRange('B2').format.wrapText = true;
      sheet.getRange('B2').values = [[LONG]];
      sheet.getRange('B3').values = [[LONG]];
    });
    expect(wrapped[0]).toBeGreaterThan(5 * ONE_LINE);
    expect(wrapped.slice(1)).toEqual([wrapped[0], ONE_LINE]);
    const emptied = await heightsAfter((sheet) => {
      sheet.getRange('B1').clear('Contents');
      sheet.getRange('B2').format.wrapText = false;
    });
    expect(emptied).toEqual([ONE_LINE, ONE_LINE, ONE_LINE]);
  });

  it('grows with a larger font, and to Excel’s limit at most', async () => {
    const heights = await heightsAfter((sheet) => {
      sheet.getRange('A1').format.font.size = 24;
      sheet.getRange('A2').values = [[LONG.repeat(60)]];
      sheet.getRange('A2').format.wrapText = true;
    });
    expect(heights[0]).toBeGreaterThan(2 * ONE_LINE);
    expect(heights[1]).toBe(409.5);
  });

  it('does not grow for merged cells, and does once they are parted', async () => {
    const merged = await heightsAfter((sheet) => {
      sheet.getRange('A1:A2').merge();
      sheet.getRange('A1').values = [[LONG]];
      sheet.getRange('A1').format.wrapText = true;
    });
    expect(merged).toEqual([ONE_LINE, ONE_LINE, ONE_LINE]);
    const [parted] = await heightsAfter((sheet) => sheet.getRange('A1:A2').unmerge());
    expect(parted).toBeGreaterThan(5 * ONE_LINE);
  });

  it('is none once it was given one, until it is fitted again', async () => {
    const given = await heightsAfter((sheet) => {
      sheet.getRange('1:1').format.rowHeight = 20.25;
      sheet.getRange('A1').values = [[LONG]];
      sheet.getRange('A1').format.wrapText = true;
    });
    expect(given[0]).toBe(20.25);
    const [fitted] = await heightsAfter((sheet) => sheet.getRange('1:1').format.autofitRows());
    expect(fitted).toBeGreaterThan(5 * ONE_LINE);
  });

  it('has none in a file, and grows when such a file is opened', async () => {
    const tall = { value: LONG, style: { wrap: true } };
    const cells = [[tall], [{ value: LONG }], [tall]];
    const rows = [null, null, { height: 30 }];
    office = await startOffice({ book: { ...emptyBook(), sheets: [{ ...emptySheet('Sheet1'), cells, rows }] } });
    const heights = await heightsAfter(() => undefined);
    expect(heights[0]).toBeGreaterThan(5 * ONE_LINE);
    expect(heights.slice(1)).toEqual([ONE_LINE, 30]);
    expect((await office.book.dump()).sheets[0]?.rows).toEqual(rows);
  });

  it('carries the drawing objects below it down', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const shape = sheet.shapes.addGeometricShape('FlowChartProcess');
      shape.set({ top: 2 * ONE_LINE, left: 0, height: 10, width: 20 });
      sheet.getRange('A1').values = [[LONG]];
      sheet.getRange('A1').format.wrapText = true;
      shape.load('top,height');
      const below = sheet.getRange('A3').load('top');
      await context.sync();
      expect([shape.top, shape.height]).toEqual([below.top, 10]);
      expect(below.top).toBeGreaterThan(6 * ONE_LINE);
    });
  });
});

describe('a cell under a merge', () => {
  it('is empty once it is covered, and takes nothing afterwards', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.formulas = [
        ['satu', 2],
        ['=B1', 4],
      ];
      range.merge();
      const merged = range.load('formulas');
      await context.sync();
      expect(merged.formulas).toEqual([
        ['satu', ''],
        ['', ''],
      ]);
      range.values = [
        ['lain', 'hilang'],
        ['hilang', 9],
      ];
      range.getCell(1, 1).values = [['hilang']];
      range.unmerge();
      const parted = range.load('values');
      await context.sync();
      expect(parted.values).toEqual([
        ['lain', ''],
        ['', ''],
      ]);
    });
  });
});
