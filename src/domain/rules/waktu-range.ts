import { formatMenit } from '../waktu/format-waktu';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';
import { SIFAT } from './sifat';

/** Says which bound of a range counts. */
export const waktuRange: KegiatanRule = {
  id: 'waktu-range',
  severity: 'petunjuk',
  basis: 'temuan',
  title: pesan.judul['waktu-range'],
  scope: 'kegiatan',
  bila: SIFAT.waktu,
  check({ at: { waktu: at }, waktu, index }, { hari }) {
    if (!at || waktu.jenis !== 'rentang' || !waktu.menit) return undefined;
    return { at, kegiatan: index, message: pesan.waktuRentang(formatMenit(waktu.menit[1], hari)) };
  },
};
