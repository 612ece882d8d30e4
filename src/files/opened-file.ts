import type { Result } from '../domain/result';
import type { Snapshot } from '../domain/sheet/snapshot';
import type { Doubt } from '../domain/sop/doubt';
import type { NativeBytes } from './native-bytes';
import type { FileRefusal } from './refusal';
import type { Book } from './xlsx/book';

/** A file as everything that reads sheets wants it. */
export interface OpenedFile {
  readonly snapshot: Snapshot;
  /** What the reader proposes but does not assert, at cells of `snapshot`; a workbook says itself what stands where. */
  readonly doubts: readonly Doubt[];
  /** Only where the file is a workbook. */
  readonly book?: Book;
}

/**
 * Reads one kind of file; never throws on bytes. `file` is its name for refusals, `sheet` what a kind without sheets of its own calls
 * the one it gives; `native` reads faster where there is such a thing.
 */
export type FileReader = (
  bytes: Uint8Array,
  file: string,
  sheet: string,
  native?: NativeBytes,
) => Result<OpenedFile, FileRefusal> | Promise<Result<OpenedFile, FileRefusal>>;
