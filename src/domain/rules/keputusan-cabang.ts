import { bercabangDua, jadikanKeputusan, pengambilKeputusan } from './keputusan';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';
import { SIFAT } from './sifat';

/** A belah ketupat answers ya/tidak, lengkap/tidak, setuju/tidak. */
export const keputusanCabang: KegiatanRule = {
  id: 'keputusan-cabang',
  severity: 'peringatan',
  basis: 'pedoman',
  title: pesan.judul['keputusan-cabang'],
  scope: 'kegiatan',
  bila: SIFAT.keputusan,
  check(kegiatan, konteks) {
    const actor = pengambilKeputusan(kegiatan);
    if (!actor || bercabangDua(kegiatan)) return undefined;
    return {
      at: actor.at,
      kegiatan: kegiatan.index,
      message: pesan.tanpaCabang,
      fix: () => jadikanKeputusan(konteks, kegiatan),
    };
  },
};
