import type { WorkingDay } from './working-day';
import { workingDayOf } from './working-day';
import { DEFAULT_KALENDER, minutesUntil, minutesOfDay, OFFSET, type JamKerja, type Kalender } from './kalender';
import { formatInstant, isoDate, parseDate, parseInstant, weekday } from '../tanggal';

/** A calendar made ready for counting: hours by day, and running totals by blocks of days. */
export interface WorkingTime {
  readonly kalender: Kalender;
  /** How long its working day is, for durations written in days and weeks. */
  readonly hari: WorkingDay;
  /** Minutes ahead of UTC. */
  readonly offset: number;
  hoursOf(day: number): JamKerja | null;
  /** Working minutes from day 0 up to the beginning of a day. */
  totalBefore(day: number): number;
}

/** Days in a block; about a year, so that one block or two serve a Berkas. */
const BLOCK = 366;

/** How far ahead or back a date is looked for, in days; a calendar without working days finds none. */
const FARTHEST = 40 * BLOCK;

/** Prepares a calendar. Days are worked out once, when first asked for. */
export function workingTime(kalender: Kalender = DEFAULT_KALENDER): WorkingTime {
  const off = new Set(kalender.libur.map(({ tanggal }) => parseDate(tanggal)));
  const ramadan = kalender.ramadan.masa.flatMap(({ dari, sampai }) => {
    const [from, to] = [parseDate(dari), parseDate(sampai)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  const hoursOf = (day: number): JamKerja | null => {
    if (off.has(day)) return null;
    const week = ramadan.some(({ from, to }) => day >= from && day <= to) ? kalender.ramadan.hari : kalender.hari;
    return week[weekday(day) - 1] ?? null;
  };
  const blocks = new Map<number, { readonly before: Int32Array; readonly total: number }>();
  const blockOf = (index: number): { readonly before: Int32Array; readonly total: number } => {
    const known = blocks.get(index);
    if (known) return known;
    const before = new Int32Array(BLOCK);
    let total = 0;
    for (let at = 0; at < BLOCK; at += 1) {
      before[at] = total;
      total += minutesOfDay(hoursOf(index * BLOCK + at));
    }
    const block = { before, total };
    blocks.set(index, block);
    return block;
  };
  // Running totals of whole blocks, counted from the first block anyone asks for.
  let anchor: number | undefined;
  const totals = new Map<number, number>();
  const totalOfBlocks = (index: number): number => {
    anchor ??= index;
    const known = totals.get(index);
    if (known !== undefined) return known;
    let total = 0;
    for (let at = anchor; at < index; at += 1) total += blockOf(at).total;
    for (let at = index; at < anchor; at += 1) total -= blockOf(at).total;
    totals.set(index, total);
    return total;
  };
  const totalBefore = (day: number): number => {
    const index = Math.floor(day / BLOCK);
    return totalOfBlocks(index) + (blockOf(index).before[day - index * BLOCK] ?? 0);
  };
  return { kalender, hari: workingDayOf(kalender), offset: OFFSET[kalender.zona], hoursOf, totalBefore };
}

/** Working minutes passed up to a moment (minutes since 1970, UTC). */
function passed(kerja: WorkingTime, instant: number): number {
  const local = instant + kerja.offset;
  const day = Math.floor(local / 1440);
  return kerja.totalBefore(day) + minutesUntil(kerja.hoursOf(day), local - day * 1440);
}

/**
 * Working minutes from one moment to another (ISO with offset), negative when the second comes first. Whole minutes; a time that
 * cannot be read counts as no time.
 */
export function workingMinutesBetween(from: string, to: string, kerja: WorkingTime): number {
  const [start, end] = [parseInstant(from), parseInstant(to)];
  if (start === undefined || end === undefined) return 0;
  return passed(kerja, end) - passed(kerja, start);
}

/** The date (YYYY-MM-DD) on which so many working minutes have passed since a moment (ISO); its own date for none, or in a calendar without work. */
export function dateAfterWorkingMinutes(from: string, minutes: number, kerja: WorkingTime): string {
  const start = parseInstant(from);
  if (start === undefined) return '';
  const first = Math.floor((start + kerja.offset) / 1440);
  if (minutes <= 0) return isoDate(first);
  const wanted = passed(kerja, start) + minutes;
  for (let day = first; day <= first + FARTHEST; day += 1) {
    // A part of a minute is no working day more.
    if (kerja.totalBefore(day + 1) >= wanted - 1e-6) return isoDate(day);
  }
  return isoDate(first);
}

export const isWorkingDay = (day: number, kerja: WorkingTime): boolean => minutesOfDay(kerja.hoursOf(day)) > 0;

/** The date (YYYY-MM-DD) so many working days after a date; negative counts back. The date itself is not counted. */
export function addWorkingDays(date: string, days: number, kerja: WorkingTime): string {
  const start = parseDate(date);
  if (start === undefined) return date;
  let day = start;
  const step = days < 0 ? -1 : 1;
  for (let left = Math.abs(Math.trunc(days)); left > 0;) {
    day += step;
    if (Math.abs(day - start) > FARTHEST) return date;
    if (isWorkingDay(day, kerja)) left -= 1;
  }
  return isoDate(day);
}

/** Working days after `from` up to and including `to` (dates); negative when `to` comes first. */
export function workingDaysBetween(from: string, to: string, kerja: WorkingTime): number {
  const [start, end] = [parseDate(from), parseDate(to)];
  if (start === undefined || end === undefined) return 0;
  let count = 0;
  for (let day = Math.min(start, end) + 1; day <= Math.max(start, end); day += 1) if (isWorkingDay(day, kerja)) count += 1;
  return end < start ? -count : count;
}

/** The date, in the calendar's zone, of a moment; '' when it cannot be read. */
export function dateOf(iso: string, kerja: WorkingTime): string {
  const instant = parseInstant(iso);
  return instant === undefined ? '' : isoDate(Math.floor((instant + kerja.offset) / 1440));
}

/** Date and time of day ("14.08") of a moment in the calendar's zone. */
export function localTime(iso: string, kerja: WorkingTime): { readonly date: string; readonly time: string } {
  const instant = parseInstant(iso);
  if (instant === undefined) return { date: '', time: '' };
  const local = formatInstant(instant, kerja.offset);
  return { date: local.slice(0, 10), time: local.slice(11, 16).replace(':', '.') };
}
