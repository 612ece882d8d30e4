import { readFileSync, statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { ok, refuse, type Result } from '../domain/result';
import type { OpenedFile } from '../files/opened-file';
import { readAny } from '../files/read-any';
import { LIMITS, type FileRefusal } from '../files/refusal';
import { nodeBytes } from './node-bytes';

/** The bytes of a file, waited for, as nothing else is to be done meanwhile; huge ones are refused before a byte is read. */
export function bytesOnDisk(path: string): Result<Uint8Array, FileRefusal> {
  try {
    const found = statSync(path);
    if (!found.isFile()) return refuse({ kind: 'unavailable', file: path });
    return found.size > LIMITS.file ? refuse({ kind: 'too-large', file: basename(path) }) : ok(readFileSync(path));
  } catch {
    return refuse({ kind: 'unavailable', file: path });
  }
}

/** Opens a file of any kind Runut reads. */
export async function readFile(path: string): Promise<Result<OpenedFile, FileRefusal>> {
  const bytes = bytesOnDisk(path);
  return bytes.ok ? readAny(bytes.value, basename(path), nodeBytes) : bytes;
}

/** Endings of files that a folder is looked through for; anything else in it is not meant. */
const ENDINGS = new Set('.xlsx .xlsm .xls .xlsb .docx .doc .odt .rtf .pdf .ods .fods .html .htm .csv .tsv .txt .md'.split(' '));

/** The files of a folder and those below it, by name; undefined when the path is no folder. */
export async function filesIn(path: string): Promise<readonly string[] | undefined> {
  try {
    if (!(await stat(path)).isDirectory()) return undefined;
    const found = await readdir(path, { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase()) && !/^[.~]/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return undefined;
  }
}
