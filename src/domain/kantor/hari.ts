import { text, type Text } from '../text';

/** The days of the week, Monday first. */
export const HARI_TEXT: readonly Text[] = [
  text('Senin', 'Monday'),
  text('Selasa', 'Tuesday'),
  text('Rabu', 'Wednesday'),
  text('Kamis', 'Thursday'),
  text('Jumat', 'Friday'),
  text('Sabtu', 'Saturday'),
  text('Minggu', 'Sunday'),
];

const HARI = String.raw`\b(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\b`;

/** Names of days beside a date ("Jum'at, 20 Maret 2026", "Jumat, Senin, dan Selasa", "Sabtu-Minggu"), with what joins them. */
export const NAMA_HARI = new RegExp(`${HARI}(?:(?:\\s*(?:,|\\bdan\\b|&|[-–—]|s\\.?d\\.?))+\\s*${HARI})*\\s*,?`, 'gi');

/** The days of the week a text names, Monday 1 to Sunday 7, in their order. */
export const daysNamed = (of: string): readonly number[] =>
  [...of.matchAll(new RegExp(HARI, 'gi'))].map(([name]) => {
    const plain = name.toLowerCase().replace(/['’]/g, '').replace('ahad', 'minggu');
    return HARI_TEXT.findIndex(({ id }) => id.toLowerCase() === plain) + 1;
  });
