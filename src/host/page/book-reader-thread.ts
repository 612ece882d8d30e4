import type { Text } from '../../domain/text';
import { answerQuestions } from '../../files/thread/answer-questions';
import { partBook, type FramedBook, type SheetLines } from '../../files/xlsx/pieces';
import { readBook } from './read-book';

/** What the thread is asked: to read a file, and then for its next rows until there are none. */
export type ForReader = { readonly bytes: Uint8Array; readonly name: string } | 'lines';

/** A file that was read, without its cells. */
export interface ReadFrame {
  readonly framed: FramedBook;
  readonly lost: Text | undefined;
}

/** Cells of one answer: few enough that the page takes them over in a few milliseconds. */
const CELLS = 4_000;

// What runs on the thread, not in the page.
let lines: Iterator<SheetLines, undefined> | undefined;

answerQuestions(globalThis as never, (message: ForReader) => {
  if (message === 'lines') return lines?.next().value;
  const read = readBook(message.bytes, message.name);
  if (!read.ok) return read;
  const pieces = partBook(read.value.book, CELLS);
  ({ lines } = pieces);
  return { ok: true, value: { framed: pieces.framed, lost: read.value.lost } satisfies ReadFrame };
});
