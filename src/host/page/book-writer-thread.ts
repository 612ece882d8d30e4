import { answerQuestions } from '../../files/thread/answer-questions';
import { BookOfPieces, type FramedBook, type SheetLines } from '../../files/xlsx/pieces';
import { writeXlsx } from '../../files/xlsx/write';

/** What the thread is told and asked. Of one workbook only: `begin` forgets what was there before. */
export type ForWriter = { readonly begin: true } | { readonly lines: SheetLines } | { readonly write: FramedBook };

// What runs on the thread, not in the page.
let book = new BookOfPieces();

answerQuestions(globalThis as never, (message: ForWriter) => {
  if ('begin' in message) book = new BookOfPieces();
  else if ('lines' in message) book.put(message.lines);
  else return writeXlsx(book.whole(message.write));
  return undefined;
});
