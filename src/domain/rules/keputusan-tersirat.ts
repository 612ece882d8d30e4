import { text, type Text } from '../text';
import type { Examples } from './example';
import { makeDecision, decider } from './decision';
import type { KegiatanRule } from './rule';

const words = {
  tersirat: (word: string): Text =>
    text(
      `Ada "${word}": sesuai pedoman digambar sebagai keputusan.`,
      `It says "${word}": by the guideline this is drawn as a decision.`,
    ),
};

/** "Jika tidak setuju dikembalikan" is a decision, whatever symbol is drawn. */
export const keputusanTersirat: KegiatanRule = {
  id: 'keputusan-tersirat',
  severity: 'peringatan',
  basis: 'temuan',
  title: text('Keputusan tersirat', 'Implied decision'),
  scope: 'kegiatan',
  check(kegiatan, context, { keputusan: word }) {
    const at = kegiatan.at.uraian;
    if (!at || word === null || decider(kegiatan)) return undefined;
    return { at, message: words.tersirat(word), fix: () => makeDecision(context, kegiatan) };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [{ shows: 'a decision in words, drawn as a process', sheet: { '◆ ke 3': '■' }, at: ['B16'] }],
  valid: [
    { shows: 'a condition that sends nothing back', sheet: { 'Menyusun konsep LKj': 'Menyusun konsep LKj, jika ada data' } },
  ],
};
