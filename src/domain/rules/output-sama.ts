import { tanya } from './fix';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';

/** Two steps in a row that yield the same show no progress. */
export const outputSama: KegiatanRule = {
  id: 'output-sama',
  severity: 'petunjuk',
  basis: 'kebiasaan',
  title: pesan.judul['output-sama'],
  scope: 'kegiatan',
  check(kegiatan, konteks, { kunciOutput }) {
    const before = konteks.sop.kegiatan[kegiatan.index - 1];
    if (!before || konteks.ciri(before).kunciOutput !== kunciOutput) return undefined;
    const at = kegiatan.at.output;
    if (!at || kegiatan.output === '' || before.output === '') return undefined;
    return {
      at,
      kegiatan: kegiatan.index,
      message: pesan.outputSama,
      fix: tanya(pesan.tanyaOutput, at, kegiatan.output, undefined, pesan.gantiTeks),
    };
  },
};
