import type { Following } from '../../app/files';
import { ok, type Result } from '../../domain/result';
import type { FileRefusal } from '../../files/refusal';
import type { BookStyle } from '../../files/xlsx/book-style';
import { BookOfPieces, type SheetLines } from '../../files/xlsx/pieces';
import { Thread, type Running } from '../../files/thread/thread';
import type { ForReader, ReadFrame } from './book-reader-thread';
import { readBook, type ReadBook } from './read-book';

const startThread = (): Running => new Worker(new URL('book-reader-thread.ts', import.meta.url), { name: 'runut-buka' });

/**
 * Reads files on a thread of their own and takes over what was read a few thousand cells at once, so that the page answers and the person
 * can stop it. Where there is no thread, or it fails, the page reads the file itself.
 */
export class BookReader {
  constructor(private readonly thread = new Thread(startThread)) {}

  /** `progress` is told what part of the rows has come over, from 0 to 1. Rejects with the signal's reason when it is stopped. */
  async read(bytes: Uint8Array, name: string, following: Following): Promise<Result<ReadBook, FileRefusal>> {
    try {
      return await this.onThread(bytes, name, following);
    } catch (error) {
      following.signal?.throwIfAborted();
      if (typeof Worker !== 'undefined') reportError(error);
      return readBook(bytes, name);
    }
  }

  private async onThread(
    bytes: Uint8Array,
    name: string,
    { progress, signal }: Following,
  ): Promise<Result<ReadBook, FileRefusal>> {
    const ask = <Answer>(message: ForReader): Promise<Answer> => this.thread.ask<Answer>(message, signal ? { signal } : {});
    const read = await ask<Result<ReadFrame, FileRefusal>>({ bytes, name });
    if (!read.ok) return read;
    const { framed, lost } = read.value;
    const rows = framed.sheets.reduce((sum, { length = 0 }) => sum + length, 0);
    const pieces = new BookOfPieces();
    const styles = new SharedStyles();
    let done = 0;
    for (;;) {
      const piece = await ask<SheetLines | undefined>('lines');
      if (!piece) return ok({ book: pieces.whole(framed), lost });
      pieces.put({ ...piece, lines: styles.share(piece.lines) });
      done += piece.lines.length;
      progress?.(done / Math.max(rows, 1));
    }
  }
}

/** One object for each look, as in the file: what comes over from a thread has looks of its own each time. */
class SharedStyles {
  private readonly known = new Map<string, BookStyle>();

  share(lines: SheetLines['lines']): SheetLines['lines'] {
    const here = new Map<BookStyle, BookStyle>();
    return lines.map((line) => line.map((cell) => (cell?.style ? { ...cell, style: this.one(cell.style, here) } : cell)));
  }

  private one(style: BookStyle, here: Map<BookStyle, BookStyle>): BookStyle {
    const found = here.get(style);
    if (found) return found;
    const key = JSON.stringify(style);
    const shared = this.known.get(key) ?? style;
    this.known.set(key, shared);
    here.set(style, shared);
    return shared;
  }
}
