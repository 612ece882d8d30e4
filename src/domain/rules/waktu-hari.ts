import { text, type Text } from '../text';
import type { Examples } from './example';
import type { Waktu } from '../waktu/waktu';
import { writeCell } from './fixes';
import { RULE_MESSAGES } from './shared-messages';
import type { SopRule } from './rule';

const words = {
  tulisSemua: text('Tulis "hari kerja" di semuanya', 'Write "hari kerja" in all of them'),
  waktuHari: (written: string, others: number): Text =>
    others === 0
      ? text(`"${written}" dibaca sebagai hari kerja.`, `"${written}" is read as working days.`)
      : text(
          `"${written}" dan ${String(others)} waktu lain dibaca sebagai hari kerja.`,
          `"${written}" and ${String(others)} other times are read as working days.`,
        ),
};

const KIND = /hari\s+(?:kerja|efektif|kalender)|hr\.?\s+(?:kerja|krj)/i;
const DAY = /\b(hari|hr)\b/i;

/** "Hari" inside an office means hari kerja; written out, nobody has to assume it. Said once, of all that write it so. */
export const waktuHari: SopRule = {
  id: 'waktu-hari',
  severity: 'petunjuk',
  basis: 'temuan',
  title: text('Jenis hari', 'Kind of day'),
  scope: 'sop',
  *check({ sop }) {
    const vague = sop.kegiatan.flatMap(({ at: { waktu: at }, waktu, bersama }) =>
      at && !bersama?.includes('waktu') && saysDayAlone(waktu) ? [{ at, waktu }] : [],
    );
    const [first] = vague;
    if (!first) return;
    const edits = vague.map(({ at, waktu }) => writeCell(sop, at, clear(waktu)));
    yield {
      at: first.at,
      message: words.waktuHari(first.waktu.teks, vague.length - 1),
      fix: { label: vague.length > 1 ? words.tulisSemua : RULE_MESSAGES.ubahEjaan(clear(first.waktu)), certain: false, edits },
    };
  },
};

const clear = (waktu: Waktu): string => (waktu.ejaan ?? waktu.teks).replace(DAY, '$1 kerja');

const saysDayAlone = (waktu: Waktu): boolean =>
  waktu.satuan === 'hari' && waktu.hari === 'kerja' && !KIND.test(waktu.teks) && DAY.test(waktu.teks);

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    { shows: '"hari" alone', sheet: { '60 menit': '1 hari' }, at: ['G15'] },
    { shows: 'the same in two rows, told once', sheet: { '15 menit': '2 hari', '60 menit': '1 hari' }, at: ['G14'] },
  ],
  valid: [{ shows: '"hari kerja"', sheet: { '60 menit': '1 hari kerja' } }],
};
