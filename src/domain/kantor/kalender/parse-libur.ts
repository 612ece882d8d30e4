import { bulanOf } from '../bulan';
import { NAMA_HARI } from '../hari';
import { yearOf } from '../read-tanggal';
import { dayOf, isoDate } from '../tanggal';
import type { Libur } from './kalender';

/** "17-Agu-26", as Excel shows a date. */
const SHORT_DATE = /(?<!\d)(\d{1,2})[-/.]([A-Za-z]{3,9})[-/.](\d{4}|\d\d)(?!\d)/g;
const UNTIL = String.raw`(?:s\.?\s?\/?\s?d\.?|sampai(?: dengan)?|hingga|[-–—])`;
const AND = String.raw`(?:,|dan|&)`;

/** Why nobody could read a line: it names a day that does not exist, or no day at all. */
export type LiburProblem = 'tanggal-tidak-ada' | 'tanpa-tanggal';

/** A line that could not be read; lines count from 1, as in the list pasted. */
export interface UnreadableLibur {
  readonly line: number;
  readonly teks: string;
  readonly sebab: LiburProblem;
}

/** What a pasted list was understood to say, and the lines nobody could read. */
export interface LiburList {
  readonly libur: readonly Libur[];
  readonly tidakTerbaca: readonly UnreadableLibur[];
}

/**
 * Reads a list of holidays as it is pasted from the yearly decree, a web page or a sheet: one holiday a line, the date written
 * "1 Januari 2026", "20–24 Maret 2026", "18, 20 dan 21 Maret 2026", "31 Maret s.d. 1 April 2026", "01/01/2026" or "2026-01-01",
 * before or after its name, in columns or not; a line or heading that says "cuti bersama" makes it one. `tahun` serves dates
 * written without a year.
 */
export function parseLibur(text: string, tahun: number): LiburList {
  const libur = new Map<string, Libur>();
  const tidakTerbaca: UnreadableLibur[] = [];
  let heading: Libur['jenis'] = 'libur';
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.replace(/\s+/g, ' ').trim();
    if (line === '') return;
    const { days, nama, wrong } = readLine(line, tahun);
    if (days.length === 0 || wrong) {
      if (wrong) tidakTerbaca.push({ line: index + 1, teks: line, sebab: 'tanggal-tidak-ada' });
      else if (/cuti bersama/i.test(line)) heading = 'cuti-bersama';
      else if (/libur/i.test(line)) heading = 'libur';
      else if (/\d/.test(line)) tidakTerbaca.push({ line: index + 1, teks: line, sebab: 'tanpa-tanggal' });
      return;
    }
    const jenis = /cuti bersama/i.test(line) ? 'cuti-bersama' : heading;
    for (const day of days) {
      const tanggal = isoDate(day);
      libur.set(tanggal, { tanggal, nama: jenis === 'cuti-bersama' ? nama.replace(/^cuti bersama\s*/i, '') : nama, jenis });
    }
  });
  return { libur: [...libur.values()].sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1)), tidakTerbaca };
}

interface LineReading {
  readonly days: number[];
  readonly nama: string;
  /** A day was named that does not exist. */
  readonly wrong: boolean;
}

function readLine(line: string, tahun: number): LineReading {
  const plain = line
    .replace(/^\(?\d{1,2}[.)]\s+/, '')
    .replace(NAMA_HARI, ' ')
    .replace(SHORT_DATE, (whole, date: string, month: string, year: string) =>
      bulanOf(month) === undefined ? whole : `${date} ${month} ${String(yearOf(year))}`,
    )
    .replace(/\s+/g, ' ');
  return numeric(plain) ?? acrossMonths(plain, tahun) ?? worded(plain, tahun) ?? { days: [], nama: '', wrong: false };
}

