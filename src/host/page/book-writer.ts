import { Thread, type Running } from '../../files/thread/thread';
import { writeXlsx } from '../../files/xlsx/write';
import type { HostBook } from '../book/host-book';
import { giveTurn } from '../turns';
import type { ForWriter } from './book-writer-thread';

const startThread = (): Running => new Worker(new URL('book-writer-thread.ts', import.meta.url), { name: 'runut-simpan' });

/** A thread that failed so often is not asked again. */
const ATTEMPTS = 2;

/**
 * Writes the workbook as an .xlsx on a thread that keeps a copy of its cells: only what has changed is handed over, a few rows at once,
 * so that the page answers while a long workbook is saved. Where there is no thread, or it fails, the page writes it itself.
 */
export class BookWriter {
  private turn: Promise<unknown> = Promise.resolve();
  /** Whose cells the thread has, and which beginning of the thread. */
  private copied: { readonly book: HostBook; readonly beginning: number } | undefined;

  private failed = 0;

  constructor(private readonly thread = new Thread(startThread)) {}

  /** One after the other: the thread has one copy. */
  bytes(book: HostBook): Promise<Uint8Array> {
    const made = this.turn.then(() => this.write(book));
    this.turn = made.catch(() => undefined);
    return made;
  }

  private async write(book: HostBook): Promise<Uint8Array> {
    if (this.failed < ATTEMPTS) {
      try {
        return await this.onThread(book);
      } catch (error) {
        this.copied = undefined;
        this.failed += 1;
        if (typeof Worker !== 'undefined') reportError(error);
      }
    }
    return writeXlsx(await book.dump());
  }

  private async onThread(book: HostBook): Promise<Uint8Array> {
    const { thread } = this;
    const isCopied = this.copied?.book === book && this.copied.beginning === thread.turn;
    this.copied = undefined;
    if (!isCopied) {
      book.inPieces.changed();
      thread.tell({ begin: true } satisfies ForWriter);
    }
    const beginning = thread.turn;
    const frame = await book.inPieces.take((lines) => thread.tell({ lines } satisfies ForWriter), giveTurn);
    const written = thread.ask<Uint8Array>({ write: frame } satisfies ForWriter);
    if (thread.turn !== beginning) throw new Error('The thread began anew meanwhile.');
    const bytes = await written;
    this.copied = { book, beginning };
    return bytes;
  }
}
