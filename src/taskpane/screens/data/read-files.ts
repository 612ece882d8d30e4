import type { BerkasMasuk } from '../../../domain/kinerja/impor/impor';
import { refusalText } from '../../../files/pesan';
import { readXlsxValues } from '../../../files/xlsx/read-values';
import { impor } from './pesan';

/** Files between two moments in which the pane can show how far it is. */
const STEP = 8;

/**
 * Received files as the import wants them: parsed in memory, or why one could not be; undefined when `next` said to stop. One
 * file at a time, so that never more than one is unpacked. Loaded only when somebody imports.
 */
export async function readFiles(
  files: readonly File[],
  next: (sudah: number) => boolean,
): Promise<readonly BerkasMasuk[] | undefined> {
  const read: BerkasMasuk[] = [];
  for (const [index, file] of files.entries()) {
    if (index % STEP === 0) {
      if (!next(index)) return undefined;
      await new Promise((done) => {
        setTimeout(done);
      });
    }
    read.push(await readFile(file, freeName(file.name, read)));
  }
  return read;
}

async function readFile(file: File, nama: string): Promise<BerkasMasuk> {
  const bytes = await bytesOf(file);
  if (!bytes) return { nama, rusak: impor.tidakTerbuka };
  const read = readXlsxValues(bytes, nama);
  return read.ok ? { nama, snapshot: read.value } : { nama, rusak: refusalText(read.refusal) };
}

/** Files of the same name from several folders are told apart, for decisions are kept by name. */
function freeName(name: string, taken: readonly BerkasMasuk[]): string {
  let free = name;
  for (let number = 2; taken.some(({ nama }) => nama === free); number += 1) free = `${name} (${String(number)})`;
  return free;
}

/** Undefined when the file has moved or is locked since it was chosen. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
