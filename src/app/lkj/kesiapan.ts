import type { JejakLkj } from '../../domain/lkj/lkj';
import type { Text } from '../../domain/text';
import type { DataTerbaca } from '../kinerja/bentuk';
import { SIAP } from './pesan';

/** One thing that should be in order before the report is compiled. */
export interface Kesiapan {
  readonly id: 'target' | 'data' | 'galat' | 'disetor';
  readonly label: Text;
  readonly selesai: boolean;
  readonly sudah: number;
  readonly dari: number;
  readonly catatan?: Text;
}

/** Readiness as a list; nothing in it forbids compiling, the report is then a draft. */
export function kesiapanOf(data: DataTerbaca, jejak: JejakLkj | null): readonly Kesiapan[] {
  const { indikator, bidang } = data.pengaturan;
  const bertarget = indikator.filter((satu) => satu.target !== '' && satu.satuan !== '').length;
  const galat = data.bidang.flatMap((satu) => satu.temuan).filter((satu) => satu.tingkat === 'galat').length;
  const disetor = bidang.filter((satu) => jejak?.bidangDisetor.includes(satu.id)).length;
  return [
    {
      id: 'target',
      label: SIAP.target,
      selesai: indikator.length > 0 && bertarget === indikator.length,
      sudah: bertarget,
      dari: indikator.length,
    },
    {
      id: 'data',
      label: SIAP.data,
      selesai: data.indikator > 0 && data.indikatorLengkap === data.indikator,
      sudah: data.indikatorLengkap,
      dari: data.indikator,
    },
    { id: 'galat', label: SIAP.galat(galat), selesai: galat === 0, sudah: galat, dari: 0 },
    {
      id: 'disetor',
      label: SIAP.disetor,
      selesai: bidang.length > 0 && disetor === bidang.length,
      sudah: disetor,
      dari: bidang.length,
      ...(disetor < bidang.length ? { catatan: SIAP.sementara } : {}),
    },
  ];
}
