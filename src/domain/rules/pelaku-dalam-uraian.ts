import { text, type Text } from '../text';
import type { Examples } from './example';
import { replaceText } from './fixes';
import { isActiveVerb } from './verb';
import type { KegiatanRule } from './rule';

const words = {
  hapusPelaku: text('Hapus pelaku dari uraian', 'Take the doer out of the text'),
  pelakuDisebut: (word: string): Text =>
    text(
      `Uraian menyebut pelakunya ("${word}"); sesuai pedoman cukup ditandai di kolomnya.`,
      `The text names the doer ("${word}"); by the guideline the column says it.`,
    ),
  pelakuLain: (word: string): Text =>
    text(
      `Uraian menyebut "${word}", tetapi yang ditandai jabatan lain.`,
      `The text names "${word}", but another position is marked.`,
    ),
};

/** Who acts is said by the column, not by the sentence; it matters more when the two disagree. */
export const pelakuDalamUraian: KegiatanRule = {
  id: 'pelaku-dalam-uraian',
  severity: 'petunjuk',
  basis: 'pedoman',
  title: text('Pelaku disebut dalam uraian', 'The text names the doer'),
  scope: 'kegiatan',
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
      severity: other ? 'peringatan' : 'petunjuk',
      message: other ? words.pelakuLain(doer.teks) : words.pelakuDisebut(doer.teks),
      ...(isActiveVerb(verb) && !other
        ? { fix: replaceText(sop, at, prefix + rest.charAt(0).toUpperCase() + rest.slice(1), false, words.hapusPelaku) }
        : {}),
    };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    { shows: 'the doer named in the sentence', sheet: { 'Menandatangani LKj': 'Kepala Dinas menandatangani LKj' }, at: ['B17'] },
    { shows: 'another doer than the one marked', sheet: { 'Menandatangani LKj': 'Sekretaris menandatangani LKj' }, at: ['B17'] },
  ],
  valid: [{ shows: 'a position that does not act', sheet: { 'Menandatangani LKj': 'Menandatangani LKj dari Kasubbag Program' } }],
};
