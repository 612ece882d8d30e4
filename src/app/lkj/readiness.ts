import { askedUntil, blankWords, kelengkapanOf } from '../../domain/kinerja/formulir/completeness';
import type { Periode } from '../../domain/kinerja/periode';
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
export function readinessOf(data: KinerjaReading, jejak: LogProof | null, periode: Periode = 'tahun'): readonly Readiness[] {
  const { indikator, bidang } = data.pengaturan;
  const filled = filledUntil(data, periode);
  const bertarget = indikator.filter((one) => one.target !== '' && one.satuan !== '').length;
  const galat = data.bidang.flatMap((one) => one.temuan).filter((one) => one.severity === 'galat').length;
  const disetor = bidang.filter((one) => jejak?.bidangDisetor.includes(one.id)).length;
  const words = periode === 'tahun' ? blankWordsOf(data, jejak) : 0;
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
      selesai: filled.dari > 0 && filled.sudah === filled.dari,
      ...filled,
      ...(words > 0 ? { catatan: READINESS_TEXT.kata(words) } : {}),
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

/** How many entries in words the bidang still owe that have handed in their figures. */
const blankWordsOf = ({ pengaturan, bidang }: KinerjaReading, jejak: LogProof | null): number =>
  bidang
    .filter((one) => jejak?.bidangDisetor.includes(one.bidang.id))
    .reduce((total, one) => total + blankWords(pengaturan, one.bidang.id, one.formulir).length, 0);

/** Of how many indikator all that is due until the end of a period is filled in; of the year also their words. */
function filledUntil({ pengaturan, bidang, indikator, indikatorLengkap }: KinerjaReading, periode: Periode) {
  if (periode === 'tahun') return { sudah: indikatorLengkap, dari: indikator };
  const all = bidang.map((one) => kelengkapanOf(pengaturan, one.bidang.id, one.formulir, askedUntil(periode)));
  const sum = (of: 'indikator' | 'indikatorLengkap'): number => all.reduce((total, one) => total + one[of], 0);
  return { sudah: sum('indikatorLengkap'), dari: sum('indikator') };
}
