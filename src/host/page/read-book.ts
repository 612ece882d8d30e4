import { ok, type Result } from '../../domain/result';
import type { Text } from '../../domain/text';
import type { FileRefusal } from '../../files/refusal';
import type { Book } from '../../files/xlsx/book';
import { lostText } from '../../files/xlsx/messages';
import { notKept } from '../../files/xlsx/not-kept';
import { readXlsx } from '../../files/xlsx/read';

/** A file's workbook, and what of the file will not be in it once it is saved here; undefined: nothing. */
export interface ReadBook {
  readonly book: Book;
  readonly lost: Text | undefined;
}

export function readBook(bytes: Uint8Array, name: string): Result<ReadBook, FileRefusal> {
  const read = readXlsx(bytes, name);
  if (!read.ok) return read;
  const lost = notKept(bytes, name);
  return ok({ book: read.value, lost: 'kind' in lost || lost.length === 0 ? undefined : lostText(lost) });
}
