import { kataKeputusan } from '../sop/suggest/uraian';
import { jadikanKeputusan, pengambilKeputusan } from './keputusan';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';

/** "Jika tidak setuju dikembalikan" is a decision, whatever symbol is drawn. */
export const keputusanTersirat: KegiatanRule = {
  id: 'keputusan-tersirat',
  severity: 'peringatan',
  basis: 'temuan',
  title: pesan.judul['keputusan-tersirat'],
  scope: 'kegiatan',
  *check(kegiatan, konteks) {
    const at = kegiatan.at.uraian;
    const words = kataKeputusan(kegiatan.uraian);
    if (!at || words === null || pengambilKeputusan(kegiatan)) return;
    yield { at, kegiatan: kegiatan.index, message: pesan.tersirat(words), fix: () => jadikanKeputusan(konteks, kegiatan) };
  },
};
