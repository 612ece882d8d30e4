import { pesan } from './pesan';
import type { SopRule } from './rule';

/** An SOP AP is about work that passes between positions; one column may still hold the names of several. */
export const singlePelaksana: SopRule = {
  id: 'single-pelaksana',
  severity: 'peringatan',
  basis: 'pedoman',
  title: pesan.judul['single-pelaksana'],
  scope: 'sop',
  watches: 'kepala',
  *check({ sop }) {
    const [only] = sop.pelaksana;
    const names = sop.kegiatan.some((one) => one.pelaku.some((actor) => actor.dari === 'nama'));
    if (only && sop.pelaksana.length === 1 && !names) yield { at: only.at, message: pesan.satuPelaksana };
  },
};
