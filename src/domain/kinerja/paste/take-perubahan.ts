import { readFigure, sameIsian } from '../../kantor/angka';
import type { Indikator, Isian, Program } from '../pengaturan';
import { NO_PERUBAHAN } from '../pk-perubahan';

/** Which agreement a row speaks of. */
export interface SaidAgreement {
  /** What its column of the figures before the change holds; undefined where the table has no such column. */
  readonly semula: Isian | undefined;
  /** The whole table is the changed agreement's. */
  readonly perubahan: boolean;
  /** The settings hold a first agreement already. */
  readonly adaPertama: boolean;
}

/** Both figures; `menjadi` is '' where nothing changed. */
interface BothFigures {
  readonly semula: Isian;
  readonly menjadi: Isian;
}

/** What was agreed first and what it became; undefined where the row speaks of the first agreement alone. What is new in the change was not promised before. */
function bothFigures(present: Isian, figure: Isian, { semula, perubahan, adaPertama }: SaidAgreement): BothFigures | undefined {
  if (semula === undefined && !perubahan) return undefined;
  const first = semula === undefined || promisesNothing(semula) ? present : semula;
  if (first === '' && semula === undefined && !adaPertama) return { semula: figure, menjadi: '' };
  return { semula: first, menjadi: figure !== '' && (first === '' || !sameIsian(figure, first)) ? figure : '' };
}

/** A blank, or a dash for one. */
const promisesNothing = (isian: Isian): boolean => /^(?:kosong|tidak-berlaku)$/.test(readFigure(isian).jenis);

/** An indikator with what a row says of it; the targets of its triwulan go with the agreement that the row's target belongs to. */
export function takenIndikator(present: Indikator, content: Partial<Indikator>, said: SaidAgreement): Indikator {
  const { target = '', targetTriwulan, ...rest } = content;
  const both = bothFigures(present.target, target, said);
  if (!both) return { ...present, ...content };
  const { perubahan: before, ...kept } = present;
  const triwulan = targetTriwulan ?? before?.targetTriwulan ?? NO_PERUBAHAN.targetTriwulan;
  const changes = both.menjadi !== '' || (said.perubahan && triwulan.some((one) => one !== ''));
  return {
    ...kept,
    ...rest,
    target: both.semula,
    ...(changes
      ? { perubahan: { target: both.menjadi, targetTriwulan: triwulan } }
      : targetTriwulan !== undefined && { targetTriwulan }),
  };
}

/** The same of a program and its pagu. */
export function takenProgram(present: Program, content: Partial<Program>, said: SaidAgreement): Program {
  const both = bothFigures(present.pagu, content.pagu ?? '', said);
  if (!both) return { ...present, ...content };
  const { paguPerubahan: _, ...kept } = present;
  return { ...kept, ...content, pagu: both.semula, ...(both.menjadi === '' ? {} : { paguPerubahan: both.menjadi }) };
}
