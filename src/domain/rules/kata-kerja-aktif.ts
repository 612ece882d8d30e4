import { ganti, tanya } from './fix';
import { jadikanAktif } from './kata-kerja';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';
import { SIFAT } from './sifat';

/** An uraian begins with an active verb and has no subject. */
export const kataKerjaAktifRule: KegiatanRule = {
  id: 'kata-kerja-aktif',
  severity: 'petunjuk',
  basis: 'pedoman',
  title: pesan.judul['kata-kerja-aktif'],
  scope: 'kegiatan',
  bila: SIFAT.bukanKataKerja,
  check(kegiatan, { sop }, { kataAwal: word, diawaliKataKerja, sebutan }) {
    const { uraian, index } = kegiatan;
    const at = kegiatan.at.uraian;
    if (!at || word === '' || diawaliKataKerja || sebutan.uraian[0]?.start === 0) return undefined;
    const active = jadikanAktif(word);
    const prefix = kegiatan.at.no || kegiatan.nomor === '' ? '' : `${kegiatan.nomor}. `;
    const better = active ? prefix + active + uraian.slice(word.length) : undefined;
    return {
      at,
      kegiatan: index,
      message: pesan.bukanKataKerja(word),
      fix: better
        ? ganti(sop, at, better, false, pesan.ubahEjaan(active ?? ''))
        : tanya(pesan.tanyaUraianBaru, at, prefix + uraian, undefined, pesan.gantiTeks),
    };
  },
};
