import { bercabangDua, jadikanKeputusan, pengambilKeputusan } from './keputusan';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';
import { SIFAT } from './sifat';

/** "Tidak" goes back to an earlier kegiatan, so that somebody puts it right. */
export const keputusanKembali: KegiatanRule = {
  id: 'keputusan-kembali',
  severity: 'peringatan',
  basis: 'perlu-dipastikan',
  title: pesan.judul['keputusan-kembali'],
  scope: 'kegiatan',
  bila: SIFAT.keputusan,
  check(kegiatan, konteks) {
    const actor = pengambilKeputusan(kegiatan);
    if (!actor || kegiatan.kembali !== undefined || !bercabangDua(kegiatan)) return undefined;
    return {
      at: actor.at,
      kegiatan: kegiatan.index,
      message: pesan.tanpaKembali,
      fix: () => jadikanKeputusan(konteks, kegiatan),
    };
  },
};
