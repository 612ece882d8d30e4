import type { IncomingFile } from '../../../domain/kinerja/import/import';
import type { Files } from '../../../app/files';
import { refuse } from '../../../domain/result';
import { impor } from './messages';

/** Files between two moments in which the pane can show how far it is. */
const STEP = 8;

/**
 * Received files as the import wants them: parsed in memory, or why one could not be; undefined when `next` said to stop. One
 * file at a time, so that never more than one is unpacked.
 */
export async function readFiles(
  { readXlsx }: Files,
  files: readonly File[],
  next: (done: number) => boolean,
): Promise<readonly IncomingFile[] | undefined> {
  const read: IncomingFile[] = [];
  for (const [index, file] of files.entries()) {
    if (index % STEP === 0) {
      if (!next(index)) return undefined;
      await new Promise((done) => {
        setTimeout(done);
      });
    }
    const nama = freeName(file.name, read);
    const bytes = await bytesOf(file);
    const found = bytes ? await readXlsx(bytes, nama) : refuse(impor.tidakTerbuka);
    read.push(found.ok ? { nama, snapshot: found.value } : { nama, rusak: found.refusal });
  }
  return read;
}

/** Files of the same name from several folders are told apart, for decisions are kept by name. */
function freeName(name: string, taken: readonly IncomingFile[]): string {
  let free = name;
  for (let number = 2; taken.some(({ nama }) => nama === free); number += 1) free = `${name} (${String(number)})`;
  return free;
}

/** Undefined when the file has moved or is locked since it was chosen. */
export async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
