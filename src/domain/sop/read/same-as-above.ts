import { saysSameAsAbove as same } from '../../kantor/same-as-above';
import type { Kegiatan } from '../sop';

/** Kegiatan with what "idem", "sda" or a ditto sign stands for: the standards and the remark of the kegiatan before. */
export function sameAsAbove(kegiatan: readonly Kegiatan[]): readonly Kegiatan[] {
  const read: Kegiatan[] = [];
  for (const one of kegiatan) {
    const above = read[read.length - 1];
    const { kelengkapan, waktu, output, keterangan } = one;
    if (!above || !(same(kelengkapan) || same(waktu.teks) || same(output) || same(keterangan))) read.push(one);
    else
      read.push({
        ...one,
        kelengkapan: same(kelengkapan) ? above.kelengkapan : kelengkapan,
        waktu: same(waktu.teks) ? above.waktu : waktu,
        output: same(output) ? above.output : output,
        keterangan: same(keterangan) ? above.keterangan : keterangan,
      });
  }
  return read;
}
