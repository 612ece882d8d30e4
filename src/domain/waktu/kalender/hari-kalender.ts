import { HARI_PERPRES, type HariKerja } from '../hari';
import { menitSehari, type Kalender } from './kalender';

/**
 * How long a working day of this calendar is, for turning units of waktu baku into working minutes: the week's hours shared evenly
 * over its working days, outside of Ramadan. Months and years keep Perpres 21/2023's share of weeks.
 */
export function hariKerjaOf(kalender: Kalender): HariKerja {
  const days = kalender.hari.map(menitSehari).filter((menit) => menit > 0);
  if (days.length === 0) return HARI_PERPRES;
  const perMinggu = days.length;
  const weeks = (perWeek: number): number => Math.round((perWeek / HARI_PERPRES.perMinggu) * perMinggu);
  return {
    menit: Math.round(days.reduce((sum, menit) => sum + menit, 0) / perMinggu),
    perMinggu,
    perBulan: weeks(HARI_PERPRES.perBulan),
    perTahun: weeks(HARI_PERPRES.perTahun),
  };
}
