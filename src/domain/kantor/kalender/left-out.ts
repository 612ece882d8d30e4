import { text, type Text } from '../../text';
import { namaBulan } from '../bulan';
import { HARI_TEXT } from '../hari';
import { civilDate, parseDate, weekday } from '../tanggal';
import type { Batas } from './due-date';
import { minutesOfDay, type Kalender } from './kalender';
import { LEFT_OUT } from './messages';
import { isWorkingDay, type WorkingTime } from './working-time';

/** Days on which nobody works: names of the weekdays that are free every week, and single holidays among the others. */
interface FreeDays {
  /** Monday 1 to Sunday 7, in their order. */
  readonly hari: readonly number[];
  /** Day numbers, in their order. */
  readonly libur: readonly number[];
}

/** The free days after `from` up to and including `to` (day numbers). */
function freeDays(from: number, to: number, kerja: WorkingTime): FreeDays {
  const hari = new Set<number>();
  const libur: number[] = [];
  for (let day = from + 1; day <= to; day += 1) {
    if (isWorkingDay(day, kerja)) continue;
    const ofWeek = weekday(day);
    if (minutesOfDay(kerja.kalender.hari[ofWeek - 1] ?? null) > 0) libur.push(day);
    else hari.add(ofWeek);
  }
  return { hari: [...hari].toSorted((a, b) => a - b), libur };
}

/**
 * Which days a due date left out on its way: "melewati Sabtu, Minggu, 17 Agustus"; of one set by hand, that it falls on a free day.
 * Undefined where none was.
 */
export function leftOutText({ tanggal, dihitung }: Batas, kerja: WorkingTime): Text | undefined {
  const due = parseDate(tanggal);
  if (due === undefined) return undefined;
  const [from, to] = (dihitung ?? []).map(parseDate);
  const free = freeDays(from ?? due - 1, to ?? due, kerja);
  const said = [...free.hari.map((day) => HARI_TEXT[day - 1] ?? text('', '')), ...runs(free.libur).map(runText)];
  if (said.length === 0) return undefined;
  return dihitung === undefined ? LEFT_OUT.jatuh(said) : LEFT_OUT.melewati(said);
}

/** The years a counted due date lies in of which the calendar names no holiday at all. */
export function yearsWithoutLibur({ dihitung }: Batas, { libur }: Kalender): readonly number[] {
  const [from, to] = (dihitung ?? []).map((date) => Number(date.slice(0, 4)));
  if (from === undefined || to === undefined) return [];
  const known = new Set(libur.map(({ tanggal }) => Number(tanggal.slice(0, 4))));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((year) => !known.has(year));
}

/** Days that follow one another as [first, last]. */
function runs(days: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const found: [number, number][] = [];
  for (const day of days) {
    const open = found.at(-1);
    if (open?.[1] === day - 1) open[1] = day;
    else found.push([day, day]);
  }
  return found;
}

/** "17 Agustus", "20–24 Maret", "31 Maret–2 April". */
function runText([first, last]: readonly [number, number]): Text {
  const [, month, date] = civilDate(first);
  const [, lastMonth, lastDate] = civilDate(last);
  const [from, to] = [namaBulan(month), namaBulan(lastMonth)];
  const write = (of: string, until: string): string => {
    if (first === last) return `${String(date)} ${of}`;
    return month === lastMonth
      ? `${String(date)}–${String(lastDate)} ${of}`
      : `${String(date)} ${of}–${String(lastDate)} ${until}`;
  };
  return text(write(from.id, to.id), write(from.en, to.en));
}
