import { asing } from './dokumen-asing';
import { tanya } from './fix';
import { jabatanAsing } from './jabatan-tanpa-kolom';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';

/** What a step needs comes out of an earlier one or from outside; the first step's needs always come from outside. */
export const rantaiKelengkapan: KegiatanRule = {
  id: 'rantai-kelengkapan',
  severity: 'petunjuk',
  basis: 'temuan',
  title: pesan.judul['rantai-kelengkapan'],
  scope: 'kegiatan',
  check(kegiatan, konteks, { butuh, sebutan }) {
    const at = kegiatan.at.kelengkapan;
    if (!at || kegiatan.index === 0) return undefined;
    const lost = butuh.find(
      (dokumen) =>
        !konteks.dihasilkanSebelum(kegiatan.index, dokumen) &&
        !dokumen.luar &&
        !asing(konteks, kegiatan.index, dokumen) &&
        (sebutan.kelengkapan.length === 0 || jabatanAsing(konteks.jajaran.sebutan(dokumen.teks)).length === 0),
    );
    if (!lost) return undefined;
    const before = konteks.sop.kegiatan[kegiatan.index - 1]?.output ?? '';
    return {
      at,
      kegiatan: kegiatan.index,
      message: pesan.asalTidakJelas(lost.teks),
      fix: tanya(pesan.tanyaKelengkapan, at, before || kegiatan.kelengkapan, undefined, pesan.gantiTeks),
    };
  },
};
