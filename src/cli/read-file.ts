import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { refuse, type Result } from '../domain/result';
import type { OpenedFile } from '../files/opened-file';
import { readAny } from '../files/read-any';
import { LIMITS, type FileRefusal } from '../files/refusal';

/** Opens a file of any kind Runut reads; huge ones are refused before a byte is read. */
export async function readFile(path: string): Promise<Result<OpenedFile, FileRefusal>> {
  const file = basename(path);
  let bytes: Uint8Array;
  try {
    const found = await stat(path);
    if (!found.isFile()) return refuse({ kind: 'unavailable', file: path });
    if (found.size > LIMITS.file) return refuse({ kind: 'too-large', file });
    bytes = await readBytes(path);
  } catch {
    return refuse({ kind: 'unavailable', file: path });
  }
  return readAny(bytes, file);
}
