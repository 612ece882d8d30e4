import type { Following } from '../../app/files';
import type { Book } from '../../files/xlsx/book';
import { preparing, type PreparedBook } from '../book/prepare';

/** Milliseconds after which the page gets its turn. */
const TURN = 16;

/** Prepares a workbook while the page answers; `progress` is told what part of its rows is ready. Rejects with the signal's reason. */
export async function prepareInTurns(book: Book, { progress, signal }: Following): Promise<PreparedBook> {
  const work = preparing(book);
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < TURN) continue;
    progress?.(step.value);
    await new Promise<void>((resolve) => {
      setTimeout(resolve);
    });
    signal?.throwIfAborted();
    since = performance.now();
  }
}
