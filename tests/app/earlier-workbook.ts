import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Book } from '../../src/files/xlsx/book';
import { readXlsx } from '../../src/files/xlsx/read';

/** A workbook as an earlier version of Runut saved it (see tests/fixtures). */
export function earlierBook(version: string, name: string): Book {
  const path = fileURLToPath(new URL(`../fixtures/${version}/${name}.xlsx`, import.meta.url));
  const read = readXlsx(new Uint8Array(readFileSync(path)), `${name}.xlsx`);
  if (!read.ok) throw new Error(`${name}: ${read.refusal.kind}`);
  return read.value;
}
