import { ROMAN } from './messages';
import { lastTriwulanOf, PERIODE, type Periode } from './periode';

/** A period without its year: "TW II", "Semester I"; "" for the whole year. */
export function shortPeriode(periode: Periode): string {
  if (periode === 'tahun') return '';
  if (periode === 's1' || periode === 's2') return `Semester ${periode === 's1' ? 'I' : 'II'}`;
  return `TW ${ROMAN[lastTriwulanOf(periode)]}`;
}

/** A period as the log calls it, and a Berkas: "2025", "TW II 2025", "Semester I 2025". */
export const periodeWords = (periode: Periode, tahun: number): string => `${shortPeriode(periode)} ${String(tahun)}`.trim();

/** The period such words name; undefined for others, which a person may have typed. */
export function periodeFromWords(words: string): { readonly periode: Periode; readonly tahun: number } | undefined {
  const tahun = Number(/(\d{4})\s*$/.exec(words)?.[1] ?? Number.NaN);
  const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const periode = PERIODE.find((one) => tidy(periodeWords(one, tahun)) === tidy(words));
  return periode === undefined ? undefined : { periode, tahun };
}

/** The year a Berkas is of, by its period or else by a year in its name; undefined where it says none. */
export function yearOfBerkas({
  periode = '',
  nama,
}: {
  readonly periode?: string | undefined;
  readonly nama: string;
}): number | undefined {
  const named = periodeFromWords(periode)?.tahun ?? Number(/\b(20\d\d)\b(?!.*\b20\d\d\b)/.exec(nama)?.[1] ?? Number.NaN);
  return Number.isNaN(named) ? undefined : named;
}

/** The period whose data a Berkas records by its own words, where its year is that of the settings; else the whole year. */
export function periodeOfBerkas(
  berkas: { readonly periode?: string | undefined } | undefined,
  tahun: number | undefined,
): Periode {
  const named = periodeFromWords(berkas?.periode ?? '');
  return named !== undefined && named.tahun === tahun ? named.periode : 'tahun';
}
