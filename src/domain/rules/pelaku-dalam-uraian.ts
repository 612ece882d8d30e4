import { ganti } from './fix';
import { kataKerjaAktif } from './kata-kerja';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';
import { SIFAT } from './sifat';

/** Who acts is said by the column, not by the sentence; it matters more when the two disagree. */
export const pelakuDalamUraian: KegiatanRule = {
  id: 'pelaku-dalam-uraian',
  severity: 'petunjuk',
  basis: 'pedoman',
  title: pesan.judul['pelaku-dalam-uraian'],
  scope: 'kegiatan',
  bila: SIFAT.menyebut,
  check(kegiatan, { sop }, { sebutan }) {
    const at = kegiatan.at.uraian;
    const doer = sebutan.uraian[0];
    if (!at || doer?.start !== 0) return undefined;
    const other = kegiatan.pelaku.length > 0 && !kegiatan.pelaku.some((actor) => actor.pelaksana === doer.pelaksana);
    const rest = kegiatan.uraian.slice(doer.end).trim();
    const prefix = kegiatan.at.no || kegiatan.nomor === '' ? '' : `${kegiatan.nomor}. `;
    const verb = /^[\p{L}-]+/u.exec(rest)?.[0] ?? '';
    return {
      at,
      kegiatan: kegiatan.index,
      severity: other ? 'peringatan' : 'petunjuk',
      message: other ? pesan.pelakuLain(doer.teks) : pesan.pelakuDisebut(doer.teks),
      ...(kataKerjaAktif(verb) && !other
        ? { fix: ganti(sop, at, prefix + rest.charAt(0).toUpperCase() + rest.slice(1), false, pesan.hapusPelaku) }
        : {}),
    };
  },
};
