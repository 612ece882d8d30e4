import { text, type Text } from '../text';
import type { Examples } from './example';
import { isActiveVerb } from './verb';
import type { KegiatanRule } from './rule';

const words = {
  beberapa: (kata: string): Text =>
    text(
      `Baris ini memuat lebih dari satu kegiatan (${kata}). Pisahkan, supaya tiap kegiatan punya pelaksana, waktu, dan outputnya.`,
      `This row holds more than one kegiatan (${kata}). Part them, so that each has its actor, time and output.`,
    ),
};

const THEN = /(?<!\p{L})(?:kemudian|lalu|selanjutnya|setelah itu|sesudah itu)\s+(\p{L}+)/giu;
const POINT = /(?:^|\n|\s)(?:\d{1,2}|[a-z])[.)]\s+(\p{L}+)/giu;
const SENTENCE = /[.;]\s+(\p{L}+)/gu;
/** What each of them holds: most texts hold nothing of it. */
const PARTED = /[.;)]\s|kemudian|lalu|selanjutnya|setelah itu|sesudah itu/iu;

/** "Menyusun konsep, kemudian mengirim surat", or a list of doings, in one row. */
export const kegiatanMajemuk: KegiatanRule = {
  id: 'kegiatan-majemuk',
  severity: 'petunjuk',
  basis: 'pedoman',
  later: true,
  title: text('Beberapa kegiatan dalam satu baris', 'Several kegiatan in one row'),
  scope: 'kegiatan',
  check({ at: { uraian: at }, uraian }, _context, { kataAwal, keputusan }) {
    if (!at || keputusan !== null || !PARTED.test(uraian)) return undefined;
    const points = [...uraian.matchAll(POINT)].flatMap(([, word = '']) => (isActiveVerb(word) ? [word] : []));
    const then = [THEN, SENTENCE].flatMap((pattern) =>
      [...uraian.matchAll(pattern)].flatMap(([, word = '']) => (isActiveVerb(word) ? [word] : [])),
    );
    const others = points.length > 1 ? points : then.length > 0 && isActiveVerb(kataAwal) ? [kataAwal, ...then] : [];
    return others.length > 1 ? { at, message: words.beberapa(others.join(', ').toLowerCase()) } : undefined;
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'one thing after the other',
      sheet: { 'Menyusun konsep LKj': 'Menyusun konsep LKj, kemudian mengirim surat pengantar' },
      at: ['B15'],
    },
    {
      shows: 'a list of doings',
      sheet: { 'Menyusun konsep LKj': '1. Mengumpulkan bahan\\n2. Menyusun konsep LKj' },
      at: ['B15'],
    },
  ],
  valid: [{ shows: 'two words for one step', sheet: { 'Menandatangani LKj': 'Menandatangani dan mengembalikan LKj' } }],
};
