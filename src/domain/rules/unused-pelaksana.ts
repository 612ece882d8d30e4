import { pesan } from './pesan';
import type { SopRule } from './rule';

/** A column nobody marks; silent while the table has no marks at all. */
export const unusedPelaksana: SopRule = {
  id: 'unused-pelaksana',
  severity: 'petunjuk',
  basis: 'temuan',
  title: pesan.judul['unused-pelaksana'],
  scope: 'sop',
  watches: 'kegiatan',
  *check(konteks) {
    if (konteks.berpelaku === 0) return;
    for (const one of konteks.sop.pelaksana)
      if (konteks.tanda(one.id) === 0) yield { at: one.at, message: pesan.tidakDitandai(one.nama) };
  },
};
