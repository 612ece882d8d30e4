import { basename } from 'node:path';
import type { IncomingFile } from '../domain/kinerja/import/import';
import type { Stamp } from '../domain/stamp';
import { fileRefusalText } from '../files/messages';
import { wholeSnapshotOf } from '../files/xlsx/snapshot';
import { isData } from './disk-workbook';
import { openData } from './open-data';
import { readFile } from './read-file';

/** A file that somebody sent, workbook or data, or why it cannot be read. */
export async function receivedFile(path: string, stamp: Stamp): Promise<IncomingFile> {
  const nama = basename(path);
  if (isData(path)) {
    const opened = await openData(path, stamp);
    return opened.ok ? { nama, snapshot: wholeSnapshotOf(opened.value.book) } : { nama, rusak: opened.refusal };
  }
  const read = await readFile(path);
  return read.ok ? { nama, snapshot: read.value.snapshot } : { nama, rusak: fileRefusalText(read.refusal) };
}
