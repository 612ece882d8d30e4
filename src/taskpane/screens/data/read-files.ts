import type { BerkasMasuk } from '../../../domain/kinerja/impor/impor';
import { refusalText } from '../../../files/pesan';
import { readXlsx } from '../../../files/xlsx/read';
import { wholeSnapshotOf } from '../../../files/xlsx/snapshot';

/** Received files as the import wants them: parsed in memory, or why one could not be. Loaded only when somebody imports. */
export const readFiles = (files: readonly File[]): Promise<readonly BerkasMasuk[]> =>
  Promise.all(
    files.map(async (file): Promise<BerkasMasuk> => {
      const read = readXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
      return read.ok
        ? { nama: file.name, snapshot: wholeSnapshotOf(read.value, true) }
        : { nama: file.name, rusak: refusalText(read.refusal) };
    }),
  );
