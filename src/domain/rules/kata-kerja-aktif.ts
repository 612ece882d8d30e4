import { text, type Text } from '../text';
import type { Examples } from './example';
import { replaceText, askText } from './fixes';
import { activeVerbFor } from './verb';
import { RULE_MESSAGES } from './shared-messages';
import type { KegiatanRule } from './rule';

const words = {
  tanyaUraianBaru: text('Tulis ulang uraiannya.', 'Reword the description.'),
  bukanKataKerja: (word: string): Text =>
    text(`Diawali "${word}"; pedoman meminta kata kerja aktif.`, `Begins with "${word}"; the guideline asks for an active verb.`),
};

/** An uraian begins with an active verb and has no subject. */
export const kataKerjaAktif: KegiatanRule = {
  id: 'kata-kerja-aktif',
  severity: 'petunjuk',
  basis: 'pedoman',
  title: text('Tidak diawali kata kerja aktif', 'Does not begin with an active verb'),
  scope: 'kegiatan',
  check(kegiatan, { sop }, { kataAwal: word, diawaliKataKerja, sebutan }) {
    const { uraian } = kegiatan;
    const at = kegiatan.at.uraian;
    if (!at || word === '' || diawaliKataKerja || sebutan.uraian[0]?.start === 0) return undefined;
    const active = activeVerbFor(word);
    const prefix = kegiatan.at.no || kegiatan.nomor === '' ? '' : `${kegiatan.nomor}. `;
    const better = active ? prefix + active + uraian.slice(word.length) : undefined;
    return {
      at,
      message: words.bukanKataKerja(word),
      fix: better
        ? replaceText(sop, at, better, false, RULE_MESSAGES.ubahEjaan(active ?? ''))
        : askText(words.tanyaUraianBaru, at, prefix + uraian, undefined, RULE_MESSAGES.gantiTeks),
    };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    { shows: 'a noun first', sheet: { 'Menyusun konsep LKj': 'Penyusunan konsep LKj' }, at: ['B15'] },
    { shows: 'a passive first', sheet: { 'Menyusun konsep LKj': 'Disusun konsep LKj' }, at: ['B15'] },
    { shows: 'a noun that only looks like a verb in me-', sheet: { 'Menyusun konsep LKj': 'Media dibagikan' }, at: ['B15'] },
  ],
  valid: [{ shows: 'a verb in ber-', sheet: { 'Menyusun konsep LKj': 'Berkoordinasi dengan bidang' } }],
};
