import { beforeEach, describe, expect, it } from 'vitest';
import { EXCEL_LIMITS, WIDEST_COLUMN } from '../../src/domain/sheet/limits';
import { startOffice } from './node/office-in-node';

beforeEach(async () => {
  await startOffice();
});

/** What becomes of it: "taken", or the code and what Excel's limit is called. */
const outcome = (run: (sheet: Excel.Worksheet) => void): Promise<string> =>
  Excel.run(async (context) => {
    run(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
    return 'taken';
  }).catch((error: unknown) => {
    const { code, message } = error as OfficeExtension.Error;
    return `${code} ${/limit (\w+)/.exec(message)?.[1] ?? ''}`;
  });

/** What is set to Excel's limit and one beyond it, on a cell of an empty sheet. */
const BOUNDS: readonly (readonly [
  what: string,
  limit: keyof typeof EXCEL_LIMITS,
  at: (sheet: Excel.Worksheet, more: 0 | 1) => void,
])[] = [
  ['the height of a row', 'rowHeight', (sheet, more) => { sheet.getRange('2:2').format.rowHeight = EXCEL_LIMITS.rowHeight + more; }], // prettier-ignore
  ['the width of a column', 'columnWidth', (sheet, more) => { sheet.getRange('B:B').format.columnWidth = WIDEST_COLUMN + more; }], // prettier-ignore
  ['the size of a font', 'fontSize', (sheet, more) => { sheet.getRange('A1').format.font.size = EXCEL_LIMITS.fontSize.most + more; }], // prettier-ignore
  ['the name of a font', 'fontName', (sheet, more) => { sheet.getRange('A1').format.font.name = 'x'.repeat(EXCEL_LIMITS.fontName + more); }], // prettier-ignore
  ['a text', 'cellText', (sheet, more) => { sheet.getRange('A1').values = [['x'.repeat(EXCEL_LIMITS.cellText + more)]]; }], // prettier-ignore
  ['a text inside a formula', 'formulaText', (sheet, more) => { sheet.getRange('A1').values = [[`="${'x'.repeat(EXCEL_LIMITS.formulaText + more)}"`]]; }], // prettier-ignore
  ['a footer', 'headerFooter', (sheet, more) => {
    const { defaultForAllPages } = sheet.pageLayout.headersFooters;
    defaultForAllPages.leftFooter = 'x'.repeat(100);
    defaultForAllPages.rightFooter = 'x'.repeat(EXCEL_LIMITS.headerFooter - 104 + more);
  }], // prettier-ignore
  ['the options of a list', 'listOptions', (sheet, more) => {
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(EXCEL_LIMITS.listOptions + more) } };
  }], // prettier-ignore
  ['an alert', 'alert', (sheet, more) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    const message = 'x'.repeat(EXCEL_LIMITS.alert + more);
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'x'.repeat(EXCEL_LIMITS.alertTitle), message };
  }], // prettier-ignore
  ['a prompt', 'promptTitle', (sheet, more) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    const title = 'x'.repeat(EXCEL_LIMITS.promptTitle + more);
    dataValidation.prompt = { showPrompt: true, title, message: 'x'.repeat(EXCEL_LIMITS.prompt) };
  }], // prettier-ignore
  ['a formula', 'formula', (sheet, more) => { sheet.getRange('A1').formulas = [[`=${'1+'.repeat((EXCEL_LIMITS.formula - 2) / 2)}${'1'.repeat(1 + more)}`]]; }], // prettier-ignore
  ['the words of a prompt', 'prompt', (sheet, more) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    dataValidation.prompt = { showPrompt: true, title: '', message: 'x'.repeat(EXCEL_LIMITS.prompt + more) };
  }], // prettier-ignore
  ['the title of an alert', 'alertTitle', (sheet, more) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    const title = 'x'.repeat(EXCEL_LIMITS.alertTitle + more);
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title, message: '' };
  }], // prettier-ignore
  ['a number format', 'numberFormat', (sheet, more) => {
    sheet.getRange('A1').numberFormat = [[`"${'x'.repeat(EXCEL_LIMITS.numberFormat - 2 + more)}"`]];
  }], // prettier-ignore
  ['an address', 'address', (sheet, more) => {
    sheet.getRanges(`${'A1,'.repeat((EXCEL_LIMITS.address - 2) / 3)}${'A1'.padEnd(2 + more, '1')}`).format.wrapText = true;
  }], // prettier-ignore
];

describe('what Excel refuses', () => {
  it.each(BOUNDS)('%s: one beyond its limit', async (_, limit, set) => {
    expect(await outcome((sheet) => { set(sheet, 0); })).toBe('taken'); // prettier-ignore
    expect(await outcome((sheet) => { set(sheet, 1); })).toBe(`InvalidArgument ${limit}`); // prettier-ignore
  });

  it('a font smaller than the smallest, and a row or column below nothing', async () => {
    expect(await outcome((sheet) => { sheet.getRange('A1').format.font.size = EXCEL_LIMITS.fontSize.least / 2; })).toMatch('InvalidArgument'); // prettier-ignore
    expect(await outcome((sheet) => { sheet.getRange('1:1').format.rowHeight = -1; })).toMatch('InvalidArgument'); // prettier-ignore
    expect(await outcome((sheet) => { sheet.getRange('A:A').format.columnWidth = -1; })).toMatch('InvalidArgument'); // prettier-ignore
  });

  it('more page breaks than a sheet has room for', async () => {
    const breaks = (sheet: Excel.Worksheet, count: number): void => {
      for (let row = 2; row < count + 2; row += 1) sheet.horizontalPageBreaks.add(`A${String(row)}`);
    };
    expect(await outcome((sheet) => { breaks(sheet, EXCEL_LIMITS.pageBreaks); })).toBe('taken'); // prettier-ignore
    expect(await outcome((sheet) => { sheet.horizontalPageBreaks.add('A2'); })).toBe('taken'); // prettier-ignore
    expect(await outcome((sheet) => { sheet.horizontalPageBreaks.add('A2000'); })).toBe('InvalidArgument pageBreaks'); // prettier-ignore
  });
});
