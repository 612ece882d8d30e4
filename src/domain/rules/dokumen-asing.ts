import type { Dokumen } from './dokumen';
import { tanya } from './fix';
import type { Konteks } from './konteks';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';
import { SIFAT } from './sifat';

/** A draft or a signed paper of a kind that neither the title nor any uraian or output of this SOP knows. */
export const asing = (konteks: Konteks, index: number, dokumen: Dokumen): boolean =>
  !konteks.hasilSebelumnya(index, dokumen) && dokumen.inti.length > 0 && !dokumen.inti.some((word) => konteks.mengenal(word));

/** "Konsep surat" in an SOP about a report was copied from another SOP. */
export const dokumenAsing: KegiatanRule = {
  id: 'dokumen-asing',
  severity: 'peringatan',
  basis: 'temuan',
  title: pesan.judul['dokumen-asing'],
  scope: 'kegiatan',
  bila: SIFAT.berkeadaan,
  check(kegiatan, konteks, { butuh }) {
    const at = kegiatan.at.kelengkapan;
    const strange = at && butuh.find((dokumen) => asing(konteks, kegiatan.index, dokumen));
    if (!strange) return undefined;
    const before = konteks.sop.kegiatan[kegiatan.index - 1]?.output ?? '';
    return {
      at,
      kegiatan: kegiatan.index,
      message: pesan.asing(strange.teks),
      fix: tanya(pesan.tanyaTeks, at, before || kegiatan.kelengkapan, undefined, pesan.gantiTeks),
    };
  },
};
