import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { emptyBook, type Book } from '../../../src/files/xlsx/book';
import { startOffice, type OfficeInNode } from '../node/office-in-node';

const ROWS = 400;

/** Two sheets of plain rows, as the log and its copy are, and an empty one. */
function book(): Book {
  const whole = emptyBook('Log');
  const [sheet] = whole.sheets;
  if (!sheet) throw new Error('an empty book has a sheet');
  const rows = Array.from({ length: ROWS }, (_, row) => Array.from({ length: 5 }, () => ({ value: row })));
  return {
    ...whole,
    sheets: [
      { ...sheet, cells: rows },
      { ...sheet, name: 'Salinan', cells: rows },
      { ...sheet, name: 'Hitung' },
    ],
  };
}

describe('Looking for formulas', () => {
  let office: OfficeInNode;
  beforeAll(async () => {
    office = await startOffice({ book: book() });
  });
  afterAll(() => office.stop());

  const write = (sheet: string, address: string, input: string | number): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[input]];
      await context.sync();
    });
  const value = (sheet: string, address: string): Promise<unknown> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
      await context.sync();
      return range.values[0]?.[0];
    });

  it('looks through no sheet of plain cells when a row is added to it', async () => {
    await write('Log', `A${String(ROWS + 1)}`, 1);
    const matrix = office.book.grid.worksheet(office.book.sheets[0]?.id ?? '').getCellMatrix();
    let cells = 0;
    const prototype = Object.getPrototypeOf(matrix) as typeof matrix;
    const walk = prototype.forValue;
    const spy = vi.spyOn(prototype, 'forValue').mockImplementation(function (this: typeof matrix, look) {
      return walk.call(this, (row, column, cell) => {
        cells += 1;
        return look(row, column, cell);
      });
    });
    await write('Log', `A${String(ROWS + 2)}`, 1);
    spy.mockRestore();
    expect(cells).toBeGreaterThan(0);
    expect(cells).toBeLessThan(50);
  });

  it('calculates what is written later, on a sheet that had none', async () => {
    await write('Hitung', 'A1', '=SUM(Log!A1:A400)');
    const before = Number(await value('Hitung', 'A1'));
    await write('Salinan', 'G1', '=Hitung!A1+1');
    expect(await value('Salinan', 'G1')).toBe(before + 1);
    await write('Log', 'A1', 1000);
    expect(await value('Hitung', 'A1')).toBe(before + 1000);
    expect(await value('Salinan', 'G1')).toBe(before + 1001);
    await write('Salinan', 'G1', 7);
    expect(await value('Salinan', 'G1')).toBe(7);
  });
});
