import { kunciDokumen } from './dokumen';
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
  *check(kegiatan, { sop }) {
    const at = kegiatan.at.output;
    const before = sop.kegiatan[kegiatan.index - 1]?.output ?? '';
    if (!at || kegiatan.output === '' || before === '' || kunciDokumen(before) !== kunciDokumen(kegiatan.output)) return;
    yield {
      at,
      kegiatan: kegiatan.index,
      message: pesan.outputSama,
      fix: tanya(pesan.tanyaOutput, at, kegiatan.output, undefined, pesan.gantiTeks),
    };
  },
};
