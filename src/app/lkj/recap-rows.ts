import { formatIsian } from '../../domain/kantor/angka';
import { figureOf, skalaOf } from '../../domain/kinerja/capaian';
import { serapanOf } from '../../domain/kinerja/efisiensi';
import { ROMAN } from '../../domain/kinerja/messages';
import { unreportedTriwulan } from '../../domain/kinerja/until-periode';
import { lastTriwulanOf } from '../../domain/kinerja/periode';
import type { Isian, Program, Triwulan } from '../../domain/kinerja/pengaturan';
import type { ComputedLkj } from '../../domain/lkj/compute-lkj';
import type { IndikatorLkj } from '../../domain/lkj/lkj';
import type { OfficeFigures } from './read-figures';

/** One indikator of one office in a recap of many: names and figures as its own LKj has them, percent as percent, rupiah as rupiah. */
export interface RecapRow {
  readonly berkas: string;
  readonly kantor: string;
  readonly tahun: number;
  readonly periode: string;
  /** Whose indikator it is: a sasaran's, or a program's, kegiatan's or sub kegiatan's own, which counts in no sasaran. */
  readonly jenis: 'sasaran' | Program['jenis'];
  /** '' for an indikator of a program. */
  readonly sasaran: string;
  /** Name of the program, kegiatan or sub kegiatan whose own it is; '' for one of a sasaran. */
  readonly program: string;
  readonly kode: string;
  readonly indikator: string;
  readonly satuan: string;
  /** As typed: "BB", "87,5%"; `targetAngka` and `realisasiAngka` are what they count as, null where that is nothing. */
  readonly target: string;
  readonly realisasi: string;
  readonly targetAngka: number | null;
  readonly realisasiAngka: number | null;
  readonly capaian: number | null;
  /** Why there is no capaian; '' where there is one. */
  readonly alasan: string;
  readonly predikat: string;
  /**
   * Of the programmes that support it, or of the one whose own it is; null where there are none or one cannot be read. Several
   * indikator may share a programme.
   */
  readonly pagu: number | null;
  readonly realisasiAnggaran: number | null;
  readonly serapan: number | null;
  /** The whole office's, the same in each of its rows. */
  readonly paguKantor: number | null;
  readonly serapanKantor: number | null;
  /** "TW III, TW IV": of the period, with a target and no realisasi; `terlambat`: those of them that are over. */
  readonly belumTerisi: string;
  readonly terlambat: string;
}

/** A row for each indikator of an office, in the order of its LKj: those of its sasaran, then those of its programs. */
export const recapRows = (office: OfficeFigures, berkas: string): readonly RecapRow[] => [
  ...office.lkj.sasaran.flatMap(({ nama, indikator }) =>
    indikator.map((one) =>
      rowOf(office, berkas, one, {
        jenis: 'sasaran',
        sasaran: nama,
        program: '',
        pagu: sumOf(office.lkj, one.id, 'pagu'),
        realisasi: sumOf(office.lkj, one.id, 'realisasi'),
      }),
    ),
  ),
  ...office.lkj.penunjang.flatMap(({ jenis, nama, sendiri, pagu, realisasi }) =>
    sendiri.map((one) => rowOf(office, berkas, one, { jenis, sasaran: '', program: nama, pagu, realisasi })),
  ),
];

/** Whose indikator it is, and the money behind it. */
interface RecapOwner extends Pick<RecapRow, 'jenis' | 'sasaran' | 'program' | 'pagu'> {
  readonly realisasi: number | null;
}

function rowOf(
  { lkj, pengaturan, terlambat }: OfficeFigures,
  berkas: string,
  one: IndikatorLkj,
  { jenis, sasaran, program, pagu, realisasi: spent }: RecapOwner,
): RecapRow {
  const { ketentuan } = pengaturan;
  const own = pengaturan.indikator.find(({ id }) => id === one.id);
  const figure = (isian: Isian): number | null => {
    const read = figureOf(isian, own && skalaOf(ketentuan, own));
    return typeof read === 'number' ? read : null;
  };
  const quarters = (all: readonly Triwulan[]): string => all.map((tw) => `TW ${ROMAN[tw]}`).join(', ');
  return {
    berkas,
    kantor: pengaturan.kantor.nama,
    tahun: pengaturan.tahun,
    periode: lkj.periode,
    jenis,
    sasaran,
    program,
    kode: one.id,
    indikator: one.nama,
    satuan: one.satuan,
    target: formatIsian(one.target),
    realisasi: formatIsian(one.realisasi),
    targetAngka: figure(one.target),
    realisasiAngka: figure(one.realisasi),
    capaian: one.capaian.nilai,
    alasan: one.capaian.kata?.id ?? '',
    predikat: one.predikat,
    pagu,
    realisasiAnggaran: spent,
    serapan: serapanOf(pagu ?? '', spent ?? '', ketentuan).nilai,
    paguKantor: lkj.jumlahAnggaran.pagu,
    serapanKantor: lkj.jumlahAnggaran.serapan.nilai,
    belumTerisi: quarters(unreportedTriwulan(one.triwulan, lastTriwulanOf(lkj.periode) + 1)),
    terlambat: quarters(terlambat.get(one.id) ?? []),
  };
}

/** The programmes of an indikator added up; null where one of them has no amount, so that no sum is too small. */
function sumOf({ anggaran }: ComputedLkj, indikator: string, what: 'pagu' | 'realisasi'): number | null {
  const amounts = anggaran.filter((one) => one.indikator.includes(indikator)).map((one) => one[what]);
  if (amounts.length === 0 || amounts.includes(null)) return null;
  return Number(amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0).toPrecision(15));
}
