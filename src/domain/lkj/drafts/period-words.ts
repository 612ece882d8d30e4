import { periodeText } from '../../kinerja/messages';
import { isWithinYear, type Periode } from '../../kinerja/periode';

const until = (periode: Periode): string => `sampai dengan ${periodeText(periode).trim()}`;

/** How far the report's figures go: "tahun ini", "sampai dengan Triwulan II tahun ini". */
export const yearSoFar = (periode: Periode): string => (isWithinYear(periode) ? `${until(periode)} tahun ini` : 'tahun ini');

/** What "tahun 2023 sampai dengan" goes on with: "2025", "Triwulan II tahun 2025". */
export const endOfPeriode = (periode: Periode, tahun: number): string =>
  isWithinYear(periode) ? `${periodeText(periode)}tahun ${String(tahun)}` : String(tahun);

/** A title of what happened "tahun ini", as a report of a part of the year has it: "Target dan realisasi sampai dengan Triwulan II". */
export const titleSoFar = (title: string, periode: Periode): string =>
  isWithinYear(periode) ? title.replace(/tahun ini$/, until(periode)) : title;

/** The same with the year's number: "tahun 2025", "tahun 2025 sampai dengan Triwulan II". */
export const namedYear = (periode: Periode, tahun: number): string =>
  `tahun ${String(tahun)}${isWithinYear(periode) ? ` ${until(periode)}` : ''}`;

/** The figures' column among those of whole years: "2025", "s.d. Triwulan II 2025". */
export const yearColumn = (periode: Periode, tahun: number): string =>
  isWithinYear(periode) ? `s.d. ${periodeText(periode)}${String(tahun)}` : String(tahun);

/** When what is to be improved comes: "tahun 2026", "triwulan berikutnya". */
export function nextPeriode(periode: Periode, tahun: number): string {
  if (!isWithinYear(periode)) return `tahun ${String(tahun + 1)}`;
  return `${periode.startsWith('s') ? 'semester' : 'triwulan'} berikutnya`;
}