/** "2026-01-01", "01/01/2026", "1.1.26"; two with "s.d." between them are a range. */
function numeric(line: string): LineReading | undefined {
  const found = [...line.matchAll(/(?<!\d)(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d))(?!\d)/g)];
  const [first, second] = found;
  if (!first) return undefined;
  const days = found.map(([, y, m, d, date, month, year = '']) =>
    y === undefined ? dayOf(yearOf(year), Number(month), Number(date)) : dayOf(Number(y), Number(m), Number(d)),
  );
  const between = second ? line.slice(first.index + first[0].length, second.index) : '';
  const isRange = found.length === 2 && new RegExp(`^\\s*${UNTIL}\\s*$`, 'i').test(between);
  const rest = found.reduce((left, [whole]) => left.replace(whole, ' '), line);
  return finish(isRange ? stretch(days[0], days[1]) : days, isRange ? rest.replace(between, ' ') : rest);
}

/** "31 Maret s.d. 1 April 2026". */
function acrossMonths(line: string, tahun: number): LineReading | undefined {
  const date = String.raw`(?<!\d)(\d{1,2})\s+([A-Za-z]{3,9})\.?(?:\s+(\d{4}))?`;
  const found = new RegExp(`${date}\\s*${UNTIL}\\s*${date}`, 'i').exec(line);
  if (!found) return undefined;
  const [whole, fromDay, fromMonth = '', fromYear, toDay, toMonth = '', toYear] = found;
  const [first, last] = [bulanOf(fromMonth), bulanOf(toMonth)];
  if (first === undefined || last === undefined) return undefined;
  const end = Number(toYear ?? tahun);
  const from = dayOf(Number(fromYear ?? end), first, Number(fromDay));
  return finish(stretch(from, dayOf(end, last, Number(toDay))), line.replace(whole, ' '));
}

/** "18, 20-22 dan 24 Maret 2026", once or several times in a line. */
function worded(line: string, tahun: number): LineReading | undefined {
  const days = String.raw`(?<!\d)(\d{1,2}(?:\s*(?:${AND}|${UNTIL})\s*\d{1,2})*)`;
  const found = [...line.matchAll(new RegExp(`${days}\\s*([A-Za-z]{3,9})\\b\\.?(?:\\s+(\\d{4}))?`, 'gi'))].filter(
    ([, , month = '']) => bulanOf(month) !== undefined,
  );
  if (found.length === 0) return undefined;
  const year = found.map((one) => one[3]).findLast((one) => one !== undefined) ?? String(tahun);
  const all = found.flatMap(([, dates = '', month = '', own]) =>
    spread(dates).map((date) => dayOf(Number(own ?? year), bulanOf(month) ?? 0, date)),
  );
  return finish(
    all,
    found.reduce((left, [whole]) => left.replace(whole, ' '), line),
  );
}

const finish = (days: readonly (number | undefined)[], rest: string): LineReading => ({
  days: days.flatMap((day) => day ?? []),
  nama: nameFrom(rest),
  wrong: days.length === 0 || days.includes(undefined),
});

/** Longest range that is taken for one; anything longer is a slip. */
const LONGEST = 31;

function stretch(from: number | undefined, to: number | undefined): (number | undefined)[] {
  if (from === undefined || to === undefined || to < from || to - from > LONGEST) return [undefined];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** "18, 20 - 22 dan 24" as single days; a range that runs backwards is a day that does not exist. */
function spread(days: string): number[] {
  return days.split(new RegExp(AND, 'i')).flatMap((part) => {
    const [from = 0, to = from] = part.split(new RegExp(UNTIL, 'i')).map((one) => Number(one.trim()));
    if (to < from || to > 31) return [0];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

const nameFrom = (rest: string): string =>
  rest
    .replace(/[\t|;]+/g, ' ')
    .replace(/\(\s*[-–—,\s]*\)/g, ' ')
    .replace(/^\s*\d{1,2}\s+(?=\D)/, ' ')
    .replace(/^[\s,:().–—-]+|[\s,:(.–—-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
