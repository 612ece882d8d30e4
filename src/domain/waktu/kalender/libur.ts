import type { Libur } from './kalender';
import { dayNumber, isoDate, parseDate } from './tanggal';

const BULAN = [
  ['januari', 'jan'],
  ['februari', 'pebruari', 'feb', 'peb'],
  ['maret', 'mar'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'agu', 'agt', 'ags'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'des'],
];

const monthOf = (word: string): number => BULAN.findIndex((names) => names.includes(word.toLowerCase().replace('.', ''))) + 1;

const DAY_NAMES = /\b(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\b/gi;

/** What a pasted list was understood to say, and the lines nobody could read. */
export interface DaftarLibur {
  readonly libur: readonly Libur[];
  readonly tidakTerbaca: readonly string[];
}

/**
 * Reads a list of holidays as it is pasted from the yearly decree, a web page or a sheet: one holiday a line, the date written
 * "1 Januari 2026", "20–24 Maret 2026", "18, 20 dan 21 Maret 2026", "01/01/2026" or "2026-01-01"; a line or heading that says "cuti
 * bersama" makes it one. `tahun` serves dates written without a year.
 */
export function parseLibur(teks: string, tahun: number): DaftarLibur {
  const libur = new Map<string, Libur>();
  const tidakTerbaca: string[] = [];
  let heading: Libur['jenis'] = 'libur';
  for (const raw of teks.split(/\r?\n/)) {
    const line = raw.replace(/\s+/g, ' ').trim();
    if (line === '') continue;
    const read = readLine(line, tahun);
    if (read.days.length === 0) {
      if (/cuti bersama/i.test(line)) heading = 'cuti-bersama';
      else if (/libur/i.test(line)) heading = 'libur';
      else if (/\d/.test(line)) tidakTerbaca.push(line);
      continue;
    }
    const jenis = /cuti bersama/i.test(line) ? 'cuti-bersama' : heading;
    for (const day of read.days) {
      const tanggal = isoDate(day);
      libur.set(tanggal, { tanggal, nama: read.nama, jenis });
    }
  }
  return { libur: [...libur.values()].sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1)), tidakTerbaca };
}

function readLine(line: string, tahun: number): { days: number[]; nama: string } {
  const plain = line.replace(/^\(?\d{1,2}[.)]\s+/, '');
  const iso = /\b(\d{4}-\d\d-\d\d)\b/.exec(plain);
  if (iso) return { days: some(parseDate(iso[1] ?? '')), nama: nameFrom(plain, iso[0]) };
  const slashed = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(plain);
  if (slashed) {
    const days = some(dateFrom(Number(slashed[3]), Number(slashed[2]), Number(slashed[1])));
    return { days, nama: nameFrom(plain, slashed[0]) };
  }
  const worded =
    /((?:\d{1,2}(?:\s*(?:,|dan|&|s\.?\s?\/?\s?d\.?|sampai|hingga|[-–—])\s*)*)+)\s*([A-Za-z]{3,9})\.?(?:\s+(\d{4}))?/.exec(
      plain.replace(DAY_NAMES, ' ').replace(/\s+/g, ' '),
    );
  const month = monthOf(worded?.[2] ?? '');
  if (!worded || month === 0) return { days: [], nama: '' };
  const year = worded[3] === undefined ? tahun : Number(worded[3]);
  const days = spread(worded[1] ?? '').flatMap((date) => some(dateFrom(year, month, date)));
  return { days, nama: nameFrom(plain.replace(DAY_NAMES, ' ').replace(/\s+/g, ' '), worded[0]) };
}

const some = (day: number | undefined): number[] => (day === undefined ? [] : [day]);

function dateFrom(year: number, month: number, date: number): number | undefined {
  const day = dayNumber(year, month, date);
  const two = (value: number): string => String(value).padStart(2, '0');
  return parseDate(`${String(year)}-${two(month)}-${two(date)}`) === day ? day : undefined;
}

/** "18, 20 - 22 dan 24" as single days. */
function spread(days: string): number[] {
  const found: number[] = [];
  for (const part of days.split(/,|dan|&/)) {
    const [from, to = from] = part.split(/s\.?\s?\/?\s?d\.?|sampai|hingga|[-–—]/).map((one) => Number(one.trim())) as [
      number,
      number?,
    ];
    if (!Number.isInteger(from) || from < 1 || to > 31) continue;
    for (let day = from; day <= to; day += 1) found.push(day);
  }
  return found;
}

const nameFrom = (line: string, date: string): string =>
  line
    .replace(date, ' ')
    .replace(DAY_NAMES, ' ')
    .replace(/[\t|;]+/g, ' ')
    .replace(/^[\s,:().–—-]+|[\s,:(.–—-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
