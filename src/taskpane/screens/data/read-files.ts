import type { BerkasMasuk } from '../../../domain/kinerja/impor/impor';
import { refusalText } from '../../../files/pesan';
import { readXlsxValues } from '../../../files/xlsx/read-values';
import { impor } from './pesan';

/** Received files as the import wants them: parsed in memory, or why one could not be. Loaded only when somebody imports. */
export const readFiles = (files: readonly File[]): Promise<readonly BerkasMasuk[]> =>
  Promise.all(
    files.map(async (file): Promise<BerkasMasuk> => {
      const bytes = await bytesOf(file);
      if (!bytes) return { nama: file.name, rusak: impor.tidakTerbuka };
      const read = readXlsxValues(bytes, file.name);
      return read.ok ? { nama: file.name, snapshot: read.value } : { nama: file.name, rusak: refusalText(read.refusal) };
    }),
  );

/** Undefined when the file has moved or is locked since it was chosen. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
