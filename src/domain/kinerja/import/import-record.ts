import { a1 } from '../../sheet/address';
import type { DataCatatanKerja, Json } from '../../tracker/event';
import type { ImportPlan } from './import';
import { IMPORT_TEXT } from './messages';

/** The import as the log keeps it: per cell what stood there, what came, and from which file. */
export function importRecord(result: ImportPlan): DataCatatanKerja {
  const from = [...new Set(result.ubahan.map((one) => one.dari))];
  const rincian: Json = result.ubahan.map((one) => ({
    sel: `${one.at.sheet}!${a1(one.at.area)}`,
    sebelum: one.sebelum,
    sesudah: one.sesudah,
    dari: one.dari,
  }));
  return { ringkasan: IMPORT_TEXT.catatan(result.ubahan.length, from), rincian };
}
