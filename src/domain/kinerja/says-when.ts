import { bulanOf } from '../kantor/bulan';

/** A date in figures, a year, a part of a year, or how often. */
const WHEN =
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b20\d\d\b|\b(?:tw|triwulan|semester|caturwulan)\s*(?:iv|i{1,3}|[1-4])\b|\b(?:akhir|awal|pertengahan|sepanjang|setiap|tiap|selama|dalam)\s+(?:\d+\s+)?(?:tahun|bulan|minggu|pekan|semester|triwulan|hari)\b|\b(?:bulanan|mingguan|triwulanan|semesteran|tahunan)\b/i;

/** Whether words on what is to be done also say when: a date, a month, a triwulan, a year, or how often. */
export const saysWhen = (words: string): boolean =>
  WHEN.test(words) || words.split(/[^\p{L}.]+/u).some((word) => word.length > 2 && bulanOf(word) !== undefined);
