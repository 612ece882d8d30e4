import { formatMenit } from '../waktu/format-waktu';
import { text, type Text } from '../text';
import type { Examples } from './example';
import type { SopRule } from './rule';

const words = {
  waktuRentang: (top: Text, others: number): Text =>
    others === 0
      ? text(`Rentang; yang dipakai batas atasnya, ${top.id}.`, `A range; its upper bound counts, ${top.en}.`)
      : text(
          `Rentang; yang dipakai batas atasnya, ${top.id}. Begitu juga ${String(others)} rentang lain.`,
          `A range; its upper bound counts, ${top.en}. So do those of ${String(others)} other ranges.`,
        ),
};

/** Says which bound of a range counts; once, where several rows have one. */
export const waktuRange: SopRule = {
  id: 'waktu-range',
  severity: 'petunjuk',
  basis: 'temuan',
  title: text('Rentang waktu', 'Range of time'),
  scope: 'sop',
  *check({ sop, hari }) {
    const ranges = sop.kegiatan.flatMap(({ at: { waktu: at }, waktu: { jenis, menit }, bersama }) =>
      at && menit && jenis === 'rentang' && !bersama?.includes('waktu') ? [{ at, most: menit[1] }] : [],
    );
    const [first] = ranges;
    if (first) yield { at: first.at, message: words.waktuRentang(formatMenit(first.most, hari), ranges.length - 1) };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    { shows: 'a range', sheet: { '60 menit': '30-60 menit' }, at: ['G15'] },
    { shows: 'two ranges, told once', sheet: { '15 menit': '10-15 menit', '60 menit': '30-60 menit' }, at: ['G14'] },
  ],
  valid: [{ shows: 'one amount', sheet: { '60 menit': '60 menit (maksimal)' } }],
};
