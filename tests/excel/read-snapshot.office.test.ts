import { describe, expect, it } from 'vitest';
import type { SheetRequest, Snapshot } from '../../src/domain/sheet/snapshot';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { emptyBook, type Book, type BookCell } from '../../src/files/xlsx/book';
import { snapshotOf } from '../../src/files/xlsx/snapshot';
import { startOffice } from '../host/node/office-in-node';

const REQUESTS: readonly SheetRequest[] = [
  { sheet: { name: 'SOP' }, parts: ['values', 'formulas', 'merges', 'sizes', 'protection'] },
];
const plain = (value: BookCell['value']): BookCell => ({ value });
const CELLS: readonly (readonly (BookCell | null)[])[] = [
  [plain('No'), plain('Kegiatan'), ...Array.from({ length: 10 }, (_, index) => plain(index))],
  [plain(1), { value: 3, formula: '=1+2' }],
  [null, plain('Akhir')],
];
const empty = emptyBook('SOP');
const BOOK: Book = {
  ...empty,
  sheets: empty.sheets.map((sheet) => ({ ...sheet, cells: CELLS, merges: [{ row: 2, column: 1, rows: 2, columns: 2 }] })),
};

const read = (): Promise<Snapshot> => createExcelWorkbook(new KnownWorkbook()).read(REQUESTS);

describe.each(['excel-365', 'excel-web'] as const)('reading on %s', (profile) => {
  it('is not stretched by a cell far below that only looks like something', async () => {
    await startOffice({ book: BOOK, profile });
    const near = await read();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('SOP').getRange('L500000').format.fill.color = '#FFFF00';
      await context.sync();
    });
    expect(await read()).toEqual(near);
    const [sheet] = near.sheets;
    expect([sheet?.values.length, sheet?.values[0]?.length, sheet?.formulas?.[1]?.[1]]).toEqual([4, 12, '=1+2']);
    expect(snapshotOf(BOOK, REQUESTS).sheets[0]?.values).toEqual(sheet?.values);
  });
});
