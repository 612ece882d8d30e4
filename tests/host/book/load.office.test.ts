import { expect, it } from 'vitest';
import { emptyBook, emptySheet } from '../../../src/files/xlsx/book';
import { startOffice } from '../node/office-in-node';

it('a file with a cell at row 500,000 opens as any other', async () => {
  const cells = Array.from({ length: 500_000 }, (_, row) => (row === 499_999 ? [{ value: 'jauh' }] : []));
  const office = await startOffice({ book: { ...emptyBook(), sheets: [{ ...emptySheet('Sheet1'), cells }] } });
  expect(office.book.active.used(true)).toEqual({ row: 499_999, column: 0, rows: 1, columns: 1 });
});
