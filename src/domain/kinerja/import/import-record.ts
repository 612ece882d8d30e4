import { a1 } from '../../sheet/address';
import type { DataCatatanKerja, Json } from '../../tracker/event';
import type { ImportPlan } from './import';
import { IMPORT_TEXT } from './messages';

/** The import as the log keeps it: per cell what stood there, what came, and from which file; also where both are the same. */
export function importRecord({ ubahan, sama }: Pick<ImportPlan, 'ubahan' | 'sama'>): DataCatatanKerja {
  const all = [...ubahan, ...sama];
  const from = [...new Set(all.map((one) => one.dari))];
  const rincian: Json = all.map((one) => ({
    sel: `${one.at.sheet}!${a1(one.at.area)}`,
    sebelum: one.sebelum,
    sesudah: one.sesudah,
    dari: one.dari,
  }));
  return { ringkasan: IMPORT_TEXT.catatan(ubahan.length, sama.length, from), rincian };
}
