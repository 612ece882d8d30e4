import { ganti, tanya } from './fix';
import { jadikanAktif, kataKerjaAktif } from './kata-kerja';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';

/** An uraian begins with an active verb and has no subject. */
export const kataKerjaAktifRule: KegiatanRule = {
  id: 'kata-kerja-aktif',
  severity: 'petunjuk',
  basis: 'pedoman',
  title: pesan.judul['kata-kerja-aktif'],
  scope: 'kegiatan',
  *check(kegiatan, { jajaran, sop }) {
    const { uraian, index } = kegiatan;
    const at = kegiatan.at.uraian;
    const word = /^[\p{L}-]+/u.exec(uraian)?.[0];
    if (!at || !word || kataKerjaAktif(word) || jajaran.sebutan(uraian)[0]?.start === 0) return;
    const active = jadikanAktif(word);
    const prefix = kegiatan.at.no || kegiatan.nomor === '' ? '' : `${kegiatan.nomor}. `;
    const better = active ? prefix + active + uraian.slice(word.length) : undefined;
    yield {
      at,
      kegiatan: index,
      message: pesan.bukanKataKerja(word),
      fix: better
        ? ganti(sop, at, better, false, pesan.ubahEjaan(active ?? ''))
        : tanya(pesan.tanyaUraianBaru, at, prefix + uraian, undefined, pesan.gantiTeks),
    };
  },
};
