import { ok } from '../../domain/result';
import type { FileReader } from '../opened-file';
import { readXlsx } from './read';
import { wholeSnapshotOf } from './snapshot';

/** A workbook with all its sheets; nothing in it is in doubt. */
export const openWorkbook: FileReader = (bytes, file, _, native) => {
  const read = readXlsx(bytes, file, native);
  return read.ok ? ok({ snapshot: wholeSnapshotOf(read.value), doubts: [], book: read.value }) : read;
};
