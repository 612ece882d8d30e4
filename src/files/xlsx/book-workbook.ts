import type { Workbook } from '../../app/workbook';
import { applyToBook } from './apply-edits';
import type { Book } from './book';
import { snapshotOf } from './snapshot';

/** A workbook in memory behind the port of `app/`: for files without Excel, and for tests. */
export interface BookWorkbook extends Workbook {
  /** The workbook as it now stands. */
  readonly book: Book;
  /** Calls of `read` and `write` so far. */
  readonly calls: { readonly read: number; readonly write: number };
}

export function createBookWorkbook(book: Book): BookWorkbook {
  let current = book;
  const calls = { read: 0, write: 0 };
  return {
    get book() {
      return current;
    },
    calls,
    read(requests) {
      calls.read += 1;
      return Promise.resolve(snapshotOf(current, requests));
    },
    write(edits) {
      calls.write += 1;
      try {
        current = applyToBook(current, edits);
        return Promise.resolve();
      } catch (error) {
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
    },
  };
}
