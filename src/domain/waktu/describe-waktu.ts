import { text, type Text } from '../text';
import { formatMenit } from './format-waktu';
import { PERPRES_DAY, type WorkingDay } from '../kantor/kalender/working-day';
import type { Waktu } from './waktu';

/** What was understood of a waktu, to stand beside what was written; undefined where there is nothing to say. */
export function describeWaktu(waktu: Waktu, day: WorkingDay = PERPRES_DAY): Text | undefined {
  if (!waktu.menit) return undefined;
  const [low, high] = waktu.menit;
  const upper = formatMenit(high, day);
  if (low === high) return waktu.per ? text(`${upper.id} per ${waktu.per}`, `${upper.en} per ${waktu.per}`) : upper;
  const lower = formatMenit(low, day);
  return text(`${lower.id} sampai ${upper.id}`, `${lower.en} to ${upper.en}`);
}
