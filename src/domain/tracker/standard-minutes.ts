import type { WorkingTime } from '../kantor/kalender/working-time';
import { parseWaktu } from '../waktu/parse-waktu';
import type { LangkahSop } from './sop-versi';

/**
 * Working minutes a step may take, null where its waktu baku is no duration. "2 hari" is two of this office's days; what only the
 * column's header gives a unit was counted when the Berkas began.
 */
export const standardMinutes = ({ waktu }: LangkahSop, { hari }: WorkingTime): number | null =>
  parseWaktu(waktu.teks, undefined, hari).menit?.[1] ?? waktu.menit;
