import { ganti } from './fix';
import { pesan } from './pesan';
import type { SopRule } from './rule';

const DOUBLED = /(?<![\p{L}-])(\p{L}{3,})\s+\1(?![\p{L}-])/iu;
/** Doubling that is grammar, written without its hyphen. */
const GRAMMAR = /^(?:undang|masing|rata|hal|tugas|aturan|sama|rapat|lain|orang|anak|surat|data|benar|baru|tiap|macam)$/i;

/** A word that slipped in twice in the office's or the SOP's name ("BARAT BARAT"). */
export const identitasNama: SopRule = {
  id: 'identitas-nama',
  severity: 'peringatan',
  basis: 'temuan',
  title: pesan.judul['identitas-nama'],
  scope: 'sop',
  watches: 'identitas',
  *check({ sop }) {
    for (const field of sop.identitas) {
      if (field.field !== 'unit' && field.field !== 'nama' && field.field !== 'disahkan-oleh') continue;
      for (const { at, teks } of field.sel ?? []) {
        const found = DOUBLED.exec(teks);
        if (!found || GRAMMAR.test(found[1] ?? '')) continue;
        yield { at, message: pesan.kataGanda(found[0]), fix: ganti(sop, at, teks.replace(DOUBLED, '$1'), true, pesan.hapusSatu) };
      }
    }
  },
};
