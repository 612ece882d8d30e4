import { minutesOfDay } from './kalender';
import type { WorkingTime } from './working-time';
import { parseDate, serialOf, weekday } from '../tanggal';

/** How many holidays a formula names; more would make it longer than Excel takes. */
const MOST = 60;

/**
 * A plain formula that counts working days from one cell or expression to another, both counted, by this calendar: its working
 * weekdays and its holidays from `sejak` (YYYY-MM-DD) on. It stays right on a PC without Runut.
 */
export function workingDaysFormula(from: string, until: string, kerja: WorkingTime, sejak: string): string {
  const week = kerja.kalender.hari.map((jam) => (minutesOfDay(jam) > 0 ? '0' : '1')).join('');
  const libur = kerja.kalender.libur
    .flatMap(({ tanggal }) => {
      const day = tanggal < sejak ? undefined : parseDate(tanggal);
      return day === undefined || week[weekday(day) - 1] === '1' ? [] : [serialOf(day)];
    })
    .slice(0, MOST);
  const holidays = libur.length === 0 ? '' : `,{${libur.join(',')}}`;
  if (week === '0000011') return `NETWORKDAYS(${from},${until}${holidays})`;
  return week === '1111111' ? '0' : `NETWORKDAYS.INTL(${from},${until},"${week}"${holidays})`;
}
