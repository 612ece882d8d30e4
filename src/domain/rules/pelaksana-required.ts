import { area, type Area } from '../sheet/address';
import type { Kegiatan, Sop } from '../sop/sop';
import { ganti } from './fix';
import type { Konteks } from './konteks';
import { pesan } from './pesan';
import { sejajarkan } from './potongan';
import type { Fix, KegiatanRule } from './rule';
import { SIFAT } from './sifat';

/** Every kegiatan has somebody who acts; the wording often says who. */
export const pelaksanaRequired: KegiatanRule = {
  id: 'pelaksana-required',
  severity: 'galat',
  basis: 'pedoman',
  title: pesan.judul['pelaksana-required'],
  scope: 'kegiatan',
  bila: SIFAT.pelaku,
  check(kegiatan, konteks) {
    const { sop } = konteks;
    if (sop.pelaksana.length === 0 || kegiatan.pelaku.some((actor) => actor.simbol !== 'connector')) return undefined;
    if (kegiatan.selLain?.some((one) => one.jenis === 'asing')) return undefined;
    return {
      at: selPelaku(sop, kegiatan),
      kegiatan: kegiatan.index,
      message: pesan.tanpaPelaksana,
      fix: () => usulkan(konteks, kegiatan),
    };
  },
};

/** The actor cells of a row; in a fragment without them, its uraian. */
function selPelaku(sop: Sop, kegiatan: Kegiatan): Area {
  const [first, last] = [sop.pelaksana[0], sop.pelaksana[sop.pelaksana.length - 1]];
  if (kegiatan.potongan !== undefined || !first || !last) {
    const at = kegiatan.at.uraian ?? { row: kegiatan.row, column: sop.isi.column };
    return area(at.row, at.column);
  }
  return area(kegiatan.row, first.column, 1, last.column + last.columns - first.column);
}

function usulkan(konteks: Konteks, kegiatan: Kegiatan): Fix | undefined {
  const usulan = konteks.usulan(kegiatan.index);
  const nama = konteks.sop.pelaksana.find((one) => one.id === usulan?.pelaksana)?.nama;
  if (usulan?.at && nama !== undefined) return ganti(konteks.sop, usulan.at, usulan.teks, !usulan.ragu, pesan.tandai(nama));
  return kegiatan.potongan === undefined ? undefined : sejajarkan(konteks.sop, kegiatan.potongan);
}
