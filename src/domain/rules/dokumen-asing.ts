import { dokumenDalam, kataBendaBerkeadaan } from './dokumen';
import { tanya } from './fix';
import type { Konteks } from './konteks';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';

/** A draft or a signed paper of a kind that neither the title nor any uraian or output of this SOP knows. */
export function asing(konteks: Konteks, dokumen: string): boolean {
  const words = kataBendaBerkeadaan(dokumen);
  return words.length > 0 && !words.some((word) => konteks.mengenal(word));
}

/** "Konsep surat" in an SOP about a report was copied from another SOP. */
export const dokumenAsing: KegiatanRule = {
  id: 'dokumen-asing',
  severity: 'peringatan',
  basis: 'temuan',
  title: pesan.judul['dokumen-asing'],
  scope: 'kegiatan',
  *check(kegiatan, konteks) {
    const at = kegiatan.at.kelengkapan;
    if (!at) return;
    const strange = dokumenDalam(kegiatan.kelengkapan).find((dokumen) => asing(konteks, dokumen));
    if (strange === undefined) return;
    const before = konteks.sop.kegiatan[kegiatan.index - 1]?.output ?? '';
    yield {
      at,
      kegiatan: kegiatan.index,
      message: pesan.asing(strange),
      fix: tanya(pesan.tanyaTeks, at, before || kegiatan.kelengkapan, undefined, pesan.gantiTeks),
    };
  },
};
