import { roundHalfAway } from '../kantor/angka';
import type { Ketentuan, RentangPredikat } from './pengaturan';

/** The band a capaian (percent) falls in: judged on the figure as rounded, so that 90.5 has one answer. Undefined without a figure. */
function bandOf(capaian: number | null, ketentuan: Ketentuan): RentangPredikat | undefined {
  if (capaian === null) return undefined;
  const nilai = ketentuan.pembulatan.predikatDari === 'bilangan-bulat' ? roundHalfAway(capaian, 0) : capaian;
  const sorted = [...ketentuan.skalaPredikat].sort((a, b) => b.mulai - a.mulai);
  return sorted.find((rentang) => nilai >= rentang.mulai) ?? sorted.at(-1);
}

/** The predikat's name, or '' when there is no figure to judge. */
export const predikatOf = (capaian: number | null, ketentuan: Ketentuan): string => bandOf(capaian, ketentuan)?.nama ?? '';
