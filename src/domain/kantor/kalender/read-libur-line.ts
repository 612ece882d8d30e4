import { bulanOf } from '../bulan';
import { daysNamed, NAMA_HARI } from '../hari';
import { yearOf } from '../read-tanggal';
import { dayOf, weekday } from '../tanggal';

/** "17-Agu-26", as Excel shows a date. */
const SHORT_DATE = /(?<!\d)(\d{1,2})[-/.]([A-Za-z]{3,9})[-/.](\d{4}|\d\d)(?!\d)/g;
const UNTIL = String.raw`(?:s\.?\s?\/?\s?d\.?|sampai(?: dengan)?|hingga|[-–—])`;
const AND = String.raw`(?:,?\s*\b(?:dan|serta)\b|,|&)`;

/** What one line of a list of holidays says. */
export interface LiburLine {
  /** Day numbers, each of which exists unless `wrong` says otherwise. */
  readonly days: readonly number[];
  readonly nama: string;
  /** A day was named that does not exist, or that is another day of the week. */
  readonly wrong?: 'tanggal-tidak-ada' | 'hari-lain';
}

/** Reads one line; `tahun` serves dates written without a year. */
export function readLiburLine(line: string, tahun: number): LiburLine {
  const plain = line
    .replace(/^\(?\d{1,2}[.)]\s+/, '')
    .replace(NAMA_HARI, ' ')
    .replace(SHORT_DATE, (whole, date: string, month: string, year: string) =>
      bulanOf(month) === undefined ? whole : `${date} ${month} ${String(yearOf(year))}`,
    )
    .replace(/\s+/g, ' ');
  const read = numeric(plain) ?? acrossMonths(plain, tahun) ?? worded(plain, tahun) ?? { days: [], nama: '' };
  return read.wrong === undefined && onOtherDays(read.days, daysNamed(line)) ? { ...read, wrong: 'hari-lain' } : read;
}

/** Whether the days of the week written beside dates are not theirs: as many as there are dates, or the first and the last. */
function onOtherDays(days: readonly number[], named: readonly number[]): boolean {
  const ends = [days.at(0), days.at(-1)];
  const told = named.length === days.length ? days : named.length === 2 && days.length > 2 && isRun(days) ? ends : [];
  return told.some((day, index) => day !== undefined && weekday(day) !== named[index]);
}

const isRun = (days: readonly number[]): boolean => days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);

/** "2026-01-01", "01/01/2026", "1.1.26"; two with "s.d." between them are a range. */
function numeric(line: string): LiburLine | undefined {
  const found = [...line.matchAll(/(?<!\d)(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d))(?!\d)/g)];
  const [first, second] = found;
  if (!first) return undefined;
  const days = found.map(([, y, m, d, date, month, year = '']) =>
    y === undefined ? dayOf(yearOf(year), Number(month), Number(date)) : dayOf(Number(y), Number(m), Number(d)),
  );
  const between = second ? line.slice(first.index + first[0].length, second.index) : '';
  const isRange = found.length === 2 && new RegExp(`^\\s*${UNTIL}\\s*$`, 'i').test(between);
  const last = isRange && second ? second : first;
  const before = line.slice(0, first.index);
  const after = found.reduce((left, [whole]) => left.replace(whole, ' '), line.slice(last.index + last[0].length));
  return finish(isRange ? stretch(days[0], days[1]) : days, before, after);
}

/** "31 Maret s.d. 1 April 2026". */
function acrossMonths(line: string, tahun: number): LiburLine | undefined {
  const date = String.raw`(?<!\d)(\d{1,2})\s+([A-Za-z]{3,9})\.?(?:\s+(\d{4}))?`;
  const found = new RegExp(`${date}\\s*${UNTIL}\\s*${date}`, 'i').exec(line);
  if (!found) return undefined;
  const [whole, fromDay, fromMonth = '', fromYear, toDay, toMonth = '', toYear] = found;
  const [first, last] = [bulanOf(fromMonth), bulanOf(toMonth)];
  if (first === undefined || last === undefined) return undefined;
  const end = Number(toYear ?? tahun);
  const from = dayOf(Number(fromYear ?? end), first, Number(fromDay));
  const to = dayOf(end, last, Number(toDay));
  return finish(stretch(from, to), line.slice(0, found.index), line.slice(found.index + whole.length));
}

/** "18, 20-22 dan 24 Maret 2026", once or several times in a line. */
function worded(line: string, tahun: number): LiburLine | undefined {
  const days = String.raw`(?<!\d)(\d{1,2}(?:\s*(?:${AND}|${UNTIL})\s*\d{1,2})*)`;
  const found = [...line.matchAll(new RegExp(`${days}\\s*([A-Za-z]{3,9})\\b\\.?(?:\\s+(\\d{4}))?`, 'gi'))].filter(
    ([, , month = '']) => bulanOf(month) !== undefined,
  );
  const [first] = found;
  if (!first) return undefined;
  const year = found.map((one) => one[3]).findLast((one) => one !== undefined) ?? String(tahun);
  const all = found.flatMap(([, dates = '', month = '', own]) =>
    spread(dates).map((date) => dayOf(Number(own ?? year), bulanOf(month) ?? 0, date)),
  );
  const after = found.reduce((left, [whole]) => left.replace(whole, ' '), line.slice(first.index));
  return finish(all, line.slice(0, first.index), after);
}

/** The days, and the name that stands before or after them; a number at the very front of what stands before is its row's. */
function finish(days: readonly (number | undefined)[], before: string, after: string): LiburLine {
  const nama = nameFrom(`${before.replace(/^\s*\d{1,2}(?=\s|$)/, ' ')} ${after}`);
  const known = days.flatMap((day) => day ?? []);
  return { days: known, nama, ...((days.length === 0 || days.includes(undefined)) && { wrong: 'tanggal-tidak-ada' }) };
}

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
    .replace(/^[\s,:().–—-]+|[\s,:(.–—-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
