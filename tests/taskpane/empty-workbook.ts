import { emptyBook } from '../../src/files/xlsx/book';
import { createBookWorkbook, type BookWorkbook } from '../../src/files/xlsx/book-workbook';

/** A new workbook with one empty sheet. */
export const emptyWorkbook = (): BookWorkbook => createBookWorkbook(emptyBook('Sheet1'));
