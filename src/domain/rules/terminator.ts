import { tandaText } from '../sop/mark';
import { ganti } from './fix';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';

/** The flow begins and ends with a kapsul, unless rows of their own say "Mulai" and "Selesai". */
export const terminator: KegiatanRule = {
  id: 'terminator',
  severity: 'peringatan',
  basis: 'pedoman',
  title: pesan.judul.terminator,
  scope: 'kegiatan',
  check(kegiatan, { sop }) {
    const { index, pelaku } = kegiatan;
    const first = index === 0 && !sop.mulai;
    const last = index === sop.kegiatan.length - 1 && !sop.selesai;
    if (!first && !last) return undefined;
    const actor = pelaku.find((one) => one.simbol === 'process' || one.simbol === 'mark');
    if (!actor || pelaku.some((one) => one.simbol === 'terminator' || one.simbol === 'decision')) return undefined;
    if (pelaku.every((one) => one.dari === 'nama')) return undefined;
    return {
      at: actor.at,
      kegiatan: index,
      message: first ? pesan.awalTanpaKapsul : pesan.akhirTanpaKapsul,
      fix: ganti(sop, actor.at, tandaText('terminator'), actor.dari === 'tanda', pesan.jadikanKapsul),
    };
  },
};
