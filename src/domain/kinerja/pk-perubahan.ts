import {
  TRIWULAN,
  type Indikator,
  type Isian,
  type Pengaturan,
  type Program,
  type Triwulan,
  type IndikatorPerubahan,
} from './pengaturan';
import { readFigure } from '../kantor/angka';
import { lastTriwulanOf, type Periode } from './periode';

/** Whether an entry is blank or a line that says that there is nothing: no figure that could take the place of another. */
export const saysNothing = (isian: Isian | undefined): boolean =>
  isian === undefined || ['kosong', 'tidak-berlaku'].includes(readFigure(isian).jenis);

/** A changed agreement that changes nothing. */
export const NO_PERUBAHAN: IndikatorPerubahan = { target: '', targetTriwulan: ['', '', '', ''] };

/**
 * From which triwulan the changed agreement counts: that in which its day falls; where no day is set the last, and so the year; 4 where
 * it counts in a later year only.
 */
export function perubahanFrom({ kantor, tahun }: Pick<Pengaturan, 'kantor' | 'tahun'>): Triwulan | 4 {
  const [, year, month] = /^(\d{4})-(\d\d)-\d\d$/.exec(kantor.pkPerubahan) ?? [];
  if (year === undefined) return 3;
  if (Number(year) !== tahun) return Number(year) < tahun ? 0 : 4;
  return TRIWULAN.find((tw) => tw === Math.floor((Number(month) - 1) / 3)) ?? 3;
}

/** Whether the settings hold a changed agreement at all. */
export const hasPerubahan = ({ indikator, program }: Pick<Pengaturan, 'indikator' | 'program'>): boolean =>
  indikator.some(({ perubahan }) => perubahan !== undefined) || program.some(({ paguPerubahan = '' }) => paguPerubahan !== '');

/** What the change makes of a figure; a blank or a line leaves it as it was. */
const changedOr = (changed: Isian | undefined, first: Isian): Isian =>
  changed === undefined || saysNothing(changed) ? first : changed;

/** Whether a period is judged by the changed agreement, where there is one. */
export const perubahanCounts = (of: Pick<Pengaturan, 'kantor' | 'tahun'>, periode: Periode): boolean =>
  lastTriwulanOf(periode) >= perubahanFrom(of);

/** The settings with the targets and pagu that are in force in a period: each triwulan by the agreement that counted in it. */
export function inForce(pengaturan: Pengaturan, periode: Periode = 'tahun'): Pengaturan {
  if (!hasPerubahan(pengaturan)) return pengaturan;
  const from = perubahanFrom(pengaturan);
  const counts = perubahanCounts(pengaturan, periode);
  return {
    ...pengaturan,
    indikator: pengaturan.indikator.map((one): Indikator => {
      const { perubahan, targetTriwulan } = one;
      if (!perubahan) return one;
      const tw = (at: Triwulan): Isian => {
        const changed = perubahan.targetTriwulan[at];
        return at >= from && changed !== '' ? changed : targetTriwulan[at];
      };
      return {
        ...one,
        target: counts ? changedOr(perubahan.target, one.target) : one.target,
        targetTriwulan: [tw(0), tw(1), tw(2), tw(3)],
      };
    }),
    program: pengaturan.program.map((one): Program => ({
      ...one,
      pagu: counts ? changedOr(one.paguPerubahan, one.pagu) : one.pagu,
    })),
  };
}

/** Both agreements side by side, as the settings hold them. */
export interface PkSideBySide {
  /** ISO date from which the changed one counts; '' where none is set. */
  readonly berlaku: string;
  readonly indikator: readonly (Pick<Indikator, 'id' | 'nama' | 'satuan' | 'sasaran'> & SideBySide)[];
  readonly program: readonly (Pick<Program, 'id' | 'jenis' | 'nama'> & SideBySide)[];
}

interface SideBySide {
  readonly semula: Isian;
  readonly menjadi: Isian;
}

/** The agreement and the changed one for the report; undefined where nothing was changed. */
export function sideBySide(pengaturan: Pengaturan): PkSideBySide | undefined {
  if (!hasPerubahan(pengaturan)) return undefined;
  return {
    berlaku: pengaturan.kantor.pkPerubahan,
    indikator: pengaturan.indikator.map(({ id, nama, satuan, sasaran, target, perubahan }) => ({
      id,
      nama,
      satuan,
      sasaran,
      semula: target,
      menjadi: changedOr(perubahan?.target, target),
    })),
    program: pengaturan.program.map(({ id, jenis, nama, pagu, paguPerubahan }) => ({
      id,
      jenis,
      nama,
      semula: pagu,
      menjadi: changedOr(paguPerubahan, pagu),
    })),
  };
}
