import type { LogProof } from '../../domain/lkj/lkj';
import type { Text } from '../../domain/text';
import type { KinerjaReading } from '../kinerja/read-data';
import { READINESS_TEXT } from './messages';

/** One thing that should be in order before the report is compiled. */
export interface Readiness {
  readonly id: 'target' | 'data' | 'galat' | 'disetor';
  readonly label: Text;
  readonly selesai: boolean;
  readonly sudah: number;
  readonly dari: number;
  readonly catatan?: Text;
}

/** Readiness as a list; nothing in it forbids compiling, the report is then a draft. */
export function readinessOf(data: KinerjaReading, jejak: LogProof | null): readonly Readiness[] {
  const { indikator, bidang } = data.pengaturan;
  const bertarget = indikator.filter((one) => one.target !== '' && one.satuan !== '').length;
  const galat = data.bidang.flatMap((one) => one.temuan).filter((one) => one.severity === 'galat').length;
  const disetor = bidang.filter((one) => jejak?.bidangDisetor.includes(one.id)).length;
  return [
    {
      id: 'target',
      label: READINESS_TEXT.target,
      selesai: indikator.length > 0 && bertarget === indikator.length,
      sudah: bertarget,
      dari: indikator.length,
    },
    {
      id: 'data',
      label: READINESS_TEXT.data,
      selesai: data.indikator > 0 && data.indikatorLengkap === data.indikator,
      sudah: data.indikatorLengkap,
      dari: data.indikator,
    },
    { id: 'galat', label: READINESS_TEXT.galat(galat), selesai: galat === 0, sudah: galat, dari: 0 },
    {
      id: 'disetor',
      label: READINESS_TEXT.disetor,
      selesai: bidang.length > 0 && disetor === bidang.length,
      sudah: disetor,
      dari: bidang.length,
      ...(disetor < bidang.length ? { catatan: READINESS_TEXT.sementara } : {}),
    },
  ];
}
