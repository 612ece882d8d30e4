import { text, type Text } from '../text';
import type { Examples } from './example';
import { replaceText } from './fixes';
import { RULE_MESSAGES } from './shared-messages';
import type { KegiatanRule } from './rule';

const words = {
  waktuHari: (written: string): Text => text(`"${written}" dibaca sebagai hari kerja.`, `"${written}" is read as working days.`),
};

const KIND = /hari\s+(?:kerja|efektif|kalender)|hr\.?\s+(?:kerja|krj)/i;
const DAY = /\b(hari|hr)\b/i;

/** "Hari" inside an office means hari kerja; written out, nobody has to assume it. */
export const waktuHari: KegiatanRule = {
  id: 'waktu-hari',
  severity: 'petunjuk',
  basis: 'temuan',
  title: text('Jenis hari', 'Kind of day'),
  scope: 'kegiatan',
  check({ at: { waktu: at }, waktu }, { sop }) {
    if (!at || waktu.satuan !== 'hari' || waktu.hari !== 'kerja' || KIND.test(waktu.teks) || !DAY.test(waktu.teks))
      return undefined;
    const clear = (waktu.ejaan ?? waktu.teks).replace(DAY, '$1 kerja');
    return {
      at,
      message: words.waktuHari(waktu.teks),
      fix: replaceText(sop, at, clear, false, RULE_MESSAGES.ubahEjaan(clear)),
    };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [{ shows: '"hari" alone', sheet: { '60 menit': '1 hari' }, at: ['G15'] }],
  valid: [{ shows: '"hari kerja"', sheet: { '60 menit': '1 hari kerja' } }],
};
