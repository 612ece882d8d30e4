import { formatMenit } from '../waktu/format-waktu';
import { text, type Text } from '../text';
import type { Examples } from './example';
import type { KegiatanRule } from './rule';

const words = {
  waktuRentang: (top: Text): Text =>
    text(`Rentang; yang dipakai batas atasnya, ${top.id}.`, `A range; its upper bound counts, ${top.en}.`),
};

/** Says which bound of a range counts. */
export const waktuRange: KegiatanRule = {
  id: 'waktu-range',
  severity: 'petunjuk',
  basis: 'temuan',
  title: text('Rentang waktu', 'Range of time'),
  scope: 'kegiatan',
  check({ at: { waktu: at }, waktu }, { hari }) {
    if (!at || waktu.jenis !== 'rentang' || !waktu.menit) return undefined;
    return { at, message: words.waktuRentang(formatMenit(waktu.menit[1], hari)) };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [{ shows: 'a range', sheet: { '60 menit': '30-60 menit' }, at: ['G15'] }],
  valid: [{ shows: 'one amount', sheet: { '60 menit': '60 menit (maksimal)' } }],
};
