import { beforeEach, expect, it } from 'vitest';
import { startOffice, type OfficeInNode } from './node/office-in-node';

let office: OfficeInNode;

beforeEach(async () => {
  office = await startOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.values = [
      ['isi', 'b'],
      ['c', 'd'],
    ];
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'isi,b' } };
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$A1="isi"';
    range.merge(false);
    await context.sync();
  });
});

/** What is left of the block: the value, how many merges, dropdowns and conditional formats. */
async function leftAfter(what: Excel.ClearApplyTo | 'All' | 'Contents' | 'Formats'): Promise<unknown[]> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').clear(what);
    await context.sync();
  });
  const { sheets } = await office.book.dump();
  const [sheet] = sheets;
  return [office.book.active.content(0, 0), sheet?.merges.length, sheet?.validations.length, sheet?.conditionals.length];
}

it.each([
  ['All', ['', 0, 0, 0]],
  ['Contents', ['', 1, 1, 1]],
  ['Formats', ['isi', 0, 1, 0]],
] as const)('range.clear(%s) takes away what Excel takes away', async (what, left) => {
  expect(await leftAfter(what)).toEqual(left);
});
