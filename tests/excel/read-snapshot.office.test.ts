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

  it('tells the colours of the cells it was asked for, in the same trip and as a file tells them', async () => {
    const yellow: BookCell = { value: '', style: { fill: '#FFFF00' } };
    const white: BookCell = { value: 'putih', style: { fill: '#FFFFFF' } };
    const cells = [...CELLS, [null, white, yellow], [yellow, null, null, yellow]];
    const book = { ...BOOK, sheets: BOOK.sheets.map((sheet) => ({ ...sheet, cells })) };
    await startOffice({ book, profile });
    const asked: readonly SheetRequest[] = [
      { sheet: { name: 'SOP' }, parts: ['values'], fillsOf: { row: 2, column: 1, rows: 3, columns: 3 } },
    ];
    const [sheet] = (await createExcelWorkbook(new KnownWorkbook()).read(asked)).sheets;
    expect(sheet?.fills).toEqual([[], [], ['', '', '', ''], ['', '', '#FFFF00', ''], ['', '', '', '#FFFF00']]);
    expect(snapshotOf(book, asked).sheets[0]?.fills).toEqual(sheet?.fills);
    expect((await createExcelWorkbook(new KnownWorkbook()).read(REQUESTS)).sheets[0]).not.toHaveProperty('fills');
  });
});
