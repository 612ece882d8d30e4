import { text, type Text } from '../text';
import { formatMenit } from './format-waktu';
import { HARI_PERPRES, type HariKerja } from '../kantor/kalender/hari-kalender';
import type { Waktu } from './waktu';

/** What was understood of a waktu, to stand beside what was written; undefined where there is nothing to say. */
export function formatWaktu(waktu: Waktu, day: HariKerja = HARI_PERPRES): Text | undefined {
  if (!waktu.menit) return undefined;
  const [low, high] = waktu.menit;
  const upper = formatMenit(high, day);
  if (low === high) return waktu.per ? text(`${upper.id} per ${waktu.per}`, `${upper.en} per ${waktu.per}`) : upper;
  const lower = formatMenit(low, day);
  return text(`${lower.id} sampai ${upper.id}`, `${lower.en} to ${upper.en}`);
}
