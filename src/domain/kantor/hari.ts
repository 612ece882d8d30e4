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

/** Names of days as they stand before a date ("Jum'at, 20 Maret 2026"), with the comma after them. */
export const NAMA_HARI = /\b(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\b\s*,?/gi;
