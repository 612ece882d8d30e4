import { a1 } from '../../sheet/address';
import type { DataCatatanKerja, Json } from '../../tracker/event';
import type { HasilImpor } from './impor';
import { IMPOR } from './pesan';

/** The import as the log keeps it: per cell what stood there, what came, and from which file. */
export function catatanImpor(hasil: HasilImpor): DataCatatanKerja {
  const dari = [...new Set(hasil.ubahan.map((satu) => satu.dari))];
  const rincian: Json = hasil.ubahan.map((satu) => ({
    sel: `${satu.at.sheet}!${a1(satu.at.area)}`,
    sebelum: satu.sebelum,
    sesudah: satu.sesudah,
    dari: satu.dari,
  }));
  return { ringkasan: IMPOR.catatan(hasil.ubahan.length, dari), rincian };
}
