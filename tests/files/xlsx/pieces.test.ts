import { expect, it } from 'vitest';
import { emptyBook, emptySheet, type Book } from '../../../src/files/xlsx/book';
import { BookOfPieces, partBook } from '../../../src/files/xlsx/pieces';

const row = (...values: readonly (string | number)[]) => values.map((value) => ({ value }));
const book: Book = {
  ...emptyBook(),
  sheets: [
    { ...emptySheet('Rekap'), cells: [row('a', 1), [], row('b', 2, 3), row('c'), [], row('d', 4)] },
    emptySheet('Kosong'),
    { ...emptySheet('Satu'), cells: [row('x')] },
  ],
};

it.each([1, 4, 1000])('a workbook in pieces of about %i cells is whole again, and its frame holds no cells', (cells) => {
  const { framed, lines } = partBook(book, cells);
  expect(framed.frame.sheets.map((sheet) => sheet.cells)).toEqual([[], [], []]);
  const pieces = new BookOfPieces();
  const rows = [...lines].map((piece) => {
    pieces.put(piece);
    return piece.lines.length;
  });
  expect(rows).toEqual({ 1: [1, 1, 1, 1, 1, 1, 1], 4: [2, 1, 3, 1], 1000: [6, 1] }[cells]);
  expect(pieces.whole(framed)).toEqual(book);
});
