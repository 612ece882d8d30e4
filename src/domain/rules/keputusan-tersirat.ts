import { jadikanKeputusan, pengambilKeputusan } from './keputusan';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';
import { SIFAT } from './sifat';

/** "Jika tidak setuju dikembalikan" is a decision, whatever symbol is drawn. */
export const keputusanTersirat: KegiatanRule = {
  id: 'keputusan-tersirat',
  severity: 'peringatan',
  basis: 'temuan',
  title: pesan.judul['keputusan-tersirat'],
  scope: 'kegiatan',
  bila: SIFAT.keputusan,
  check(kegiatan, konteks, { keputusan: words }) {
    const at = kegiatan.at.uraian;
    if (!at || words === null || pengambilKeputusan(kegiatan)) return undefined;
    return { at, kegiatan: kegiatan.index, message: pesan.tersirat(words), fix: () => jadikanKeputusan(konteks, kegiatan) };
  },
};
