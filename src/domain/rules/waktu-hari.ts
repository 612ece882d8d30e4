import { ganti } from './fix';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';
import { SIFAT } from './sifat';

const KIND = /hari\s+(?:kerja|efektif|kalender)|hr\.?\s+(?:kerja|krj)/i;
const DAY = /\b(hari|hr)\b/i;

/** "Hari" inside an office means hari kerja; written out, nobody has to assume it. */
export const waktuHari: KegiatanRule = {
  id: 'waktu-hari',
  severity: 'petunjuk',
  basis: 'temuan',
  title: pesan.judul['waktu-hari'],
  scope: 'kegiatan',
  bila: SIFAT.waktu,
  check({ at: { waktu: at }, waktu, index }, { sop }) {
    if (!at || waktu.satuan !== 'hari' || waktu.hari !== 'kerja' || KIND.test(waktu.teks) || !DAY.test(waktu.teks))
      return undefined;
    const clear = (waktu.ejaan ?? waktu.teks).replace(DAY, '$1 kerja');
    return {
      at,
      kegiatan: index,
      message: pesan.waktuHari(waktu.teks),
      fix: ganti(sop, at, clear, false, pesan.ubahEjaan(clear)),
    };
  },
};
