import { ok, refuse, type Result } from '../domain/result';
import type { Snapshot } from '../domain/sheet/snapshot';
import { LIMITS, type FileRefusal } from './refusal';
import { decodeText, isHtml, readTable } from './table/read-table';
import type { Book } from './xlsx/book';
import { readXlsx } from './xlsx/read';
import { isCompoundFile } from './xlsx/read/package';
import { wholeSnapshotOf } from './xlsx/snapshot';
import { looksLikeZip } from './zip';

/** A file as everything that reads sheets wants it; `book` only where the file is a workbook. */
export interface OpenedFile {
  readonly snapshot: Snapshot;
  readonly book?: Book;
}

/** Opens .xlsx, tab-separated text and HTML by what the bytes are; the name decides only between kinds of text. */
export function readAny(bytes: Uint8Array, file: string): Result<OpenedFile, FileRefusal> {
  if (bytes.length === 0) return refuse({ kind: 'empty', file });
  if (looksLikeZip(bytes) || isCompoundFile(bytes) || /\.xls[xmb]?$/i.test(file)) {
    // Web applications often call a page of HTML ".xls".
    const page = looksLikeText(bytes) ? decodeText(bytes) : '';
    if (isHtml(page)) return openText(page, file);
    const read = readXlsx(bytes, file);
    return read.ok ? ok({ snapshot: wholeSnapshotOf(read.value), book: read.value }) : read;
  }
  if (bytes.length > LIMITS.text) return refuse({ kind: 'too-large', file });
  if (!looksLikeText(bytes)) {
    const read = readXlsx(bytes, file);
    return read.ok ? refuse({ kind: 'foreign', file }) : read;
  }
  return openText(decodeText(bytes), file);
}

function openText(text: string, file: string): Result<OpenedFile, FileRefusal> {
  if (text.trim() === '') return refuse({ kind: 'empty', file });
  const sheet = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return ok({ snapshot: readTable(text, sheet === '' ? file : sheet) });
}

/** Text has no zero bytes, unless it is UTF-16 and says so; nor does it begin as a PDF or a picture. */
function looksLikeText(bytes: Uint8Array): boolean {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) return true;
  const head = bytes.subarray(0, 4_096);
  if (head.includes(0) || String.fromCharCode(...head.subarray(0, 5)).startsWith('%PDF')) return false;
  const control = head.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0);
  return control * 20 <= head.length;
}
