import { text, type Text } from '../text';
import type { Examples } from './example';
import { replaceText } from './fixes';
import type { SopRule } from './rule';

const words = {
  hapusSatu: text('Hapus satu', 'Remove one'),
  kataGanda: (word: string): Text => text(`Kata ganda: "${word}".`, `Doubled word: "${word}".`),
};

const DOUBLED = /(?<![\p{L}-])(\p{L}{3,})\s+\1(?![\p{L}-])/iu;
/** Doubling that is grammar, written without its hyphen. */
const GRAMMAR = /^(?:undang|masing|rata|hal|tugas|aturan|sama|rapat|lain|orang|anak|surat|data|benar|baru|tiap|macam)$/i;

/** A word that slipped in twice in the office's or the SOP's name ("BARAT BARAT"). */
export const identitasNama: SopRule = {
  id: 'identitas-nama',
  severity: 'peringatan',
  basis: 'temuan',
  title: text('Kata ganda', 'Doubled word'),
  scope: 'sop',
  *check({ sop }) {
    for (const field of sop.identitas) {
      if (field.field !== 'unit' && field.field !== 'nama' && field.field !== 'disahkan-oleh') continue;
      for (const { at, teks } of field.sel ?? []) {
        const found = DOUBLED.exec(teks);
        if (!found || GRAMMAR.test(found[1] ?? '')) continue;
        yield {
          at,
          message: words.kataGanda(found[0]),
          fix: replaceText(sop, at, teks.replace(DOUBLED, '$1'), true, words.hapusSatu),
        };
      }
    }
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [{ shows: 'a word twice', sheet: { 'KABUPATEN CONTOH': 'KABUPATEN CONTOH CONTOH' }, at: ['A1'] }],
  valid: [{ shows: 'a doubling that is grammar', sheet: { 'DINAS PERUMAHAN': 'DINAS RATA RATA' } }],
};
