import { ISTILAH_KOLOM } from '../kantor/istilah';
import { pesan } from './pesan';
import type { SopRule } from './rule';

/** Without actor columns nobody can be told to act. */
export const headerPelaksana: SopRule = {
  id: 'header-pelaksana',
  severity: 'galat',
  basis: 'pedoman',
  title: pesan.judul['header-pelaksana'],
  scope: 'sop',
  watches: 'kepala',
  *check({ sop }) {
    if (!sop.kolom.some((one) => one.peran === 'pelaksana'))
      yield { at: sop.kepala, message: pesan.tanpaKolom(ISTILAH_KOLOM.pelaksana.label) };
  },
};
