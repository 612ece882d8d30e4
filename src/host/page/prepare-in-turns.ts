import type { Following } from '../../app/files';
import type { Book } from '../../files/xlsx/book';
import { preparing, type PreparedBook } from '../book/prepare';
import { giveTurn, TURN } from '../turns';

/** Prepares a workbook while the page answers; `progress` is told what part of its rows is ready. Rejects with the signal's reason. */
export async function prepareInTurns(book: Book, { progress, signal }: Following): Promise<PreparedBook> {
  const work = preparing(book);
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < TURN) continue;
    progress?.(step.value);
    await giveTurn();
    signal?.throwIfAborted();
    since = performance.now();
  }
}
