import { minutesOfDay, type Kalender } from './kalender';

/** How long a calendar's day is, for turning units into working minutes. */
export interface WorkingDay {
  /** Working minutes a day: 450 by Perpres 21/2023. */
  readonly menit: number;
  /** Working days a week, a month, a year; a month is a calendar month with the weekends taken out. */
  readonly perMinggu: number;
  readonly perBulan: number;
  readonly perTahun: number;
}

/** Perpres 21/2023: 37.5 hours over five days. */
export const PERPRES_DAY: WorkingDay = { menit: 450, perMinggu: 5, perBulan: 21, perTahun: 250 };

/**
 * How long a working day of this calendar is, for turning units of waktu baku into working minutes: the week's hours shared evenly
 * over its working days, outside of Ramadan. Months and years keep Perpres 21/2023's share of weeks.
 */
export function workingDayOf(kalender: Kalender): WorkingDay {
  const days = kalender.hari.map(minutesOfDay).filter((menit) => menit > 0);
  if (days.length === 0) return PERPRES_DAY;
  const perMinggu = days.length;
  const weeks = (perWeek: number): number => Math.round((perWeek / PERPRES_DAY.perMinggu) * perMinggu);
  return {
    menit: Math.round(days.reduce((sum, menit) => sum + menit, 0) / perMinggu),
    perMinggu,
    perBulan: weeks(PERPRES_DAY.perBulan),
    perTahun: weeks(PERPRES_DAY.perTahun),
  };
}
