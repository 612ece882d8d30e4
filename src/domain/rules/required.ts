import type { Kegiatan } from '../sop/sop';
import type { Text } from '../text';
import { tanya } from './fix';
import { pesan } from './pesan';
import type { KegiatanRule, Severity } from './rule';
import { SIFAT } from './sifat';

/** A cell every kegiatan must fill; silent where the table has no such column. */
export function requiredRule(
  id: 'uraian-required' | 'kelengkapan-required' | 'waktu-required' | 'output-required',
  severity: Severity,
  peran: 'uraian' | 'kelengkapan' | 'waktu' | 'output',
  message: Text,
  prompt: Text,
): KegiatanRule {
  const filled: (one: Kegiatan) => boolean =
    peran === 'waktu' ? (one) => one.waktu.jenis !== 'kosong' : (one) => one[peran] !== '';
  return {
    id,
    severity,
    basis: 'pedoman',
    title: pesan.judul[id],
    scope: 'kegiatan',
    bila: SIFAT.kosong,
    check(kegiatan) {
      const at = kegiatan.at[peran];
      if (!at || filled(kegiatan)) return undefined;
      return {
        at,
        kegiatan: kegiatan.index,
        message,
        fix: tanya(prompt, at, '', undefined, peran === 'waktu' ? pesan.isiWaktu : pesan.isi),
      };
    },
  };
}
